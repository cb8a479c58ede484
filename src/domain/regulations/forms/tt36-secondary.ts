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

const scaleOf2011 =
  'Hạnh kiểm, học lực là thang của Thông tư 58/2011/TT-BGDĐT. Thông tư 22/2021/TT-BGDĐT thay bằng kết quả rèn luyện, học tập theo mức Tốt, Khá, Đạt, Chưa đạt: lớp 6 từ năm học 2021-2022; lớp 7, lớp 10 từ năm học 2022-2023; lớp 8, lớp 11 từ năm học 2023-2024; lớp 9, lớp 12 từ năm học 2024-2025.';

/** In the scale of Thông tư 58/2011. */
const quality: readonly FormRow[] = [
  row(
    'I Số học sinh chia theo hạnh kiểm',
    ...counted('Tốt (tỷ lệ so với tổng số)', 'Khá', 'Trung bình', 'Yếu'),
  ),
  row(
    'II Số học sinh chia theo học lực',
    ...counted('Giỏi (tỷ lệ so với tổng số)', 'Khá', 'Trung bình', 'Yếu', 'Kém'),
  ),
  row(
    'III Tổng hợp kết quả cuối năm',
    row('1 Lên lớp', row('a) Học sinh giỏi'), row('b) Học sinh tiên tiến')),
    row('2 Thi lại'),
    row('3 Lưu ban'),
    row('4 Chuyển trường đến/đi'),
    row('5 Bị đuổi học'),
    row('6 Bỏ học (qua kỳ nghỉ hè năm trước và trong năm học)'),
  ),
  row(
    'IV Số học sinh đạt giải các kỳ thi học sinh giỏi',
    ...counted('Cấp huyện', 'Cấp tỉnh/thành phố', 'Quốc gia, khu vực một số nước, quốc tế'),
  ),
  row('V Số học sinh dự xét hoặc dự thi tốt nghiệp'),
  row('VI Số học sinh được công nhận tốt nghiệp', ...counted('Giỏi', 'Khá', 'Trung bình')),
  row('VII Số học sinh thi đỗ đại học, cao đẳng (tỷ lệ so với tổng số)'),
  row('VIII Số học sinh nam/số học sinh nữ'),
  row('IX Số học sinh dân tộc thiểu số'),
];

const facilities: readonly FormRow[] = [
  row('I Số phòng học (m²/học sinh)'),
  row(
    'II Loại phòng học',
    ...counted(
      'Phòng học kiên cố',
      'Phòng học bán kiên cố',
      'Phòng học tạm',
      'Phòng học nhờ',
      'Số phòng học bộ môn',
      'Số phòng học đa chức năng (có phương tiện nghe nhìn)',
      'Bình quân lớp/phòng học',
      'Bình quân học sinh/lớp',
    ),
  ),
  row('III Số điểm trường'),
  row('IV Tổng số diện tích đất (m²)'),
  row('V Tổng diện tích sân chơi, bãi tập (m²)'),
  row(
    'VI Tổng diện tích các phòng',
    ...counted(
      'Diện tích phòng học (m²)',
      'Diện tích phòng học bộ môn (m²)',
      'Diện tích thư viện (m²)',
      'Diện tích nhà tập đa năng (phòng giáo dục rèn luyện thể chất) (m²)',
      'Diện tích phòng hoạt động Đoàn Đội, phòng truyền thống (m²)',
    ),
  ),
  row(
    'VII Tổng số thiết bị dạy học tối thiểu (bộ/lớp)',
    ...counted(
      'Hiện có theo quy định',
      'Còn thiếu so với quy định',
      'Khu vườn sinh vật, vườn địa lí',
    ),
  ),
  row('VIII Tổng số máy vi tính đang sử dụng phục vụ học tập (học sinh/bộ)'),
  row(
    'IX Tổng số thiết bị dùng chung khác',
    ...counted(
      'Ti vi',
      'Cát xét',
      'Đầu video/đầu đĩa',
      'Máy chiếu OverHead/projector/vật thể',
      'Thiết bị khác',
    ),
  ),
  row('X Nhà bếp (m²)'),
  row('XI Nhà ăn (m²)'),
  row(
    'XII Phòng nghỉ cho học sinh bán trú (số phòng, tổng diện tích, số chỗ, diện tích bình quân/chỗ)',
  ),
  row('XIII Khu nội trú'),
  row(
    'XIV Nhà vệ sinh',
    ...counted(
      'Đạt chuẩn vệ sinh (giáo viên; học sinh chung, nam/nữ; m²/học sinh)',
      'Chưa đạt chuẩn vệ sinh',
    ),
  ),
  ...lastFacilities('Nguồn điện (lưới, phát điện riêng) (có/không)'),
];

/** One row a subject; schools list their own. */
const teachers = row('I Giáo viên', ...counted('Toán', 'Lý', 'Hóa'));

const lower = gradeColumns(textColumn, 6, 9, 'Chia theo khối lớp');
const upper = gradeColumns(textColumn, 10, 12, 'Chia theo khối lớp');

export const secondaryForms = [
  tt36Form('09', [...lower, ...upper], commitments),
  tt36Form(
    '10',
    [
      numberColumn('tong-so', 'Tổng số'),
      ...gradeColumns(numberColumn, 6, 12, 'Chia ra theo khối lớp'),
    ],
    quality,
    `${asUsed} ${scaleOf2011}`,
  ),
  tt36Form('11', facilityColumns(), facilities, unsureNumbers),
  tt36Form('12', staffColumns('III', 'II', 'I'), staffRows(teachers)),
];
