import type { Rule } from './rule.ts';

/** Promises between documents, and between a document and the calendar. */
export const referenceRules = {
  'unknown-reference': {
    severity: 'error',
    title: 'Nhắc đến tài liệu không có',
    why: 'Người đọc bấm vào sẽ không tới đâu cả.',
    remedy:
      'Ghi đường dẫn của tài liệu trong thư mục content, bỏ phần .mdx (hoặc /index.mdx), viết không dấu như tên thư mục.',
    example: {
      wrong: 'replaces: plans/2023/ke-hoch-dan-van',
      right: 'replaces: plans/2023/ke-hoach-dan-van',
    },
  },
  'hidden-reference': {
    severity: 'warning',
    title: 'Nhắc đến tài liệu chưa đăng',
    why: 'Tài liệu được nhắc còn là bản nháp hoặc chưa đến ngày đăng, nên người đọc chưa xem được.',
    remedy: 'Đăng hai tài liệu cùng lúc, hoặc thêm dòng này sau khi tài liệu kia đã đăng.',
  },
  'dead-link': {
    severity: 'warning',
    title: 'Liên kết tới trang không có',
    why: 'Văn bản được dẫn không có trên trang, hoặc chưa đăng: người đọc bấm vào chỉ thấy báo lỗi.',
    remedy:
      'Mở văn bản cần dẫn trên trang xem thử (npm run xem) và chép phần địa chỉ sau tên trang. Văn bản chưa đăng thì đăng cùng lúc, hoặc tạm bỏ liên kết.',
    example: {
      wrong: '[Kế hoạch dân vận](/ke-hoach/2026/khong-co/)',
      right: '[Kế hoạch dân vận](/ke-hoach/2026/ke-hoach-dan-van/)',
    },
  },
  'one-sided-reference': {
    severity: 'error',
    title: 'Thay thế, đính chính mới ghi ở một bên',
    why: 'Người đọc bản cũ phải biết đã có bản mới, và người đọc bản mới phải biết nó sửa bản nào.',
    remedy:
      'Bản mới ghi «replaces» (thay thế) hoặc «corrects» (đính chính) với đường dẫn của bản cũ. Bản cũ thêm vào «changes» một dòng có «type», «on», «reason», «approvedBy» và «by» với đường dẫn của bản mới.',
    example: {
      wrong: 'replaces: plans/2023/ke-hoach  (bản cũ không ghi gì)',
      right:
        'bản cũ: changes: [{ type: thay thế, on: 12/04/2024, reason: …, approvedBy: Hiệu trưởng, by: plans/2024/ke-hoach }]',
    },
  },
  'unfilled-signer': {
    severity: 'error',
    title: 'Người ký còn là chữ mẫu',
    why: 'Chữ mẫu «Họ và tên người ký» hay dấu chấm lên trang thì người đọc không biết ai chịu trách nhiệm về văn bản.',
    remedy:
      'Ghi chức vụ, họ tên như trên bản đã ký. Chưa có người ký thì ghi «signer: chưa có»; bản ký không ghi thì «signer: không ghi».',
    example: {
      wrong: 'signer: { position: Hiệu trưởng, name: Họ và tên người ký }',
      right: 'signer: chưa có',
    },
  },
  'signer-words': {
    severity: 'warning',
    title: 'Phần người ký lẫn chữ khác',
    why: 'Trang đặt thẩm quyền, chức vụ, họ tên thành ba dòng như bản giấy; ghi lẫn vào nhau thì hiện sai, và tìm theo tên người ký không ra.',
    remedy:
      'Họ tên chỉ gồm họ và tên. Dòng «KT. HIỆU TRƯỞNG» ghi ở mục authority, chức vụ của người ký ghi ở mục position.',
    example: {
      wrong: 'position: KT. HIỆU TRƯỞNG PHÓ HIỆU TRƯỞNG',
      right: 'authority: KT. HIỆU TRƯỞNG\nposition: Phó Hiệu trưởng',
    },
  },
  'joined-entries': {
    severity: 'warning',
    title: 'Một mục của danh sách dính vào mục ở trên',
    why: 'Dòng mất dấu gạch đầu dòng được đọc là phần nối tiếp của mục trên: hai căn cứ, hai nơi nhận hiện thành một.',
    remedy: 'Thêm dấu gạch nối và một dấu cách ở đầu dòng, thẳng cột với các mục khác.',
    example: {
      wrong: 'recipients:\n  - Ủy ban nhân dân phường\n    Hiệu trưởng',
      right: 'recipients:\n  - Ủy ban nhân dân phường\n  - Hiệu trưởng',
    },
  },
  'circular-replacement': {
    severity: 'error',
    title: 'Văn bản thay thế, đính chính chính nó hoặc vòng tròn',
    why: 'Bản A thay thế bản B mà bản B lại thay thế bản A thì người đọc không biết theo bản nào.',
    remedy:
      'Chỉ bản ra sau mới ghi «replaces» hoặc «corrects» với đường dẫn của bản ra trước. Xóa dòng ấy ở bản ra trước.',
    example: {
      wrong: 'plans/2024/ke-hoach: «replaces: plans/2024/ke-hoach»',
      right: 'plans/2024/ke-hoach: «replaces: plans/2023/ke-hoach»',
    },
  },
  'impossible-change': {
    severity: 'warning',
    title: 'Thay đổi không thể có như đã ghi',
    why: 'Thay đổi xảy ra trước khi tài liệu được đăng, bản thay thế lại cũ hơn bản bị thay thế, hoặc tài liệu bị thay thế mà không nói bằng văn bản nào: người đọc không lần ra được bản đang dùng.',
    remedy:
      'Đối chiếu các ngày trong mục changes với bản đã ký. Ghi «by» với đường dẫn của bản thay thế; bản ấy không đăng ở trang này thì nêu số, ngày của nó trong reason.',
    example: {
      wrong: 'changes: [{ type: thay thế, on: 12/04/2026, reason: Có kế hoạch mới, … }]',
      right: 'changes: [{ type: thay thế, on: 12/04/2026, …, by: plans/2026/ke-hoach-moi }]',
    },
  },
  'other-time': {
    severity: 'warning',
    title: 'Tên, kỳ và ngày tháng không khớp nhau',
    why: 'Tệp chép từ năm trước thường còn sót năm cũ ở tên văn bản, tên bảng, đầu cột hay thời hạn. Người đọc và ô tìm kiếm sẽ tưởng số liệu là của năm ấy.',
    remedy:
      'Đối chiếu với bản đã ký: sửa chữ còn sót, hoặc sửa mục period. Nếu bản đã ký đúng là như vậy thì giữ nguyên; cảnh báo không cản việc đăng.',
    example: {
      wrong: 'title: Kế hoạch công tác dân vận năm 2025, period: năm 2026',
      right: 'title: Kế hoạch công tác dân vận năm 2026, period: năm 2026',
    },
  },
  'draft-text-left': {
    severity: 'error',
    title: 'Còn câu mẫu của bản nháp',
    why: 'Tệp mới do máy lập sẵn có vài câu hướng dẫn người viết. Xóa dòng draft mà quên thay các câu ấy thì người dân đọc được chúng như lời của nhà trường.',
    remedy:
      'Thay các câu mẫu bằng nội dung của văn bản đã ký, xóa khung hướng dẫn ở đầu bài; chưa xong thì giữ dòng «draft: có».',
  },
  'status-disagrees': {
    severity: 'error',
    title: 'Hiệu lực không khớp với các lần thay đổi',
    why: 'Người đọc thấy «còn hiệu lực» trên một văn bản đã bị thay thế thì sẽ làm theo văn bản sai.',
    remedy:
      'Bỏ dòng status để máy tự suy ra từ mục changes, hoặc sửa status cho khớp với lần thay đổi cuối cùng. Mỗi lần thay đổi phải có ngày, lý do và người duyệt.',
  },
  'unknown-task': {
    severity: 'error',
    title: 'Nhiệm vụ không có trong kế hoạch',
    why: 'Kết quả của từng nhiệm vụ được ghép với kế hoạch qua id; sai id thì kế hoạch hiện thiếu kết quả.',
    remedy: 'Mở kế hoạch, tìm id của nhiệm vụ trong mục tasks và chép đúng id ấy vào mục task.',
    example: { wrong: 'task: tap-huấn', right: 'task: tap-huan' },
  },
  'due-outcome': {
    severity: 'warning',
    title: 'Ghi «chưa đến hạn» khi đã đến hạn',
    why: 'Thời hạn của nhiệm vụ nằm trong kỳ báo cáo; người đọc đối chiếu với kế hoạch sẽ thấy ngay hai chỗ nói ngược nhau.',
    remedy:
      'Ghi kết quả thật của nhiệm vụ. Thời hạn trong kế hoạch chép sai thì sửa kế hoạch theo bản đã ký.',
    example: {
      wrong: 'kế hoạch: due: 31/03/2026; kết quả quý I/2026: status: chưa đến hạn',
      right: 'kết quả quý I/2026: status: hoàn thành',
    },
  },
  'duplicate-number': {
    severity: 'error',
    title: 'Hai tài liệu cùng số, ký hiệu',
    why: 'Trong một năm, mỗi số, ký hiệu của một cơ quan chỉ cấp cho một văn bản. Hai tài liệu cùng số thì không biết trích dẫn nào là đúng.',
    remedy:
      'Đối chiếu với sổ đăng ký văn bản đi và sửa số ghi sai. Nhiều biểu ban hành kèm một văn bản thì gộp vào một tài liệu có nhiều bảng, hoặc ghi «number: không ghi» ở các biểu.',
  },
  'other-symbol': {
    severity: 'warning',
    title: 'Văn bản mang ký hiệu của trường khác',
    why: 'Văn bản không ghi issuer thì lên trang dưới tên trường; ký hiệu trong số lại là của trường khác thì người đọc không biết văn bản của ai. Thường là văn bản của trường mẫu chưa xóa, hoặc chép số từ tệp của trường khác.',
    remedy:
      'Văn bản của trường mẫu thì xóa (xem «Chuẩn bị một lần»). Số chép sai thì sửa theo bản đã ký. Văn bản của cơ quan khác thì thêm dòng issuer. Ký hiệu cũ của chính trường thì ghi vào mục formerSymbols của school.yaml.',
    example: {
      wrong: 'number: 63/KH-THCSHS  (school.yaml: symbol: THCSBS)',
      right: 'number: 63/KH-THCSBS',
    },
  },
  'result-outside-plan': {
    severity: 'warning',
    title: 'Kỳ báo cáo nằm ngoài kỳ của kế hoạch',
    why: 'Kết quả quý I năm 2023 khó có thể là của kế hoạch năm 2022; thường là chọn nhầm kế hoạch hoặc gõ nhầm năm.',
    remedy: 'Kiểm tra mục period và mục plan của kết quả.',
  },
  'future-date': {
    severity: 'warning',
    title: 'Ngày trong tương lai',
    why: 'Ngày ban hành, ngày thay đổi (trong changes), ngày một việc đã xảy ra (trong duties.yaml) mà sau hôm nay thường là gõ nhầm năm. Ngày đăng sau hôm nay là hẹn ngày: tài liệu chỉ hiện từ ngày ấy, trong lần dựng trang từ ngày ấy trở đi.',
    remedy: 'Sửa ngày nếu gõ nhầm. Nếu hẹn ngày đăng thì không cần làm gì.',
  },
  'before-founding': {
    severity: 'warning',
    title: 'Ngày trước khi thành lập trường',
    why: 'Trường không thể ban hành văn bản trước ngày thành lập; thường là gõ nhầm năm.',
    remedy: 'Kiểm tra lại ngày, hoặc sửa foundedOn trong school.yaml nếu ngày thành lập ghi sai.',
  },
  'former-parent-body': {
    severity: 'warning',
    title: 'Văn bản cũ ghi cơ quan quản lý mới',
    why: 'Trước ngày 01/07/2025 còn cấp huyện, trường công lập từ mầm non đến trung học cơ sở thuộc ủy ban nhân dân quận, huyện. Văn bản của ngày ấy mà ghi tên phường, xã ở trên tên trường thì không khớp với bản đã ký.',
    remedy:
      'Thêm mục formerParentBodies vào school.yaml: tên cơ quan như trên các văn bản cũ, và ngày cuối cùng trường còn thuộc cơ quan ấy. Không phải sửa từng văn bản.',
  },
  'published-before-issued': {
    severity: 'error',
    title: 'Ngày đăng trước ngày ban hành',
    why: 'Văn bản chỉ được công khai sau khi đã ký. Hai ngày ngược nhau thì sổ đăng ký công khai không còn đáng tin.',
    remedy: 'Đối chiếu ngày ký trên bản gốc và ngày đưa lên trang, sửa ngày ghi sai.',
    example: {
      wrong: 'issuedOn: 24/02/2022, publishedOn: 20/02/2022',
      right: 'issuedOn: 24/02/2022, publishedOn: 25/02/2022',
    },
  },
  'unknown-holidays': {
    severity: 'warning',
    title: 'Thời hạn rơi vào năm chưa biết lịch nghỉ',
    why: 'Thời hạn đếm theo ngày còn tùy ngày nghỉ Tết, Giỗ Tổ và Quốc khánh, mà máy chưa có của năm ấy. Hạn trên bảng theo dõi chỉ là tạm tính, và bảng không ghi là chậm hay thiếu.',
    remedy:
      'Cứ công khai trước hạn tạm tính là kịp. Khi có thông báo về lịch nghỉ, ghi đủ các ngày nghỉ ấy của năm vào mục daysOff của duties.yaml, hoặc đề nghị người quản trị cập nhật bảng ngày nghỉ của máy.',
  },
  'year-folder': {
    severity: 'warning',
    title: 'Thư mục năm không khớp với ngày của tài liệu',
    why: 'Năm của thư mục là một phần địa chỉ trang và không đổi được sau khi đã đăng.',
    remedy: 'Trước khi đăng, chuyển tài liệu sang thư mục của năm ban hành hoặc năm đăng.',
  },
} as const satisfies Record<string, Rule>;
