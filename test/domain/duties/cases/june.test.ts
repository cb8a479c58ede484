import { ofSchoolYear, ofYear, paper } from '../support.ts';
import { describeCases, staff, staff2025, form, type Case } from './support.ts';

const june: readonly Case[] = [
  [
    '«Trước ngày 30/6»: ngày 29/6 là ngày cuối',
    staff2025,
    '31/07/2026',
    'in time 2026-06-29',
    { documents: [staff(2025, '29/06/2026')] },
  ],
  [
    '«Trước ngày 30/6»: chính ngày 30/6 đã muộn',
    staff2025,
    '31/07/2026',
    'late 1',
    { documents: [staff(2025, '30/06/2026')] },
  ],
  ['Ngày 29/6 chưa đăng: còn đúng ngày cuối', staff2025, '29/06/2026', 'due 0'],
  ['Ngày 30/6 chưa đăng: quá hạn 1 ngày', staff2025, '30/06/2026', 'missing 1'],
  [
    'Ngày 29/6/2025 là Chủ nhật: ngày luật định thì không dời, thứ Hai 30/6 đã muộn',
    'tt09-2024.doi-ngu.2024-2025',
    '31/07/2025',
    'late 1',
    { documents: [staff(2024, '30/06/2025')] },
  ],
  [
    'Báo cáo thường niên 2025 đăng trước 30/6/2026',
    'tt09-2024.bao-cao-thuong-nien.2025',
    '31/07/2026',
    'in time 2026-06-23',
    { documents: [paper('tt09-2024', 'bao-cao-thuong-nien', ofYear(2025), '23/06/2026')] },
  ],
  [
    'Báo cáo thường niên 2023: hạn 29/6/2024 rơi trước ngày Thông tư 09 có hiệu lực',
    'tt09-2024.bao-cao-thuong-nien.2023',
    '20/11/2026',
    'no row',
  ],
  [
    'Địa chỉ của năm 2026 đăng trước 30/6/2026',
    'tt09-2024.dia-chi-lien-he.2026',
    '20/11/2026',
    'in time 2026-06-16',
    { documents: [paper('tt09-2024', 'thong-tin-chung', ofYear(2026), '16/06/2026')] },
  ],
  [
    'Thông tư 36 nói «tháng 6»: chính ngày 30/6 vẫn kịp',
    'tt36-2017.bieu-mau-09.2022-2023',
    '31/07/2022',
    'in time 2022-06-30',
    { documents: [form('09', 2022, '30/06/2022')] },
  ],
  [
    'Thông tư 36: ngày 01/7 là muộn 1 ngày',
    'tt36-2017.bieu-mau-09.2022-2023',
    '31/07/2022',
    'late 1',
    { documents: [form('09', 2022, '01/07/2022')] },
  ],
  [
    'Chất lượng thực tế 2022-2023 đăng cuối năm học',
    'tt36-2017.bieu-mau-10.2022-2023',
    '31/07/2023',
    'in time 2023-06-20',
    { documents: [form('10', 2022, '20/06/2023')] },
  ],
  [
    'Chất lượng thực tế 2022-2023 không thể có từ trước khi năm học ấy bắt đầu',
    'tt36-2017.bieu-mau-10.2022-2023',
    '31/07/2023',
    'missing 31',
    { documents: [form('10', 2022, '21/06/2022')] },
  ],
  [
    'Báo cáo thường niên 2026 không thể có từ tháng 3/2026: số liệu tính đến 31/12',
    'tt09-2024.bao-cao-thuong-nien.2026',
    '31/07/2027',
    'missing 32',
    { documents: [paper('tt09-2024', 'bao-cao-thuong-nien', ofYear(2026), '06/03/2026')] },
  ],
  [
    'Báo cáo thường niên 2026 đăng ngay ngày cuối năm',
    'tt09-2024.bao-cao-thuong-nien.2026',
    '31/07/2027',
    'in time 2026-12-31',
    { documents: [paper('tt09-2024', 'bao-cao-thuong-nien', ofYear(2026), '31/12/2026')] },
  ],
  [
    'Ngày 30/6/2024 là Chủ nhật: không dời, thứ Hai 01/7 đã muộn',
    'tt36-2017.bieu-mau-11.2024-2025',
    '31/07/2024',
    'late 1',
    { documents: [form('11', 2024, '01/07/2024')] },
  ],
  [
    'Tháng 6/2024 còn theo Thông tư 36',
    'tt36-2017.bieu-mau-10.2023-2024',
    '18/07/2024',
    'missing 18',
  ],
  [
    'Tháng 6/2024 chưa theo Thông tư 09',
    'tt09-2024.ket-qua-nam-hoc-truoc.2023-2024',
    '20/11/2026',
    'no row',
  ],
  [
    'Tháng 6/2025 không còn theo Thông tư 36',
    'tt36-2017.bieu-mau-11.2025-2026',
    '20/11/2026',
    'no row',
  ],
  [
    'Biểu mẫu 12 không thay cho Biểu mẫu 11',
    'tt36-2017.bieu-mau-11.2022-2023',
    '10/07/2022',
    'missing 10',
    { documents: [form('12', 2022, '21/06/2022')] },
  ],
  [
    'Văn bản không ghi biểu mẫu thì không đáp ứng nghĩa vụ về một biểu mẫu',
    'tt36-2017.bieu-mau-11.2022-2023',
    '30/06/2022',
    'due 0',
    { documents: [form('11', 2022, '21/06/2022', { form: undefined })] },
  ],
  [
    'Cách viết «biểu mẫu 9» vẫn là Biểu mẫu 09',
    'tt36-2017.bieu-mau-09.2022-2023',
    '31/07/2022',
    'in time 2022-06-21',
    { documents: [form('09', 2022, '21/06/2022', { form: 'biểu mẫu 9' })] },
  ],
  [
    'Văn bản của năm học khác không đáp ứng',
    'tt36-2017.bieu-mau-09.2022-2023',
    '30/06/2022',
    'due 0',
    { documents: [form('09', 2021, '21/06/2022')] },
  ],
];

const groups: readonly Case[] = [
  [
    'Văn bản của cả nhóm thu, chi đáp ứng mục học phí',
    'tt36-2017.hoc-phi-khoan-thu.2022-2023',
    '31/07/2022',
    'in time 2022-06-21',
    { documents: [paper('tt36-2017', 'thu-chi-tai-chinh', ofSchoolYear(2022), '21/06/2022')] },
  ],
  [
    'Văn bản của cả nhóm thu, chi đáp ứng mục miễn, giảm',
    'tt36-2017.mien-giam-tro-cap.2022-2023',
    '31/07/2023',
    'in time 2023-06-21',
    { documents: [paper('tt36-2017', 'thu-chi-tai-chinh', ofSchoolYear(2022), '21/06/2023')] },
  ],
  [
    'Văn bản của cả Điều 8 đáp ứng mục cơ sở vật chất',
    'tt09-2024.co-so-vat-chat.2025-2026',
    '31/07/2026',
    'in time 2026-06-16',
    { documents: [paper('tt09-2024', 'dieu-kien-pho-thong', ofSchoolYear(2025), '16/06/2026')] },
  ],
  [
    'Mục đội ngũ không đáp ứng mục cơ sở vật chất',
    'tt09-2024.co-so-vat-chat.2025-2026',
    '30/06/2026',
    'missing 1',
    { documents: [staff(2025, '16/06/2026')] },
  ],
  [
    'Văn bản của cả Điều 9 cũng là văn bản về chương trình tích hợp',
    'tt09-2024.chuong-trinh-tich-hop.2025-2026',
    '31/07/2026',
    'in time 2026-06-16',
    { documents: [paper('tt09-2024', 'ket-qua-pho-thong', ofSchoolYear(2025), '16/06/2026')] },
  ],
];

describeCases('công khai tháng 6', june);
describeCases('nhóm và mục', groups);
