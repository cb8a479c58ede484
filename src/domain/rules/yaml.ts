import type { Rule } from './rule.ts';

/** How the frontmatter of a document, and the YAML files, are written. */
export const yamlRules = {
  'missing-frontmatter': {
    severity: 'error',
    title: 'Thiếu phần khai báo ở đầu tệp',
    why: 'Trang web lấy số, ngày, người ký, trích yếu từ phần khai báo nằm giữa hai dòng --- ở đầu tệp. Không có phần này thì không biết tệp là văn bản gì.',
    remedy:
      'Dòng đầu tiên của tệp phải là ba dấu gạch nối ---, sát lề trái. Tiếp theo là các mục khai báo, mỗi mục một dòng. Sau mục cuối cùng là một dòng --- nữa, rồi mới đến nội dung văn bản. Nếu soạn trong Word, ba dấu gạch nối có thể đã bị đổi thành dấu gạch dài.',
    example: {
      wrong: 'title: Kế hoạch tập huấn phòng cháy năm 2026\n\nI. MỤC ĐÍCH',
      right: '---\ntitle: Kế hoạch tập huấn phòng cháy năm 2026\n---\n\nI. MỤC ĐÍCH',
    },
  },
  'foreign-frontmatter': {
    severity: 'error',
    title: 'Phần khai báo không phải kiểu YAML',
    why: 'Một số phần mềm khác ghi phần khai báo bằng JSON (mở bằng dấu {) hoặc TOML (mở bằng +++). Trang web này chỉ đọc YAML để mọi tệp giống nhau.',
    remedy: 'Viết lại phần khai báo giữa hai dòng ---, mỗi mục một dòng «tên mục: giá trị».',
    example: {
      wrong: '+++\ntitle = "Thông báo nghỉ Tết Nguyên đán"\n+++',
      right: '---\ntitle: Thông báo nghỉ Tết Nguyên đán\n---',
    },
  },
  'yaml-colon': {
    severity: 'error',
    title: 'Giá trị có dấu hai chấm mà không đặt trong dấu ngoặc kép',
    why: 'Trong YAML, dấu hai chấm kèm dấu cách ngăn tên mục với giá trị. Gặp dấu hai chấm thứ hai, máy tưởng là một tên mục mới và hiểu sai cả các dòng sau.',
    remedy:
      'Đặt cả giá trị trong dấu ngoặc kép thẳng "…". Lệnh «npm run kiem-tra -- --sua» làm việc này giúp bạn.',
    example: {
      wrong: 'title: Thông báo: lịch tiếp công dân quý I\nrecipients:\n  - Lưu: VT',
      right: 'title: "Thông báo: lịch tiếp công dân quý I"\nrecipients:\n  - "Lưu: VT"',
    },
  },
  'yaml-colon-space': {
    severity: 'error',
    title: 'Thiếu dấu hai chấm hoặc dấu cách sau tên mục',
    why: 'Máy nhận ra tên mục nhờ dấu hai chấm và một dấu cách đứng ngay sau. Thiếu một trong hai, dòng đó và dòng kế tiếp bị đọc lẫn vào nhau.',
    remedy: 'Viết tên mục, dấu hai chấm, một dấu cách, rồi mới đến giá trị.',
    example: { wrong: 'number:63/KH-THCSBS', right: 'number: 63/KH-THCSBS' },
  },
  'yaml-quote': {
    severity: 'error',
    title: 'Dấu ngoặc kép mở đóng chưa đúng',
    why: 'Giá trị mở bằng dấu ngoặc kép thì phải kết thúc bằng chính dấu ấy; chữ nằm ngoài dấu đóng, hoặc dấu ngoặc kép lồng bên trong, làm máy không biết giá trị hết ở đâu.',
    remedy:
      'Kiểm tra đủ dấu mở và dấu đóng. Khi bên trong có dấu ngoặc kép hoặc dấu \\, bao cả giá trị bằng dấu nháy đơn.',
    example: {
      wrong: 'title: "Dân vận khéo" năm 2026',
      right: 'title: \'"Dân vận khéo" năm 2026\'',
    },
  },
  'yaml-bracket': {
    severity: 'error',
    title: 'Dấu ngoặc vuông hoặc ngoặc nhọn mở đóng chưa đúng',
    why: 'Danh sách viết trên một dòng nằm giữa [ và ]. Thiếu hoặc thừa một dấu thì máy không biết danh sách hết ở đâu.',
    remedy: 'Thêm dấu đóng còn thiếu, hoặc bỏ dấu thừa.',
    example: {
      wrong: 'topics: [dân vận, quy chế dân chủ',
      right: 'topics: [dân vận, quy chế dân chủ]',
    },
  },
  'yaml-comma': {
    severity: 'error',
    title: 'Dấu phẩy cắt đôi giá trị trong dấu { }',
    why: 'Trong dấu { }, dấu phẩy ngăn mục này với mục kia. Số 71,40 viết trần sẽ bị đọc thành 71, và con số công khai bị sai.',
    remedy:
      'Đặt giá trị có dấu phẩy trong dấu ngoặc kép thẳng, hoặc viết mỗi mục trên một dòng riêng.',
    example: { wrong: 'cells: { ty-le: 71,40 }', right: 'cells: { ty-le: "71,40" }' },
  },
  'yaml-special-start': {
    severity: 'error',
    title: 'Giá trị bắt đầu bằng dấu dành riêng cho YAML',
    why: 'Các dấu [ ] { } @ ` % , | > * & ! ở đầu giá trị có nghĩa riêng trong YAML, nên máy không đọc phần chữ theo sau.',
    remedy: 'Đặt cả giá trị trong dấu ngoặc kép thẳng "…".',
    example: {
      wrong: 'note: > 95% học sinh tham gia',
      right: 'note: "> 95% học sinh tham gia"',
    },
  },
  'yaml-dash': {
    severity: 'error',
    title: 'Gạch đầu dòng của danh sách viết chưa đúng',
    why: 'Mỗi mục của danh sách nằm trên một dòng riêng, mở đầu bằng dấu gạch nối và một dấu cách. Dấu gạch dài của Word, hoặc thiếu dấu cách, làm cả danh sách biến thành một đoạn chữ.',
    remedy:
      'Xuống dòng sau dấu hai chấm; mỗi mục viết «- nội dung», thụt vào hai dấu cách. Dấu gạch dài, dấu chấm tròn của Word thì thay bằng dấu gạch nối; lệnh «npm run kiem-tra -- --sua» làm việc này giúp bạn.',
    example: {
      wrong: 'recipients: -Ủy ban nhân dân phường',
      right: 'recipients:\n  - Ủy ban nhân dân phường',
    },
  },
  'yaml-indent': {
    severity: 'error',
    title: 'Thụt đầu dòng không thẳng hàng',
    why: 'YAML dựa vào số dấu cách ở đầu dòng để biết mục nào là con của mục nào. Lệch một dấu cách là hiểu sai.',
    remedy:
      'Căn các mục cùng cấp thẳng một cột. Mục con, như position và name của signer, thụt vào hai dấu cách so với mục mẹ. Không dùng phím Tab.',
    example: {
      wrong: 'signer:\n  position: Hiệu trưởng\n name: Nguyễn Văn A',
      right: 'signer:\n  position: Hiệu trưởng\n  name: Nguyễn Văn A',
    },
  },
  'yaml-tab': {
    severity: 'error',
    title: 'Thụt đầu dòng bằng dấu Tab',
    why: 'Mỗi máy hiện dấu Tab rộng hẹp khác nhau, nên YAML không nhận dấu Tab ở đầu dòng.',
    remedy:
      'Thay mỗi dấu Tab bằng hai dấu cách. Lệnh «npm run kiem-tra -- --sua» làm việc này giúp bạn.',
  },
  'yaml-space': {
    severity: 'error',
    title: 'Dấu cách lạ ở chỗ cần dấu cách thường',
    why: 'Chữ chép từ Word hay trang mạng có thể mang theo dấu cách không ngắt (U+00A0). Mắt thường không thấy khác, nhưng YAML coi đó là một chữ, nên không nhận ra tên mục, cấp thụt đầu dòng hay gạch đầu dòng.',
    remedy:
      'Xóa chỗ trống mà thông báo chỉ ra rồi gõ lại bằng phím cách. Lệnh «npm run kiem-tra -- --sua» làm việc này giúp bạn; dấu cách bên trong giá trị được giữ nguyên.',
  },
  'smart-quotes-in-yaml': {
    severity: 'warning',
    title: 'Dấu ngoặc cong thay cho dấu ngoặc thẳng',
    why: 'Word tự đổi dấu ngoặc thẳng "…" thành dấu cong “…”. YAML coi dấu cong là chữ, nên chúng hiện nguyên trên trang và không che được dấu hai chấm bên trong.',
    remedy: 'Thay bằng dấu ngoặc kép thẳng, hoặc bỏ dấu ngoặc nếu giá trị không cần.',
    example: {
      wrong: 'title: “Thông báo tuyển sinh lớp 6 năm học 2026-2027”',
      right: 'title: "Thông báo tuyển sinh lớp 6 năm học 2026-2027"',
    },
  },
  'duplicate-key': {
    severity: 'error',
    title: 'Một mục ghi hai lần',
    why: 'Hai dòng cùng tên mục mà khác giá trị thì không biết dòng nào đúng; công bố nhầm một trong hai là sai sự thật.',
    remedy: 'Đối chiếu với bản đã ký, giữ một dòng và xóa dòng kia.',
    example: {
      wrong: 'issuedOn: 24/02/2026\nissuedOn: 25/02/2026',
      right: 'issuedOn: 24/02/2026',
    },
  },
  'yaml-alias': {
    severity: 'error',
    title: 'Dùng dấu neo, bí danh hoặc thẻ của YAML',
    why: 'Các dấu &, *, !, << ở đầu giá trị là công cụ của người lập trình. Chúng làm tệp khó đọc, và một tệp nhỏ có thể phình ra đến mức treo máy.',
    remedy:
      'Ghi thẳng giá trị vào từng chỗ. Nếu dấu ấy là một phần của câu chữ, đặt cả giá trị trong dấu ngoặc kép.',
    example: { wrong: 'note: *xem-sau', right: 'note: "*xem-sau"' },
  },
  'forbidden-key': {
    severity: 'error',
    title: 'Tên mục bị cấm',
    why: 'Các tên __proto__, constructor, prototype có thể làm sai lệch chương trình đọc tệp.',
    remedy: 'Xóa mục này. Văn bản của nhà trường không bao giờ cần đến nó.',
  },
  'yaml-multi-document': {
    severity: 'error',
    title: 'Một tệp chứa hai tài liệu YAML',
    why: 'Dòng --- trong tệp bảng số liệu ngăn tệp thành hai tài liệu; máy chỉ đọc được một.',
    remedy: 'Bỏ dòng ---, hoặc chuyển phần sau sang một tệp khác.',
  },
  'yaml-lost-text': {
    severity: 'warning',
    title: 'Chữ đứng sau dấu # bị bỏ qua',
    why: 'YAML coi phần sau dấu # là ghi chú riêng của người soạn, nên phần ấy không lên trang.',
    remedy:
      'Đặt cả giá trị trong dấu ngoặc kép nếu dấu # là nội dung. Nếu đúng là ghi chú, viết thêm một dấu cách sau dấu #.',
    example: { wrong: 'note: Phòng học #3', right: 'note: "Phòng học #3"' },
  },
  'yaml-syntax': {
    severity: 'error',
    title: 'Phần khai báo viết sai quy cách YAML',
    why: 'Máy không đọc được từ chỗ này trở đi, nên các mục phía sau chưa được kiểm tra.',
    remedy:
      'So dòng báo lỗi với một tệp đang dùng tốt: mỗi mục một dòng «tên mục: giá trị»; giá trị dài viết liền một dòng; giá trị có ký hiệu đặc biệt đặt trong dấu ngoặc kép.',
  },
} as const satisfies Record<string, Rule>;
