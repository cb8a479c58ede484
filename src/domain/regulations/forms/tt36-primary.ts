import type { FormRow } from '../../form-layout.ts';
import {
  facilityColumns,
  gradeColumns,
  numberColumn,
  staffColumns,
  textColumn,
} from './columns.ts';
import { counted, row } from './rows.ts';
import { asUsed, tt36Form } from './tt36-form.ts';
import { commitments, lastFacilities, staffRows, unsureNumbers } from './tt36-school.ts';

const scaleOf2016 =
  'Các mức ở đây theo Thông tư 22/2016/TT-BGDĐT; học sinh được đánh giá theo Thông tư 27/2020/TT-BGDĐT thì kết quả cả năm có bốn mức: Hoàn thành xuất sắc, Hoàn thành tốt, Hoàn thành, Chưa hoàn thành.';

/** In the scale of Thông tư 22/2016. */
const quality: readonly FormRow[] = [
  row('I Tổng số học sinh'),
  row('II Số học sinh học 2 buổi/ngày'),
  row(
    'III Số học sinh chia theo năng lực, phẩm chất',
    ...counted(
      'Tốt (tỷ lệ so với tổng số)',
      'Đạt (tỷ lệ so với tổng số)',
      'Cần cố gắng (tỷ lệ so với tổng số)',
    ),
  ),
  row(
    'IV Số học sinh chia theo kết quả học tập',
    ...counted('Hoàn thành tốt', 'Hoàn thành', 'Chưa hoàn thành'),
  ),
  row(
    'V Tổng hợp kết quả cuối năm',
    row(
      '1 Lên lớp',
      row('a) Trong đó: học sinh được khen thưởng cấp trường'),
      row('b) Học sinh được cấp trên khen thưởng'),
    ),
    row('2 Ở lại lớp'),
  ),
];

const facilities: readonly FormRow[] = [
  row('I Số phòng học/số lớp'),
  row(
    'II Loại phòng học',
    ...counted(
      'Phòng học kiên cố',
      'Phòng học bán kiên cố',
      'Phòng học tạm',
      'Phòng học nhờ, mượn',
    ),
  ),
  row('III Số điểm trường lẻ'),
  row('IV Tổng diện tích đất (m²)'),
  row('V Diện tích sân chơi, bãi tập (m²)'),
  row(
    'VI Tổng diện tích các phòng',
    ...counted(
      'Diện tích phòng học',
      'Thư viện',
      'Phòng giáo dục thể chất hoặc nhà đa năng',
      'Phòng giáo dục nghệ thuật',
      'Phòng ngoại ngữ',
      'Phòng học tin học',
      'Phòng thiết bị giáo dục',
      'Phòng hỗ trợ giáo dục học sinh khuyết tật học hòa nhập',
      'Phòng truyền thống và hoạt động Đội',
    ),
  ),
  row(
    'VII Tổng số thiết bị dạy học tối thiểu (bộ/lớp)',
    ...counted(
      'Hiện có theo quy định (theo khối lớp)',
      'Còn thiếu so với quy định (theo khối lớp)',
    ),
  ),
  row('VIII Tổng số máy vi tính đang sử dụng phục vụ học tập (học sinh/bộ)'),
  row('IX Tổng số thiết bị dùng chung khác (ti vi, cát xét, đầu video/đầu đĩa, máy chiếu, …)'),
  row('X Nhà bếp'),
  row('XI Nhà ăn'),
  row('XII Phòng nghỉ cho học sinh bán trú'),
  row('XIII Khu nội trú'),
  row('XIV Nhà vệ sinh (đạt chuẩn / chưa đạt chuẩn; giáo viên, học sinh nam/nữ; m²/học sinh)'),
  ...lastFacilities('Nguồn điện (có/không)'),
];

const teachers = row(
  'I Giáo viên',
  ...counted('Tiếng dân tộc', 'Ngoại ngữ', 'Tin học', 'Âm nhạc', 'Mỹ thuật', 'Thể dục'),
);

export const primaryForms = [
  tt36Form('05', gradeColumns(textColumn, 1, 5, 'Chia theo khối lớp'), commitments),
  tt36Form(
    '06',
    [
      numberColumn('tong-so', 'Tổng số'),
      ...gradeColumns(numberColumn, 1, 5, 'Chia ra theo khối lớp'),
    ],
    quality,
    `${asUsed} ${scaleOf2016}`,
  ),
  tt36Form('07', facilityColumns(), facilities, unsureNumbers),
  tt36Form('08', staffColumns('IV', 'III', 'II'), staffRows(teachers)),
];
