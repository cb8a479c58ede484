import type { Rule } from './rule.ts';

const accepted =
  'Nếu bản đã ký đúng là như vậy, ghi chênh lệch ấy vào mục accepted của bảng, kèm lý do; lý do hiện trên trang.';

/** Promises between the figures of a table, and between tables. Nothing here is ever mended by the machine. */
export const figureRules = {
  'sum-differs': {
    severity: 'error',
    title: 'Tổng không bằng các số cộng lại',
    why: 'Người đọc cộng lại được từng đồng. Một tổng không khớp thì cả bảng không còn đáng tin, dù sai ở tổng hay ở một dòng con.',
    remedy: `Đối chiếu ô tổng và từng số hạng với bản đã ký, sửa ô chép sai. Cột không cộng được (bình quân, mức thu) thì ghi «adds: không»; dòng con chỉ là một phần thì ghi «parts: trong đó» ở dòng cha. ${accepted}`,
    example: {
      wrong: 'tổng 1.500.000, các dòng con 1.000.000 và 400.000',
      right: 'tổng 1.400.000, các dòng con 1.000.000 và 400.000',
    },
  },
  'parts-exceed': {
    severity: 'error',
    title: 'Phần «trong đó» lớn hơn cả tổng',
    why: 'Một phần không thể lớn hơn cái nó nằm trong; một trong hai số chắc chắn sai.',
    remedy: `Đối chiếu hai số với bản đã ký, sửa ô chép sai. Các dòng con đếm trùng nhau thì ghi «parts: không cộng» ở dòng cha. ${accepted}`,
  },
  'ratio-differs': {
    severity: 'error',
    title: 'Tỷ lệ, bình quân không bằng thương của hai số',
    why: 'Tỷ lệ là con số người đọc nhớ và nhắc lại; tính lại mà ra số khác thì mọi lời thuyết minh đều bị ngờ.',
    remedy: `Tính lại: lấy hai số chia nhau, làm tròn đến đúng số chữ số thập phân đã ghi, từ 5 trở lên thì làm tròn lên. Sửa tỷ lệ hoặc số bị chép sai. ${accepted}`,
    example: { wrong: '8.861.570.905 / 11.860.000.000 = 74,71%', right: '74,72%' },
  },
  'ratio-without-base': {
    severity: 'error',
    title: 'Có tỷ lệ mà không có số để chia',
    why: 'Không có dự toán, hoặc cùng kỳ năm trước không phát sinh, thì không có tỷ lệ nào đúng.',
    remedy: `Để trống ô tỷ lệ và nói lý do ở mục notes của bảng; hoặc ghi thêm số bị thiếu. ${accepted}`,
  },
  'negative-figure': {
    severity: 'warning',
    title: 'Số tiền âm',
    why: 'Dự toán, số thực hiện, mức thu không âm; thường là gõ thừa dấu trừ, hoặc dấu gạch đầu dòng dính vào số.',
    remedy:
      'Đối chiếu với bản đã ký. Nếu là số điều chỉnh giảm thì ghi rõ ở tên dòng hoặc tên cột.',
  },
  'over-estimate': {
    severity: 'warning',
    title: 'Chi vượt dự toán',
    why: 'Chi vượt dự toán được giao là điều người đọc và cơ quan cấp trên sẽ hỏi; nhiều khi chỉ là chép nhầm số hoặc chưa đăng dự toán bổ sung.',
    remedy:
      'Đối chiếu hai số. Nếu dự toán đã được bổ sung thì đăng văn bản ấy trước; nếu chi vượt thật thì nói rõ lý do trong thuyết minh, và ghi vào mục accepted để cảnh báo không lặp lại.',
  },
  'duplicate-ordinal': {
    severity: 'error',
    title: 'Hai dòng cạnh nhau trùng số thứ tự',
    why: 'Người đọc và các văn bản khác gọi dòng bằng số thứ tự; trùng thì không biết nói về dòng nào.',
    remedy: 'Đối chiếu với bản đã ký và sửa số thứ tự của dòng ghi sai.',
    example: { wrong: 'ordinal: "2" ở hai dòng liền nhau', right: 'ordinal: "2" rồi ordinal: "3"' },
  },
  'skipped-ordinal': {
    severity: 'warning',
    title: 'Số thứ tự nhảy cóc, đảo thứ tự hoặc không khớp dòng cha',
    why: 'Số nhảy từ 2 sang 4 thường là chép sót một dòng số liệu.',
    remedy:
      'Tìm dòng bị sót và thêm vào. Thứ tự chữ cái là a, b, c, d, đ, e, g, h… Nếu biểu mẫu đã bỏ dòng ấy thì cảnh báo không cản việc đăng.',
    example: { wrong: 'a), b), c), d), e)', right: 'a), b), c), d), đ)' },
  },
  'flat-rows': {
    severity: 'warning',
    title: 'Dòng tổng và dòng chi tiết ngang hàng nhau',
    why: 'Dòng I và các dòng 1, 2 của nó viết cùng một cấp thì máy không biết dòng nào là tổng: không cộng lại được, và tổng chép sai không ai hay.',
    remedy:
      'Đặt các dòng chi tiết vào mục rows của dòng tổng, thụt vào hai dấu cách như mẫu ở mục «Bảng số liệu». Các dòng ấy không phải là phần của dòng trên thì ghi «parts: không cộng» ở dòng trên.',
    example: {
      wrong: '- { ordinal: I, label: Tổng chi, … }\n- { ordinal: "1", label: Chi lương, … }',
      right: '- { ordinal: I, label: Tổng chi, …, rows: [{ ordinal: "1", label: Chi lương, … }] }',
    },
  },
  'needless-acceptance': {
    severity: 'warning',
    title: 'Chênh lệch được chấp nhận nay không còn',
    why: 'Mục accepted hiện trên trang như một chỗ sai đã biết; số đã khớp mà vẫn để thì người đọc hiểu nhầm.',
    remedy: 'Xóa mục ấy khỏi accepted, hoặc sửa lại dòng và cột cho đúng ô có chênh lệch.',
  },
  'last-year-differs': {
    severity: 'error',
    title: 'Số so với năm trước không khớp với số đã công bố',
    why: 'Năm trước nhà trường đã công bố con số ấy; nay ghi khác đi thì một trong hai lần là sai.',
    remedy: `Mở văn bản của cùng kỳ năm trước trên trang này và tính lại. Nếu số năm trước đã được đính chính thì đăng bản đính chính ấy. ${accepted}`,
  },
  'cumulative-falls': {
    severity: 'error',
    title: 'Số lũy kế giảm so với kỳ trước',
    why: 'Số lũy kế đã gồm các kỳ trước nên không thể nhỏ hơn; thường là ghi số của riêng một quý, hoặc chép sót chữ số.',
    remedy: `Đối chiếu hai kỳ. Số lũy kế cộng từ ngày 01 tháng 01 đến hết kỳ. ${accepted}`,
  },
  'quarters-disagree': {
    severity: 'error',
    title: 'Các quý không khớp với số 6 tháng hoặc cả năm',
    why: 'Quý I và quý II cộng lại là 6 tháng đầu năm; người đọc cộng các văn bản đã đăng sẽ thấy ngay chỗ lệch.',
    remedy: `Đối chiếu các kỳ đã công bố với sổ kế toán và sửa ô chép sai. ${accepted}`,
  },
  'estimate-differs': {
    severity: 'error',
    title: 'Dự toán ghi ở đây khác dự toán đã công bố',
    why: 'Tỷ lệ thực hiện tính trên một dự toán khác với dự toán đã công bố thì không ai kiểm tra được.',
    remedy: `Mở văn bản công khai dự toán mới nhất của năm, kể cả bổ sung, điều chỉnh, và chép lại. Nếu dự toán mới được điều chỉnh thì đăng văn bản ấy trước. ${accepted}`,
  },
  'unit-unlikely': {
    severity: 'error',
    title: 'Số tiền có lẽ chưa tính ra đồng',
    why: 'Số tiền trong tệp luôn ghi bằng đồng, còn mục unit chỉ là đơn vị hiện trên trang. Chép số tính bằng triệu đồng vào thì trang hiện số nhỏ đi một triệu lần.',
    remedy:
      'Nhân các số với 1.000 hoặc 1.000.000 để ghi bằng đồng; nếu số đã đúng thì ghi vào mục accepted. Khi còn lỗi này thì các bảng khác chưa được so với bảng ấy.',
  },
  'missing-form-column': {
    severity: 'warning',
    title: 'Bảng theo biểu mẫu mà thiếu một cột của biểu mẫu',
    why: 'Cột có vai trò (role) thì máy mới kiểm tra được tỷ lệ, so sánh với dự toán và với năm trước, và dựng biểu đồ cho người đọc.',
    remedy:
      'Thêm dòng role cho đúng cột, hoặc bổ sung cột còn thiếu. Cột của các biểu mẫu ở đây chỉ là mặc định: biểu đã ký bố trí khác thì theo biểu đã ký.',
    example: {
      wrong: '- { id: thuc-hien, label: Thực hiện quý I, type: tiền }',
      right: '- { id: thuc-hien, label: Thực hiện quý I, type: tiền, role: thực hiện }',
    },
  },
  'source-changed': {
    severity: 'error',
    title: 'Tệp Excel gốc không còn là tệp đã chép số liệu',
    why: 'Mã kiểm tra (sha256) ghi lại đúng tệp mà số liệu được chép ra; tệp đổi mà bảng không đổi thì hai bên có thể nói hai con số.',
    remedy:
      'Nếu tệp mới đúng thì chép lại số liệu từ tệp ấy rồi ghi mã mới; nếu không thì đưa tệp cũ về chỗ cũ.',
  },
} as const satisfies Record<string, Rule>;
