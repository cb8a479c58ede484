import type { FormRow } from '../../form-layout.ts';
import {
  facilityColumns,
  gradeColumns,
  numberColumn,
  staffColumns,
  textColumn,
} from './columns.ts';
import { counted, row } from './rows.ts';
import { tt36Form } from './tt36-form.ts';
import { commitments, lastFacilities, staffRows, unsureNumbers } from './tt36-school.ts';

/** In the scale of Thông tư 22/2016; Thông tư 27/2020 has four levels for the year's result. */
const quality: readonly FormRow[] = [
  row('I Tổng số học sinh'),
  row('II Số học sinh học 2 buổi/ngày'),
  row('III Số học sinh chia theo năng lực, phẩm chất', ...counted('Tốt', 'Đạt', 'Cần cố gắng')),
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
    'VI Tổng diện tích các phòng (m²)',
    ...counted(
      'Diện tích phòng học',
      'Diện tích thư viện',
      'Diện tích phòng giáo dục thể chất hoặc nhà đa năng',
      'Diện tích phòng giáo dục nghệ thuật',
      'Diện tích phòng ngoại ngữ',
      'Diện tích phòng học tin học',
      'Diện tích phòng thiết bị giáo dục',
      'Diện tích phòng hỗ trợ giáo dục học sinh khuyết tật học hòa nhập',
      'Diện tích phòng truyền thống và hoạt động Đội',
    ),
  ),
  row(
    'VII Tổng số thiết bị dạy học tối thiểu (bộ/lớp)',
    ...counted('Hiện có theo quy định', 'Còn thiếu so với quy định'),
  ),
  row('VIII Tổng số máy vi tính đang sử dụng phục vụ học tập (học sinh/bộ)'),
  row('IX Tổng số thiết bị dùng chung khác'),
  ...lastFacilities,
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
  ),
  tt36Form('07', facilityColumns, facilities, unsureNumbers),
  tt36Form('08', staffColumns('IV', 'III', 'II'), staffRows(teachers)),
];
