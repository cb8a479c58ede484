import type { FormRow } from '../../form-layout.ts';
import { counted, row } from './rows.ts';

/** Rows that the forms of primary and of secondary schools share. */
export const commitments: readonly FormRow[] = [
  row('I Điều kiện tuyển sinh'),
  row('II Chương trình giáo dục mà cơ sở giáo dục thực hiện'),
  row(
    'III Yêu cầu về phối hợp giữa cơ sở giáo dục và gia đình; yêu cầu về thái độ học tập của học sinh',
  ),
  row('IV Các hoạt động hỗ trợ học tập, sinh hoạt của học sinh ở cơ sở giáo dục'),
  row('V Kết quả năng lực, phẩm chất, học tập và sức khỏe của học sinh dự kiến đạt được'),
  row('VI Khả năng học tập tiếp tục của học sinh'),
];

/** From the water to the wall; the Roman numbers from X on are less sure than the rest. */
export const lastFacilities = (electricity: string): FormRow[] => [
  row('XV Nguồn nước sinh hoạt hợp vệ sinh (có/không)'),
  row(`XVI ${electricity}`),
  row('XVII Kết nối internet (có/không)'),
  row('XVIII Trang thông tin điện tử (website) (có/không)'),
  row('XIX Tường rào xây (có/không)'),
];

export const unsureNumbers =
  'Bố trí cột, dòng theo mẫu đang dùng; số thứ tự các mục từ X trở đi chưa chắc chắn.';

const employeesOfSchools = [
  'Nhân viên văn thư',
  'Nhân viên kế toán',
  'Thủ quỹ',
  'Nhân viên y tế',
  'Nhân viên thư viện',
  'Nhân viên thiết bị, thí nghiệm',
  'Nhân viên hỗ trợ giáo dục người khuyết tật',
  'Nhân viên công nghệ thông tin',
];

/** Managers and employees; `teachers` stand above them. */
export const staffRows = (
  teachers: FormRow,
  employees: readonly string[] = employeesOfSchools,
): FormRow[] => [
  {
    label: 'Tổng số giáo viên, cán bộ quản lý và nhân viên',
    rows: [
      teachers,
      row('II Cán bộ quản lý', ...counted('Hiệu trưởng', 'Phó hiệu trưởng')),
      row('III Nhân viên', ...counted(...employees)),
    ],
  },
];
