import type { Rule } from './rule.ts';

/** Promises between a document and the law that it is published under. */
export const lawRules = {
  'wrong-level': {
    severity: 'error',
    title: 'Nội dung hoặc biểu mẫu của cấp học khác',
    why: 'Biểu mẫu của mầm non, tiểu học và trung học hỏi những điều khác nhau; dùng nhầm thì người đọc không tìm thấy số liệu phải công khai.',
    remedy:
      'Chọn biểu mẫu hoặc mã nội dung của cấp mà trường dạy, theo gợi ý. Nếu trường có thêm cấp học thì bổ sung vào mục levels của school.yaml.',
    example: { wrong: 'form: Biểu mẫu 05', right: 'form: Biểu mẫu 09' },
  },
  'internal-content': {
    severity: 'error',
    title: 'Nội dung công khai trong nội bộ',
    why: 'Luật đặt ra việc công khai những nội dung này cho người làm việc trong cơ quan, còn trang này ai cũng đọc được. Phần lớn có thông tin cá nhân của giáo viên, nhân viên nên trang không nhận đăng.',
    remedy:
      'Công khai trong nội bộ trường: niêm yết ở nơi làm việc, thông báo tại hội nghị, gửi văn bản. Xóa tệp khỏi thư mục content; nếu đã lỡ đăng thì báo Hiệu trưởng và người quản trị ngay.',
  },
  'regulation-not-in-force': {
    severity: 'warning',
    title: 'Quy định không có hiệu lực vào ngày của văn bản',
    why: 'Văn bản được xét theo luật của ngày ấy: văn bản cũ giữ quy định cũ, văn bản mới theo quy định mới. Riêng ngân sách còn xét theo năm: quyết toán năm 2024 theo luật cũ, năm 2025 theo luật mới, dù ký ngày nào. Số được giao khi quy định cũ còn hiệu lực mà đăng muộn thì ghi quy định nào trong hai cũng được, khi ngày giao đã ghi trong duties.yaml.',
    remedy:
      'Ghi số của quy định mà thông báo nêu và chọn lại mã nội dung, biểu mẫu. Nếu bản đã ký đúng là lập theo quy định ghi trong tệp thì giữ nguyên; cảnh báo không cản việc đăng.',
    example: {
      wrong: 'issuedOn: 25/08/2026, regulation: 36/2017/TT-BGDĐT',
      right: 'issuedOn: 25/08/2026, regulation: 09/2024/TT-BGDĐT',
    },
  },
  'outdated-legal-basis': {
    severity: 'warning',
    title: 'Căn cứ đã hết hiệu lực',
    why: 'Phần căn cứ chép từ văn bản cũ thường còn quy định đã bị thay thế. Chỉ báo với những quy định mà ngày hết hiệu lực đã rõ; văn bản cũ được xét theo ngày của nó.',
    remedy:
      'Thay bằng quy định đang có hiệu lực trước khi trình ký. Văn bản đã ký thì đăng đúng như bản đã ký.',
    example: {
      wrong: 'issuedOn: 24/02/2026, legalBases: Căn cứ Thông tư số 36/2017/TT-BGDĐT',
      right: 'issuedOn: 24/02/2026, legalBases: Căn cứ Thông tư số 09/2024/TT-BGDĐT',
    },
  },
  'early-results': {
    severity: 'warning',
    title: 'Kết quả của kỳ chưa kết thúc',
    why: 'Báo cáo của một năm lập sau khi năm ấy kết thúc, nên thường là mục period đã ghi nhầm năm đăng; khi ấy bảng theo dõi báo thiếu năm trước.',
    remedy:
      'Ghi vào mục period kỳ mà số liệu nói đến. Nếu số liệu đúng là của kỳ chưa kết thúc thì sau khi kỳ kết thúc vẫn phải đăng số liệu cả kỳ.',
    example: {
      wrong: 'publishedOn: 06/03/2026, period: năm 2026',
      right: 'publishedOn: 06/03/2026, period: năm 2025',
    },
  },
  'mixed-periods': {
    severity: 'error',
    title: 'Lẫn kỳ quý với kỳ lũy kế',
    why: 'Số của riêng quý II và số lũy kế 6 tháng là hai số khác nhau; xếp lẫn thì người đọc so sánh sai. Thông tư 61/2017 tính theo quý, 6 tháng và năm; Thông tư 26/2026 tính lũy kế 3, 6, 9 tháng và năm.',
    remedy:
      'Kiểm tra mục regulation và mục period. Lập số liệu của đúng kỳ mà quy định đặt ra; không chỉ đổi tên kỳ của số liệu cũ.',
    example: {
      wrong: 'regulation: 26/2026/TT-BTC, period: quý II/2026',
      right: 'regulation: 26/2026/TT-BTC, period: 6 tháng đầu năm 2026',
    },
  },
  'other-period-kind': {
    severity: 'warning',
    title: 'Kỳ khác loại với kỳ của nội dung',
    why: 'Bảng theo dõi tính nội dung theo năm học thì chỉ nhận tài liệu của một năm học; tài liệu ghi «năm 2026» không được tính cho năm học nào, và bảng vẫn báo thiếu.',
    remedy:
      'Ghi vào mục period kỳ mà số liệu nói đến, theo loại kỳ mà thông báo nêu. Nếu bản đã ký đúng là lập theo kỳ khác thì giữ nguyên; cảnh báo không cản việc đăng.',
    example: {
      wrong: 'category: doi-ngu, period: năm 2026',
      right: 'category: doi-ngu, period: năm học 2025-2026',
    },
  },
} as const satisfies Record<string, Rule>;
