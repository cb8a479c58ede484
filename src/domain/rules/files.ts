import type { Rule } from './rule.ts';

/** Files as they lie under the content folder, and what documents say of the files beside them. */
export const fileRules = {
  'missing-school': {
    severity: 'error',
    title: 'Chưa có tệp school.yaml',
    why: 'Tên trường, địa chỉ và địa chỉ trang đứng trên mọi trang; không có thì không dựng được trang nào.',
    remedy: 'Tạo tệp content/school.yaml theo mẫu ở đầu hướng dẫn này.',
  },
  'path-escape': {
    severity: 'error',
    title: 'Tên tệp chỉ ra ngoài thư mục của tài liệu',
    why: 'Chỉ những tệp nằm cạnh tài liệu mới được đăng, để không một tệp nào khác trên máy bị đưa lên trang.',
    remedy: 'Chép tệp vào thư mục của tài liệu và chỉ ghi tên tệp.',
    example: { wrong: '![Sơ đồ](../../anh/so-do.png)', right: '![Sơ đồ](so-do.png)' },
  },
  'missing-attachment': {
    severity: 'error',
    title: 'Thiếu tệp đính kèm',
    why: 'Người đọc bấm vào sẽ gặp trang báo lỗi.',
    remedy:
      'Chép tệp vào thư mục của tài liệu, cạnh index.mdx, và ghi đúng tên tệp, cả chữ hoa, chữ thường. Tài liệu là một tệp .mdx đứng riêng thì phải chuyển thành thư mục trước.',
    example: { wrong: 'file: Ban-Ky.PDF', right: 'file: ban-ky.pdf' },
  },
  'missing-table': {
    severity: 'error',
    title: 'Thiếu bảng số liệu',
    why: 'Trang sẽ thiếu chính những con số phải công khai.',
    remedy: 'Đặt tệp .yaml của bảng vào thư mục tables cạnh index.mdx và ghi đúng tên tệp.',
    example: { wrong: 'tables: [thu-chi.xlsx]', right: 'tables: [tables/thu-chi.yaml]' },
  },
  'unlisted-file': {
    severity: 'error',
    title: 'Tệp đặt trong bài nhưng chưa khai ở đầu tệp',
    why: 'Tên hiển thị của tệp đính kèm và số liệu của bảng lấy từ phần khai ở đầu tài liệu.',
    remedy: 'Thêm tệp vào mục attachments (có file và title), hoặc thêm bảng vào mục tables.',
    example: {
      wrong: '<TepDinhKem tep="ban-ky.pdf" />  (mục attachments để trống)',
      right: 'attachments: [{ file: ban-ky.pdf, title: Bản ký (PDF) }]',
    },
  },
  'orphan-attachment': {
    severity: 'warning',
    title: 'Tệp không được tài liệu nào nhắc đến',
    why: 'Tệp nằm trong thư mục nhưng người đọc không có cách nào mở, có thể là quên khai.',
    remedy: 'Thêm tệp vào mục attachments của tài liệu, hoặc xóa tệp.',
  },
  'orphan-table': {
    severity: 'warning',
    title: 'Bảng số liệu không được tài liệu nào nhắc đến',
    why: 'Bảng nằm trong thư mục nhưng không hiện trên trang, có thể là quên khai.',
    remedy: 'Thêm bảng vào mục tables của tài liệu, hoặc xóa tệp.',
  },
  symlink: {
    severity: 'error',
    title: 'Lối tắt thay cho tệp',
    why: 'Lối tắt có thể đưa một tệp bất kỳ trên máy lên trang công khai mà không ai thấy.',
    remedy: 'Xóa lối tắt và chép chính tệp ấy vào thư mục.',
  },
  'unreadable-file': {
    severity: 'error',
    title: 'Tệp hoặc thư mục không mở được',
    why: 'Máy không có quyền đọc thì không biết bên trong có gì: tài liệu sẽ thiếu trên trang mà không ai hay.',
    remedy:
      'Trên Windows: bấm chuột phải vào tệp, chọn «Thuộc tính» (Properties), thẻ «Bảo mật» (Security), cho tài khoản đang dùng quyền «Đọc» (Read). Cách khác: chép lại tệp từ bản gốc vào đúng chỗ.',
  },
  'not-a-file': {
    severity: 'error',
    title: 'Không phải là tệp',
    why: 'Đường ống, ổ cắm và thiết bị của hệ điều hành không có nội dung để đăng; máy đọc vào đó có thể chờ mãi.',
    remedy: 'Xóa mục ấy, rồi chép chính tệp cần đăng vào thư mục.',
  },
  'name-clash': {
    severity: 'error',
    title: 'Hai tên trùng nhau',
    why: 'Hai tên chỉ khác chữ hoa, chữ thường hoặc cách lưu dấu là một tên trên Windows và macOS; hai tài liệu cùng địa chỉ thì chỉ một tài liệu lên trang.',
    remedy: 'Đổi tên một trong hai, hoặc xóa bản thừa.',
    example: {
      wrong: 'Ke-Hoach.mdx và ke-hoach.mdx',
      right: 'ke-hoach-quy-1.mdx và ke-hoach-quy-2.mdx',
    },
  },
  'unusable-name': {
    severity: 'error',
    title: 'Tên tệp không dùng được trên Windows',
    why: 'Người khác tải nội dung về máy Windows sẽ mất tệp này.',
    remedy:
      'Đổi tên: chữ không dấu, chữ số, dấu gạch nối; không dùng < > : " | ? * \\, không kết thúc bằng dấu chấm hay dấu cách.',
    example: { wrong: 'aux.pdf', right: 'phu-luc.pdf' },
  },
  'oversized-file': {
    severity: 'error',
    title: 'Tệp quá lớn (hơn 50 MB)',
    why: 'Nhiều nơi lưu trữ không nhận, và người đọc bằng điện thoại không tải nổi.',
    remedy: 'Quét lại với độ phân giải 200 dpi, nén ảnh, hoặc chia thành nhiều tệp.',
  },
  'large-file': {
    severity: 'warning',
    title: 'Tệp lớn (hơn 20 MB)',
    why: 'Người đọc bằng điện thoại phải chờ lâu và tốn tiền.',
    remedy: 'Quét lại với độ phân giải 200 dpi, đen trắng, hoặc nén ảnh trước khi đăng.',
  },
  'empty-file': {
    severity: 'error',
    title: 'Tệp rỗng',
    why: 'Tệp 0 byte thường là bản chép dở; người đọc mở ra không thấy gì.',
    remedy: 'Chép lại tệp từ bản gốc, hoặc xóa tệp.',
  },
  'type-mismatch': {
    severity: 'error',
    title: 'Đuôi tên tệp không đúng với bên trong',
    why: 'Tệp có thể đã hỏng, hoặc là một chương trình ngụy trang thành văn bản.',
    remedy:
      'Mở tệp gốc bằng phần mềm của nó và lưu lại đúng loại. Nếu tệp tải từ mạng về thì tải lại: nhiều khi đó là trang báo lỗi chứ không phải văn bản.',
    example: { wrong: 'ban-ky.pdf.exe', right: 'ban-ky.pdf' },
  },
  'unaccepted-type': {
    severity: 'error',
    title: 'Loại tệp không được đăng',
    why: 'Chương trình, trang web, tệp có macro và tệp nén có thể chứa mã độc mà không ai thấy trước.',
    remedy: 'Lưu lại thành PDF, .docx, .xlsx hoặc ảnh .jpg, .png.',
  },
  'active-content': {
    severity: 'warning',
    title: 'Tệp PDF có lệnh tự chạy',
    why: 'Lệnh trong tệp PDF chạy trên máy của người đọc; nhiều phần mềm diệt virus chặn những tệp ấy.',
    remedy:
      'Mở tệp, in ra một tệp PDF mới (Print to PDF) rồi đăng bản in ấy. Nếu tệp do nơi khác gửi thì hỏi lại nơi gửi.',
  },
  'unexpected-file': {
    severity: 'warning',
    title: 'Tệp nằm sai chỗ',
    why: 'Tệp ngoài cách sắp xếp đã định thì không được đọc, tài liệu tưởng đã đăng mà không có trên trang.',
    remedy:
      'Đặt tài liệu ở plans, disclosures, results hoặc notices, trong thư mục năm: một tệp .mdx, hoặc một thư mục có index.mdx, tệp đính kèm và thư mục tables. Tệp chỉ để riêng cho mình thì thêm dấu _ vào đầu tên.',
    example: { wrong: 'plans/ke-hoach.mdx', right: 'plans/2026/ke-hoach.mdx' },
  },
} as const satisfies Record<string, Rule>;
