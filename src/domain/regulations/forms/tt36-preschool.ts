import type { FormRow } from '../../form-layout.ts';
import { facilityColumns, numberColumn, staffColumns, textColumn } from './columns.ts';
import { counted, row } from './rows.ts';
import { tt36Form } from './tt36-form.ts';
import { staffRows } from './tt36-school.ts';

const commitments: readonly FormRow[] = [
  row('I Chất lượng nuôi dưỡng chăm sóc giáo dục trẻ dự kiến đạt được'),
  row('II Chương trình giáo dục mầm non của nhà trường thực hiện'),
  row('III Kết quả đạt được trên trẻ theo các lĩnh vực phát triển'),
  row('IV Các hoạt động hỗ trợ chăm sóc giáo dục trẻ ở cơ sở giáo dục mầm non'),
];

const quality: readonly FormRow[] = [
  row(
    'I Tổng số trẻ em',
    ...counted(
      'Số trẻ em nhóm ghép',
      'Số trẻ em học 1 buổi/ngày',
      'Số trẻ em học 2 buổi/ngày',
      'Số trẻ em khuyết tật học hòa nhập',
    ),
  ),
  row('II Số trẻ em được tổ chức ăn bán trú'),
  row('III Số trẻ em được kiểm tra định kỳ sức khỏe'),
  row('IV Số trẻ em được theo dõi sức khỏe bằng biểu đồ tăng trưởng'),
  row(
    'V Kết quả phát triển sức khỏe của trẻ em',
    ...counted(
      'Cân nặng bình thường',
      'Suy dinh dưỡng thể nhẹ cân',
      'Chiều cao bình thường',
      'Suy dinh dưỡng thể thấp còi',
      'Thừa cân, béo phì',
    ),
  ),
  row(
    'VI Số trẻ em học các chương trình chăm sóc giáo dục',
    ...counted('Chương trình giáo dục nhà trẻ', 'Chương trình giáo dục mẫu giáo'),
  ),
];

const facilities: readonly FormRow[] = [
  row('I Tổng số phòng'),
  row(
    'II Loại phòng học',
    ...counted('Phòng học kiên cố', 'Phòng học bán kiên cố', 'Phòng học tạm', 'Phòng học nhờ'),
  ),
  row('III Số điểm trường'),
  row('IV Tổng diện tích đất toàn trường (m²)'),
  row('V Tổng diện tích sân chơi (m²)'),
  row(
    'VI Tổng diện tích một số loại phòng',
    ...counted(
      'Phòng sinh hoạt chung',
      'Phòng ngủ',
      'Phòng vệ sinh',
      'Hiên chơi',
      'Phòng giáo dục thể chất',
      'Phòng giáo dục nghệ thuật hoặc phòng đa chức năng',
      'Nhà bếp và kho',
    ),
  ),
  row(
    'VII Tổng số thiết bị, đồ dùng, đồ chơi tối thiểu (bộ/nhóm, lớp)',
    ...counted('Hiện có theo quy định', 'Còn thiếu so với quy định'),
  ),
  row('VIII Tổng số đồ chơi ngoài trời (bộ/sân chơi)'),
  row('IX Thiết bị điện tử - tin học đang sử dụng phục vụ học tập'),
  row('X Thiết bị phục vụ giáo dục khác'),
  row('XI Nhà vệ sinh (giáo viên; trẻ em: chung, nam/nữ)'),
  row('XII Nguồn nước sinh hoạt hợp vệ sinh (có/không)'),
  row('XIII Nguồn điện (có/không)'),
  row('XIV Kết nối internet (có/không)'),
  row('XV Trang thông tin điện tử của cơ sở giáo dục (có/không)'),
  row('XVI Tường rào xây (có/không)'),
];

const staff = staffRows(row('I Giáo viên', ...counted('Nhà trẻ', 'Mẫu giáo')), [
  'Nhân viên văn thư',
  'Nhân viên kế toán',
  'Thủ quỹ',
  'Nhân viên y tế',
  'Nhân viên khác',
]);

const nursery = ['3-12 tháng tuổi', '13-24 tháng tuổi', '25-36 tháng tuổi'];
const kindergarten = ['3-4 tuổi', '4-5 tuổi', '5-6 tuổi'];

export const preschoolForms = [
  tt36Form(
    '01',
    [textColumn('nha-tre', 'Nhà trẻ'), textColumn('mau-giao', 'Mẫu giáo')],
    commitments,
  ),
  tt36Form(
    '02',
    [
      numberColumn('tong-so', 'Tổng số trẻ em'),
      ...nursery.map((label, index) =>
        numberColumn(`nha-tre-${String(index + 1)}`, label, 'Nhà trẻ'),
      ),
      ...kindergarten.map((label, index) =>
        numberColumn(`mau-giao-${String(index + 1)}`, label, 'Mẫu giáo'),
      ),
    ],
    quality,
  ),
  tt36Form('03', facilityColumns('Bình quân (m²/trẻ em)'), facilities),
  tt36Form('04', staffColumns('IV', 'III', 'II'), staff),
];
