import { calendarDate } from '../calendar-date.ts';
import type { Category, Regulation } from '../regulation.ts';
import { schoolLevels } from '../school.ts';

/**
 * Điều 46 has twelve clauses on what is made known within the unit. Which of them a site may carry too is
 * our own sorting: it keeps off the site what tells about single persons or their cases.
 */
const clause = (
  number: number,
  id: string,
  audience: 'staff' | 'staff-only',
  title: string,
  note?: string,
): Category => ({
  id,
  title,
  group: undefined,
  article: `Điều 46 khoản ${String(number)}`,
  levels: schoolLevels,
  audience,
  confidence: 'high',
  sources: ['codified-democracy'],
  ...(note !== undefined && { note }),
});

export const l10: Regulation = {
  id: 'l10-2022',
  number: '10/2022/QH15',
  // The laws that amended it amend many others too, so their numbers are not taken for it.
  relatedNumbers: ['59/2023/NĐ-CP'],
  title: 'Luật Thực hiện dân chủ ở cơ sở',
  shortTitle: 'Luật 10/2022',
  issuedOn: calendarDate(2022, 11, 10),
  inForce: { from: calendarDate(2023, 7, 1), to: undefined, confidence: 'high' },
  replacedBy: undefined,
  levels: schoolLevels,
  categories: [
    clause(
      1,
      'chu-truong-phap-luat',
      'staff',
      'Chủ trương, chính sách của Đảng và pháp luật của Nhà nước liên quan đến tổ chức và hoạt động của đơn vị',
    ),
    clause(2, 'ke-hoach-cong-tac', 'staff', 'Kế hoạch công tác hằng năm, hằng quý, hằng tháng'),
    clause(
      3,
      'tai-chinh',
      'staff',
      'Dự toán ngân sách nhà nước đã được quyết định và các nguồn tài chính khác; tình hình thực hiện dự toán và quyết toán hằng năm; kết quả thực hiện kiến nghị của Kiểm toán nhà nước (nếu có)',
      'Pháp luật về ngân sách nhà nước còn buộc công khai rộng rãi các số liệu này: khi đăng, ghi theo Thông tư 61/2017/TT-BTC hoặc Thông tư 26/2026/TT-BTC.',
    ),
    clause(
      4,
      'tai-san-cong',
      'staff',
      'Tiêu chuẩn, định mức, thủ tục về tài sản công; đầu tư, mua sắm, giao, thuê, sử dụng, xử lý, khai thác tài sản công',
      'Pháp luật về tài sản công còn buộc công khai rộng rãi các nội dung này: khi đăng, ghi theo Nghị định 151/2017/NĐ-CP hoặc Nghị định 186/2025/NĐ-CP.',
    ),
    clause(
      5,
      'dau-tu-cong',
      'staff',
      'Phân bổ vốn đầu tư công; danh mục, tiến độ, giải ngân, nghiệm thu, quyết toán dự án',
    ),
    clause(
      6,
      'nhan-su',
      'staff-only',
      'Tuyển dụng, đào tạo, bổ nhiệm, quy hoạch, điều động; nâng lương, đánh giá, xếp loại; khen thưởng, kỷ luật, thôi việc, nghỉ hưu',
      'Có thông tin cá nhân của viên chức, người lao động.',
    ),
    clause(
      7,
      'tham-nhung-ke-khai',
      'staff-only',
      'Kết luận về vụ việc tiêu cực, tham nhũng, lãng phí; bản kê khai tài sản, thu nhập',
      'Có thông tin cá nhân; bản kê khai tài sản, thu nhập được công khai theo quy định riêng.',
    ),
    clause(
      8,
      'thanh-tra-khieu-nai',
      'staff-only',
      'Kết quả thanh tra, kiểm tra, giải quyết khiếu nại, tố cáo, kiến nghị trong nội bộ',
    ),
    clause(9, 'noi-quy-quy-che', 'staff', 'Nội quy, quy chế, quy định; quy tắc ứng xử của đơn vị'),
    clause(
      10,
      'y-kien-vien-chuc',
      'staff-only',
      'Tổng hợp ý kiến của viên chức, người lao động về các nội dung tại Điều 53 và việc giải trình, tiếp thu',
    ),
    clause(
      11,
      'chi-dao-cap-tren',
      'staff',
      'Văn bản chỉ đạo, điều hành của cơ quan quản lý cấp trên liên quan đến hoạt động của đơn vị',
    ),
    clause(
      12,
      'noi-dung-khac',
      'staff-only',
      'Nội dung khác theo quy định của pháp luật và quy chế thực hiện dân chủ của đơn vị',
      'Không biết trước là nội dung nào, nên trang này không nhận đăng theo khoản này.',
    ),
  ],
  forms: [],
  duties: [],
  confidence: 'high',
  sources: ['codified-democracy', 'democracy-amendments', 'democracy-news'],
  note: 'Điều 46 yêu cầu công khai trong nội bộ đơn vị: chậm nhất là 05 ngày làm việc kể từ ngày có quyết định, văn bản (Điều 47), trên hệ thống nội bộ hoặc niêm yết ít nhất 20 ngày liên tục (Điều 48). Việc xếp nội dung nào được đăng thêm trên trang này là của người lập trang, không phải lời của Luật. Được sửa đổi bởi Luật 47/2024/QH15 và Luật 97/2025/QH15.',
};
