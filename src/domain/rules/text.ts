import type { Rule } from './rule.ts';

/** Faults of single characters and of the encoding of a text. */
export const textRules = {
  'not-utf8': {
    severity: 'error',
    title: 'Tệp không lưu bằng UTF-8',
    why: 'Máy tính đọc tệp theo UTF-8. Tệp lưu với bảng mã khác thì chữ có dấu bị mất hoặc thành ký tự lạ.',
    remedy:
      'Mở tệp bằng Notepad, chọn «Lưu dưới dạng» (Save As), ở ô «Mã hóa» (Encoding) chọn «UTF-8», lưu đè lên tệp cũ rồi kiểm tra lại.',
  },
  'legacy-encoding': {
    severity: 'error',
    title: 'Chữ gõ bằng bảng mã cũ (TCVN3, VNI)',
    why: 'Văn bản soạn bằng phông .VnTime hay VNI-Times chỉ đúng trên máy có phông ấy. Trên trang web, người đọc và công cụ tìm kiếm chỉ thấy ký tự lạ.',
    remedy:
      'Chép đoạn văn, mở Unikey, chọn «Bộ công cụ», chọn bảng mã nguồn (TCVN3 hoặc VNI Windows) và bảng mã đích Unicode, nhấn «Chuyển mã», dán đoạn đã chuyển vào tệp. Đọc lại từng dòng với bản gốc.',
    example: { wrong: 'KÕ ho¹ch c«ng t¸c d©n vËn', right: 'Kế hoạch công tác dân vận' },
  },
  mojibake: {
    severity: 'error',
    title: 'Chữ có dấu bị vỡ thành ký tự lạ',
    why: 'Tệp đã được mở với bảng mã sai rồi lưu lại, nên mỗi chữ có dấu thành hai, ba ký tự không đọc được.',
    remedy:
      'Chép lại đoạn này từ văn bản gốc. Nếu dùng Notepad thì luôn chọn «Mã hóa: UTF-8» khi mở và khi lưu.',
    example: { wrong: 'Káº¿ hoáº¡ch', right: 'Kế hoạch' },
  },
  'replacement-character': {
    severity: 'error',
    title: 'Một chữ đã mất',
    why: 'Ký tự � đứng thay cho chữ mà phần mềm nào đó không đọc được. Không thể suy ra chữ gốc từ tệp này.',
    remedy: 'Xem văn bản gốc đã ký và gõ lại chữ bị mất.',
    example: { wrong: 'K� hoạch', right: 'Kế hoạch' },
  },
  'decomposed-text': {
    severity: 'error',
    title: 'Dấu bị tách rời khỏi chữ',
    why: 'Chữ «ế» có thể được lưu thành ba ký tự: e, dấu mũ, dấu sắc. Nhìn thì giống nhau nhưng tìm kiếm và so sánh không nhận ra.',
    remedy:
      'Chạy «npm run kiem-tra -- --sua» để gộp dấu. Từ nay trong Unikey chọn bảng mã «Unicode», không chọn «Unicode tổ hợp».',
  },
  'zero-width-character': {
    severity: 'error',
    title: 'Ký tự ẩn giữa chữ',
    why: 'Ký tự không độ rộng không ai nhìn thấy, nhưng cắt từ làm hai khi tìm kiếm và khi máy đọc màn hình đọc.',
    remedy: 'Chạy «npm run kiem-tra -- --sua» để xóa, hoặc xóa cả từ rồi gõ lại bằng tay.',
  },
  'bidi-control': {
    severity: 'error',
    title: 'Ký tự đảo chiều chữ',
    why: 'Ký tự này làm chữ và số hiện theo thứ tự khác với thứ tự trong tệp: người đọc có thể thấy 123 trong khi tệp ghi 321.',
    remedy:
      'Xóa cả cụm từ và gõ lại bằng tay, dò từng chữ số với bản gốc. Máy không tự sửa lỗi này vì không biết người soạn đã nhìn thấy gì.',
  },
  'control-character': {
    severity: 'error',
    title: 'Ký tự điều khiển',
    why: 'Ký tự này là lệnh cho máy in hay phần mềm cũ, không phải là chữ. Word hay chèn nó khi nhấn Shift+Enter.',
    remedy: 'Xóa ký tự; nếu cần sang dòng mới thì nhấn Enter.',
  },
  'eth-for-dd': {
    severity: 'error',
    title: 'Chữ Ð (tiếng Iceland) thay cho chữ Đ',
    why: 'Hai chữ nhìn giống hệt nhau nhưng là hai ký tự khác nhau (U+00D0 và U+0110), nên tìm «Đảng» không ra «Ðảng».',
    remedy: 'Chạy «npm run kiem-tra -- --sua», hoặc gõ lại chữ Đ bằng Unikey.',
    example: { wrong: 'Ðảng ủy (U+00D0)', right: 'Đảng ủy (U+0110)' },
  },
  'look-alike-letter': {
    severity: 'error',
    title: 'Chữ cái Nga hoặc Hy Lạp trông giống chữ Latinh',
    why: 'Số, ký hiệu «63/КН» gõ bằng chữ Nga nhìn giống «63/KH» nhưng với máy là một văn bản khác, tra cứu không ra.',
    remedy: 'Xóa từ được chỉ ra và gõ lại bằng bàn phím tiếng Việt.',
  },
  'unusual-character': {
    severity: 'warning',
    title: 'Ký tự lạ',
    why: 'Biểu tượng cảm xúc, dấu đầu dòng của phông Wingdings và chữ trang trí chép từ mạng xã hội hiện khác nhau trên mỗi máy, không tìm kiếm được, máy đọc màn hình đọc sai.',
    remedy: 'Thay bằng chữ thường hoặc dấu gạch đầu dòng «-».',
  },
  'more-problems': {
    severity: 'error',
    title: 'Tệp có quá nhiều lỗi',
    why: 'Một tệp có hơn 1.000 lỗi và cảnh báo thì thường do một nguyên nhân: chép nhầm tệp, hoặc chép từ phần mềm khác.',
    remedy:
      'Sửa những chỗ được liệt kê rồi kiểm tra lại. Nếu hầu hết là cùng một lỗi vô hại thì chạy npm run kiem-tra -- --sua; nếu không thì chép lại nội dung từ bản gốc.',
  },
} as const satisfies Record<string, Rule>;
