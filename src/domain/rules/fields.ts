import type { Rule } from './rule.ts';

/** What each field of one file must say. */
export const fieldRules = {
  'missing-field': {
    severity: 'error',
    title: 'Thiếu mục bắt buộc',
    why: 'Người đọc và cơ quan cấp trên cần biết văn bản số mấy, ngày nào, ai ký, đăng khi nào. Thiếu một mục thì văn bản chưa đủ để công khai.',
    remedy:
      'Thêm dòng còn thiếu vào phần khai báo. Nếu bản đã ký thật sự không có số, ngày hoặc người ký, ghi «không ghi»; nếu văn thư chưa cấp, ghi «chưa có».',
    example: { wrong: 'number:', right: 'number: chưa có' },
  },
  'unknown-key': {
    severity: 'error',
    title: 'Tên mục không có trong mẫu',
    why: 'Một tên mục gõ sai thì giá trị của nó không bao giờ lên trang, mà không ai hay.',
    remedy:
      'Sửa tên mục theo gợi ý. Mục của loại tài liệu khác thường là dấu hiệu tệp lưu nhầm thư mục: chuyển tệp sang thư mục mà thông báo nêu. Chỉ xóa mục khi thật sự không cần. Danh sách các mục có ở phần «Các mục khai báo».',
    example: { wrong: 'isuedOn: 24/02/2026', right: 'issuedOn: 24/02/2026' },
  },
  'wrong-type': {
    severity: 'error',
    title: 'Ghi sai kiểu: một dòng, danh sách, hay nhóm mục con',
    why: 'Mỗi mục có một kiểu: một dòng chữ, một danh sách (mỗi ý một gạch đầu dòng), hoặc một nhóm mục con.',
    remedy: 'Viết lại mục theo mẫu trong phần «Các mục khai báo».',
    example: {
      wrong: 'topics: dân vận, quy chế dân chủ',
      right: 'topics: [dân vận, quy chế dân chủ]',
    },
  },
  'invalid-value': {
    severity: 'error',
    title: 'Giá trị không dùng được',
    why: 'Giá trị quá ngắn, hoặc không có dạng mà mục này cần.',
    remedy: 'Viết lại theo mẫu mà thông báo nêu.',
    example: { wrong: 'title: KH 2026', right: 'title: Kế hoạch kiểm tra nội bộ năm 2026' },
  },
  'invalid-choice': {
    severity: 'error',
    title: 'Giá trị ngoài danh sách được dùng',
    why: 'Mục này chỉ nhận một số từ nhất định, để mọi văn bản được xếp và đếm giống nhau.',
    remedy: 'Chọn một trong các từ mà thông báo nêu; viết hoa, viết thường hay không dấu đều được.',
    example: { wrong: 'status: xong', right: 'status: hoàn thành' },
  },
  'invalid-date': {
    severity: 'error',
    title: 'Ngày tháng không đúng',
    why: 'Ngày không có thật (30/02), thiếu năm, hoặc đảo ngày với tháng đều làm sai thời hạn công khai.',
    remedy: 'Ghi ngày trước, tháng sau, năm đủ bốn chữ số: dd/mm/yyyy. Đối chiếu với bản đã ký.',
    example: { wrong: 'issuedOn: 30/02/2026', right: 'issuedOn: 28/02/2026' },
  },
  'invalid-period': {
    severity: 'error',
    title: 'Kỳ không đúng',
    why: 'Kỳ cho biết số liệu thuộc năm, năm học hay quý nào; bảng theo dõi công khai dựa vào đó.',
    remedy:
      'Ghi «năm 2026», «năm học 2025-2026», «quý I/2026» hoặc «6 tháng đầu năm 2026» (3, 6, 9, 12 tháng).',
    example: { wrong: 'period: 2026', right: 'period: năm 2026' },
  },
  'invalid-number': {
    severity: 'error',
    title: 'Số, ký hiệu không đúng thể thức',
    why: 'Người dân tìm văn bản theo số, ký hiệu; ghi thiếu hoặc sai một ký tự là không tìm ra.',
    remedy:
      'Chép số, ký hiệu đúng như bản đã ký, ví dụ 63/KH-THCSBS (thay THCSBS bằng ký hiệu của trường), 1774/UBND, 08-KH/ĐU. Chưa có số thì ghi «chưa có»; bản ký không có số thì ghi «không ghi».',
    example: { wrong: 'number: 63 KH', right: 'number: 63/KH-THCSBS' },
  },
  'end-before-start': {
    severity: 'error',
    title: 'Ngày kết thúc đứng trước ngày bắt đầu',
    why: 'Khoảng thời gian ngược làm sai số ngày niêm yết.',
    remedy: 'Đối chiếu hai ngày với biên bản hoặc bản đã ký rồi sửa lại.',
    example: {
      wrong: 'posting: { places: [Bảng tin], from: 30/06/2026, to: 01/06/2026 }',
      right: 'posting: { places: [Bảng tin], from: 01/06/2026, to: 30/06/2026 }',
    },
  },
  'task-timing': {
    severity: 'error',
    title: 'Nhiệm vụ thiếu thời hạn hoặc có nhiều thời hạn',
    why: 'Trang theo dõi tiến độ cần biết việc phải xong khi nào; hai thời hạn thì không biết theo cái nào.',
    remedy: 'Ghi đúng một trong ba: due (ngày), quarter (quý), ongoing (thường xuyên).',
    example: {
      wrong: '- id: tap-huan\n  title: Tập huấn phòng cháy',
      right: '- id: tap-huan\n  title: Tập huấn phòng cháy\n  due: 31/03/2026',
    },
  },
  'duplicate-task-id': {
    severity: 'error',
    title: 'Trùng mã nhiệm vụ',
    why: 'Kết quả quý gọi nhiệm vụ bằng mã; hai việc cùng mã thì không biết kết quả là của việc nào.',
    remedy: 'Đặt mã khác cho nhiệm vụ sau, rồi sửa mã tương ứng trong các tệp kết quả.',
  },
  'unknown-regulation': {
    severity: 'error',
    title: 'Quy định công khai chưa có trong hệ thống',
    why: 'Trang đối chiếu từng nội dung với thông tư, nghị định; số ghi sai thì không đối chiếu được.',
    remedy:
      'Kiểm tra lại số của quy định. Nếu là quy định mới ban hành, báo người bảo trì trang bổ sung.',
    example: { wrong: 'regulation: TT 36', right: 'regulation: 36/2017/TT-BGDĐT' },
  },
  'unknown-category': {
    severity: 'error',
    title: 'Quy định không có nội dung công khai này',
    why: 'Mỗi quy định có danh mục nội dung riêng; ghi nhầm thì văn bản bị xếp sai chỗ trên bảng theo dõi.',
    remedy: 'Chọn mã trong bảng «Mã nội dung công khai theo từng quy định».',
  },
  'unknown-form': {
    severity: 'error',
    title: 'Biểu mẫu không dành cho trường, hoặc không có trong quy định',
    why: 'Số biểu mẫu phải là của quy định đã ghi ở mục regulation, và là mẫu mà quy định ấy dành cho trường mầm non, phổ thông.',
    remedy: 'Chọn biểu mẫu mà thông báo nêu, hoặc bỏ mục form nếu quy định không có biểu mẫu.',
  },
  'unknown-duty': {
    severity: 'error',
    title: 'Quy định không có nghĩa vụ này',
    why: 'Lời khai trong duties.yaml gắn với nghĩa vụ bằng mã; mã ghi sai thì lời khai không bao giờ lên bảng theo dõi.',
    remedy: 'Chọn mã trong bảng «Mã nội dung công khai theo từng quy định», hoặc theo gợi ý.',
    example: { wrong: 'duty: chuong-trinh-tic-hop', right: 'duty: chuong-trinh-tich-hop' },
  },
  'duplicate-duty-entry': {
    severity: 'error',
    title: 'Hai lời khai về cùng một nghĩa vụ, cùng kỳ',
    why: 'Hai lý do, hai ngày khác nhau cho một nghĩa vụ thì không biết theo cái nào.',
    remedy:
      'Giữ một lời khai. Nghĩa vụ phát sinh nhiều lần trong năm, như dự toán giao bổ sung, thì mỗi lần ghi một ngày.',
  },
  'invalid-reference': {
    severity: 'error',
    title: 'Đường dẫn tới văn bản khác không đúng',
    why: 'Văn bản thay thế, đính chính, kế hoạch gốc được nối với nhau bằng đường dẫn trong thư mục content.',
    remedy: 'Ghi «thư mục/năm/tên tệp», không cần «content/» ở đầu và «.mdx» ở cuối.',
    example: { wrong: 'plan: ke-hoach-dan-van', right: 'plan: plans/2026/ke-hoach-dan-van' },
  },
  'invalid-figure': {
    severity: 'error',
    title: 'Số liệu trong bảng không đọc được',
    why: 'Số liệu công khai phải cộng lại được đến từng đồng; một ô viết sai thì tổng không kiểm tra được.',
    remedy:
      'Tiền ghi bằng đồng, chỉ chữ số (có thể ngăn nhóm bằng dấu chấm). Số thập phân và tỷ lệ dùng dấu phẩy, không ghi dấu %. Ô mà bản đã ký để trống hoặc gạch thì để trống sau dấu hai chấm, không ghi gạch hay chữ x.',
    example: { wrong: 'du-toan: 2,35 tỷ', right: 'du-toan: 2350000000' },
  },
  'unknown-column': {
    severity: 'error',
    title: 'Số liệu thuộc cột không có trong bảng',
    why: 'Một mã cột gõ sai làm mất cả cột số liệu khỏi bảng.',
    remedy: 'Sửa mã cột cho khớp với mục columns, hoặc khai báo thêm cột.',
  },
  'unknown-row': {
    severity: 'error',
    title: 'Nhắc đến dòng không có trong bảng',
    why: 'Công thức và chênh lệch được chấp nhận gọi dòng bằng số thứ tự hoặc tên; gọi sai thì không kiểm tra được gì.',
    remedy:
      'Ghi đúng số thứ tự hoặc tên của dòng. Số thứ tự lặp lại ở nhiều mục thì ghi cả dòng phía trên: «3.1 > a)».',
    example: {
      wrong: 'accepted: [{ row: "9", column: du-toan, reason: Bản đã ký ghi như vậy. }]',
      right: 'accepted: [{ row: "1", column: du-toan, reason: Bản đã ký ghi như vậy. }]',
    },
  },
  'invalid-formula': {
    severity: 'error',
    title: 'Công thức không đọc được',
    why: 'Công thức cho biết một cột hoặc một dòng được tính từ đâu, để máy tính lại và đối chiếu.',
    remedy:
      'Viết «a + b», «a - b» (có dấu cách hai bên dấu trừ) hoặc «a / b», với mã cột hoặc số thứ tự của dòng.',
    example: { wrong: 'formula: du-toan', right: 'formula: du-toan / tổng số' },
  },
  'duplicate-column': {
    severity: 'error',
    title: 'Trùng mã cột',
    why: 'Hai cột cùng mã thì không biết số liệu thuộc cột nào.',
    remedy: 'Đặt mã khác cho một trong hai cột.',
  },
} as const satisfies Record<string, Rule>;
