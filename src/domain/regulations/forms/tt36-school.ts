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

/** From the kitchen to the wall; the Roman numbers of these rows are less sure than the rest. */
export const lastFacilities: readonly FormRow[] = [
  row('X Nhà bếp'),
  row('XI Nhà ăn'),
  row('XII Phòng nghỉ cho học sinh bán trú'),
  row('XIII Khu nội trú'),
  row('XIV Nhà vệ sinh', ...counted('Đạt chuẩn vệ sinh', 'Chưa đạt chuẩn vệ sinh')),
  row('XV Nguồn nước sinh hoạt hợp vệ sinh'),
  row('XVI Nguồn điện'),
  row('XVII Kết nối internet'),
  row('XVIII Trang thông tin điện tử (website) của trường'),
  row('XIX Tường rào xây'),
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
