import type { Rule } from './rule.ts';

/** Faults of a document's body: what MDX would run, lose, renumber or show otherwise than it was written. */
export const bodyRules = {
  'bare-less-than': {
    severity: 'error',
    title: 'Dấu < đứng sát chữ hoặc số',
    why: 'Dấu < đứng sát chữ hoặc số là mở đầu một thẻ, nên phần sau nó không hiện ra như đã viết.',
    remedy:
      'Gõ thêm dấu gạch chéo ngược: «\\<», hoặc viết bằng chữ: «nhỏ hơn», «dưới». Dấu < có dấu cách ở sau thì không cần sửa.',
    example: { wrong: 'Sĩ số <35 học sinh', right: 'Sĩ số \\<35 học sinh' },
  },
  'unlisted-tag': {
    severity: 'error',
    title: 'Thẻ không có trong danh mục được dùng',
    why: 'Thẻ ngoài danh mục có thể làm hỏng trang, hoặc đưa chương trình vào máy của người đọc.',
    remedy:
      'Bỏ thẻ, hoặc thay bằng cách viết được gợi ý. Nếu là chữ bình thường thì gõ «\\<». Các thẻ được dùng có ở mục «Thẻ» của hướng dẫn.',
    example: { wrong: '<b>Dân vận khéo</b>', right: '**Dân vận khéo**' },
  },
  'malformed-tag': {
    severity: 'error',
    title: 'Thẻ viết chưa đúng',
    why: 'Thẻ thiếu dấu > hoặc thiếu dấu ngoặc kép thì không đọc được, và kéo theo cả phần sau nó.',
    remedy:
      'Viết lại thẻ theo mẫu trong hướng dẫn: đủ dấu ngoặc kép quanh giá trị và dấu > ở cuối.',
    example: { wrong: '<GhiChu loai="luu-y>', right: '<GhiChu loai="luu-y">' },
  },
  'unclosed-tag': {
    severity: 'error',
    title: 'Thẻ mở và thẻ đóng không khớp',
    why: 'Không biết phần nằm trong thẻ bắt đầu và kết thúc ở đâu.',
    remedy:
      'Mỗi thẻ mở cần một thẻ đóng cùng tên, ở cùng một đoạn hoặc cùng một mức thụt dòng; thẻ mở sau thì đóng trước.',
    example: {
      wrong: '<GhiChu loai="luu-y">\n\nMang theo căn cước.',
      right: '<GhiChu loai="luu-y">\n\nMang theo căn cước.\n\n</GhiChu>',
    },
  },
  braces: {
    severity: 'error',
    title: 'Dấu ngoặc nhọn { }',
    why: 'Phần trong ngoặc nhọn bị hiểu là chương trình chứ không phải là chữ.',
    remedy: 'Nếu là chữ bình thường thì gõ «\\{», hoặc dùng dấu ngoặc tròn ( ).',
    example: { wrong: 'Xem {Phụ lục 1}', right: 'Xem (Phụ lục 1)' },
  },
  comment: {
    severity: 'error',
    title: 'Ghi chú ẩn {/* … */}',
    why: 'Ghi chú không hiện trên trang nhưng vẫn nằm trong tệp, mà tệp nguồn cũng được công khai.',
    remedy: 'Xóa ghi chú. Việc cần nhắc nhau thì trao đổi ngoài tệp.',
    example: { wrong: '{/* hỏi lại kế toán */}', right: '' },
  },
  'html-comment': {
    severity: 'error',
    title: 'Ghi chú ẩn <!-- … -->',
    why: 'MDX không đọc được ghi chú kiểu này; nếu đọc được thì nó vẫn nằm trong tệp công khai.',
    remedy: 'Xóa ghi chú. Việc cần nhắc nhau thì trao đổi ngoài tệp.',
    example: { wrong: '<!-- hỏi lại kế toán -->', right: '' },
  },
  'slash-comment': {
    severity: 'warning',
    title: 'Dòng bắt đầu bằng //',
    why: 'Đây không phải là ghi chú ẩn: cả dòng sẽ hiện trên trang cho mọi người đọc.',
    remedy: 'Xóa dòng này nếu chỉ là lời nhắc của người soạn.',
    example: { wrong: '// kiểm tra lại số liệu', right: '' },
  },
  'unclosed-line-break': {
    severity: 'error',
    title: 'Thẻ xuống dòng <br> thiếu dấu gạch chéo',
    why: 'Không có dấu / thì thẻ bị hiểu là còn mở đến hết văn bản.',
    remedy: 'Viết <br />, hoặc để trống một dòng để sang đoạn mới.',
    example: { wrong: 'Dòng một<br>dòng hai', right: 'Dòng một<br />dòng hai' },
  },
  'bracketed-address': {
    severity: 'error',
    title: 'Địa chỉ đặt trong dấu < >',
    why: 'Dấu < bị hiểu là mở đầu một thẻ. Địa chỉ viết trần cũng tự thành liên kết.',
    remedy: 'Bỏ hai dấu < >, hoặc viết [chữ hiện ra](địa chỉ).',
    example: { wrong: '<https://moet.gov.vn>', right: 'https://moet.gov.vn' },
  },
  'program-statement': {
    severity: 'error',
    title: 'Lệnh lập trình import, export',
    why: 'Văn bản công khai chỉ chứa chữ, không chứa chương trình. Các thẻ có sẵn dùng được ngay.',
    remedy: 'Xóa các dòng lệnh này.',
    example: { wrong: "import Bang from './Bang.astro'", right: '' },
  },
  'line-starts-with-keyword': {
    severity: 'error',
    title: 'Dòng bắt đầu bằng chữ import hoặc export',
    why: 'Hai chữ này ở đầu dòng bị hiểu là lệnh lập trình.',
    remedy: 'Thêm một dấu cách ở đầu dòng, hoặc viết lại câu để chữ ấy không đứng đầu dòng.',
    example: { wrong: 'export sang Excel để lưu', right: 'Xuất sang Excel để lưu' },
  },
  'unknown-attribute': {
    severity: 'error',
    title: 'Thuộc tính không có trong thẻ',
    why: 'Thuộc tính lạ bị bỏ qua, nên điều người soạn muốn nói không tới được người đọc.',
    remedy: 'Sửa tên thuộc tính theo gợi ý, hoặc xóa thuộc tính.',
    example: { wrong: '<GhiChu kieu="luu-y">', right: '<GhiChu loai="luu-y">' },
  },
  'duplicate-attribute': {
    severity: 'error',
    title: 'Thuộc tính viết hai lần',
    why: 'Không biết dùng giá trị nào.',
    remedy: 'Giữ một, xóa những cái còn lại.',
    example: { wrong: '<BangSoLieu tep="thu" tep="chi" />', right: '<BangSoLieu tep="thu" />' },
  },
  'repeated-tag': {
    severity: 'warning',
    title: 'Một bảng hay một tệp đặt hai lần',
    why: 'Mỗi bảng, mỗi tệp đính kèm chỉ hiện một lần trên trang, ở chỗ của thẻ đầu tiên; người đọc và máy tìm kiếm được dẫn tới đúng chỗ ấy.',
    remedy: 'Xóa thẻ thứ hai; cần nhắc lại thì viết một câu dẫn về chỗ đã có.',
    example: {
      wrong: '<BangSoLieu tep="thu" />\n\n<BangSoLieu tep="thu" />',
      right: '<BangSoLieu tep="thu" />\n\nNhư bảng trên.',
    },
  },
  'attribute-expression': {
    severity: 'error',
    title: 'Ngoặc nhọn { } trong thẻ',
    why: 'Phần trong ngoặc nhọn là chương trình; văn bản công khai không chứa chương trình.',
    remedy: 'Viết giá trị trong dấu ngoặc kép thẳng.',
    example: { wrong: '<BangSoLieu tep={thu} />', right: '<BangSoLieu tep="thu" />' },
  },
  'attribute-value': {
    severity: 'error',
    title: 'Giá trị của thuộc tính chưa đúng',
    why: 'Thẻ chỉ hiểu những giá trị đã định trước.',
    remedy: 'Dùng một trong các giá trị được nêu trong thông báo.',
    example: { wrong: '<GhiChu loai="Lưu ý">', right: '<GhiChu loai="luu-y">' },
  },
  'missing-attribute': {
    severity: 'error',
    title: 'Thẻ thiếu thuộc tính bắt buộc',
    why: 'Thiếu thuộc tính này thì không biết đặt gì vào trang.',
    remedy: 'Thêm thuộc tính theo mẫu trong thông báo.',
    example: { wrong: '<BangSoLieu />', right: '<BangSoLieu tep="thu-chi" />' },
  },
  'unquoted-attribute': {
    severity: 'error',
    title: 'Giá trị không đặt trong dấu ngoặc kép',
    why: 'Không có dấu ngoặc kép thì cả thẻ không đọc được.',
    remedy: 'Đặt giá trị trong dấu ngoặc kép thẳng.',
    example: { wrong: '<GhiChu loai=luu-y>', right: '<GhiChu loai="luu-y">' },
  },
  'smart-quotes-in-tag': {
    severity: 'error',
    title: 'Dấu ngoặc kép cong trong thẻ',
    why: 'Word tự đổi dấu ngoặc kép thẳng thành dấu cong; trong thẻ thì dấu cong không đọc được.',
    remedy: 'Gõ dấu ngoặc kép thẳng: " ".',
    example: { wrong: '<GhiChu loai=“luu-y”>', right: '<GhiChu loai="luu-y">' },
  },
  'misplaced-tag': {
    severity: 'error',
    title: 'Thẻ đặt không đúng chỗ',
    why: 'Thẻ bảng, ghi chú, tệp đính kèm là một khối riêng; thẻ <sub>, <sup> chỉ dùng giữa dòng chữ.',
    remedy:
      'Đưa thẻ khối ra dòng riêng, có dòng trống ở trên và dưới, ngoài danh sách và đoạn trích.',
    example: {
      wrong: 'Số liệu: <BangSoLieu tep="thu-chi" />',
      right: 'Số liệu:\n\n<BangSoLieu tep="thu-chi" />',
    },
  },
  'tag-content': {
    severity: 'error',
    title: 'Nội dung trong thẻ thừa hoặc thiếu',
    why: 'Thẻ lấy nội dung từ nơi khác thì chữ viết bên trong bị mất; thẻ ghi chú để trống thì thành khung rỗng.',
    remedy: 'Đưa chữ ra ngoài thẻ, hoặc viết nội dung vào giữa thẻ mở và thẻ đóng.',
    example: { wrong: '<BangNhiemVu>Các việc</BangNhiemVu>', right: 'Các việc\n\n<BangNhiemVu />' },
  },
  'unsafe-address': {
    severity: 'error',
    title: 'Địa chỉ không an toàn',
    why: 'Địa chỉ này có thể chạy chương trình trên máy người đọc, hoặc trỏ vào ổ đĩa mà người đọc không có.',
    remedy:
      'Chỉ dùng https://, http://, mailto:, tel:, địa chỉ trong trang (/…, #…) hoặc tên tệp đặt cạnh văn bản.',
    example: { wrong: '[Bản ký](D:\\ban-ky.pdf)', right: '[Bản ký](ban-ky.pdf)' },
  },
  'address-outside-folder': {
    severity: 'error',
    title: 'Tệp nằm ngoài thư mục của văn bản',
    why: 'Chỉ tệp đặt cùng thư mục với văn bản mới được đưa lên trang cùng văn bản.',
    remedy: 'Chép tệp vào thư mục của văn bản rồi chỉ ghi tên tệp.',
    example: { wrong: '[Bản ký](../../ban-ky.pdf)', right: '[Bản ký](ban-ky.pdf)' },
  },
  'address-without-scheme': {
    severity: 'error',
    title: 'Địa chỉ web thiếu https://',
    why: 'Thiếu https:// (hoặc mailto:) thì địa chỉ bị hiểu là tên một tệp cạnh văn bản.',
    remedy: 'Ghi đủ https:// trước địa chỉ web, mailto: trước địa chỉ thư.',
    example: { wrong: '[Bộ](www.moet.gov.vn)', right: '[Bộ](https://www.moet.gov.vn)' },
  },
  'broken-link': {
    severity: 'error',
    title: 'Liên kết hỏng vì có dấu cách trong địa chỉ',
    why: 'Địa chỉ có dấu cách thì không thành liên kết; người đọc thấy cả dấu ngoặc vuông và ngoặc tròn.',
    remedy: 'Đặt địa chỉ trong dấu < >, hoặc đổi tên tệp để không còn dấu cách.',
    example: { wrong: '[Bản ký](ban ky.pdf)', right: '[Bản ký](<ban ky.pdf>)' },
  },
  'link-without-text': {
    severity: 'error',
    title: 'Liên kết không có chữ',
    why: 'Không có chữ thì không ai thấy liên kết, máy đọc màn hình chỉ đọc được địa chỉ.',
    remedy: 'Viết vào giữa [ ] nơi liên kết dẫn tới.',
    example: { wrong: '[](ban-ky.pdf)', right: '[Bản ký, đóng dấu](ban-ky.pdf)' },
  },
  'link-without-address': {
    severity: 'error',
    title: 'Liên kết không có địa chỉ',
    why: 'Người đọc bấm vào thì trang chỉ tải lại chính nó.',
    remedy: 'Ghi địa chỉ vào giữa ( ), hoặc bỏ hai cặp ngoặc nếu chỉ cần chữ.',
    example: {
      wrong: '[Cổng dịch vụ công]()',
      right: '[Cổng dịch vụ công](https://dichvucong.gov.vn)',
    },
  },
  'unknown-fragment': {
    severity: 'warning',
    title: 'Liên kết tới mục không có trong bài',
    why: 'Người đọc bấm vào mà trang không chuyển đi đâu.',
    remedy: 'Ghi đúng tên mục: chữ của tiêu đề viết thường, không dấu, nối bằng dấu gạch ngang.',
    example: {
      wrong: '[Mục II](#muc-2)\n\n## II. Nội dung',
      right: '[Mục II](#ii-noi-dung)\n\n## II. Nội dung',
    },
  },
  'image-without-description': {
    severity: 'error',
    title: 'Ảnh chưa có mô tả',
    why: 'Người khiếm thị và người dùng mạng chậm chỉ nhận được phần mô tả.',
    remedy: 'Viết vào giữa [ ] điều mà ảnh cho thấy; tên tệp không phải là mô tả.',
    example: {
      wrong: '![](hop-phu-huynh.jpg)',
      right: '![Toàn cảnh buổi họp cha mẹ học sinh](hop-phu-huynh.jpg)',
    },
  },
  'image-elsewhere': {
    severity: 'error',
    title: 'Ảnh không nằm cạnh văn bản',
    why: 'Ảnh lấy từ trang khác có thể mất hoặc bị thay, và để trang ấy biết ai đang đọc.',
    remedy: 'Tải ảnh về, đặt vào thư mục của văn bản rồi chỉ ghi tên tệp.',
    example: { wrong: '![Sân trường](https://vi.du/san.jpg)', right: '![Sân trường](san.jpg)' },
  },
  'local-path': {
    severity: 'warning',
    title: 'Đường dẫn trong máy của trường',
    why: 'Người đọc không mở được ổ đĩa của trường, và dấu \\ có thể bị mất khi hiện ra.',
    remedy: 'Đặt tệp vào thư mục của văn bản và làm liên kết, hoặc bỏ đường dẫn.',
    example: { wrong: 'Lưu tại \\\\maychu\\congkhai', right: 'Lưu tại văn phòng nhà trường' },
  },
  'underlined-heading': {
    severity: 'error',
    title: 'Dòng gạch --- hoặc === biến chữ ở trên thành tiêu đề',
    why: 'Dòng gạch nằm ngay dưới chữ thì cả đoạn chữ ấy thành tiêu đề.',
    remedy: 'Để trống một dòng trước dòng gạch. Muốn có tiêu đề thì viết ## ở đầu dòng.',
    example: { wrong: 'Nơi nhận:\n---', right: 'Nơi nhận:\n\n---' },
  },
  'top-heading': {
    severity: 'error',
    title: 'Tiêu đề cấp 1 trong bài',
    why: 'Mỗi trang có đúng một tiêu đề cấp 1, lấy từ tên văn bản (title).',
    remedy: 'Dùng ## cho mục lớn nhất trong bài, ### cho mục con.',
    example: { wrong: '# I. Mục đích, yêu cầu', right: '## I. Mục đích, yêu cầu' },
  },
  'skipped-heading-level': {
    severity: 'warning',
    title: 'Tiêu đề nhảy cấp',
    why: 'Mục lục và máy đọc màn hình dựa vào cấp của tiêu đề để biết mục nào nằm trong mục nào.',
    remedy: 'Dưới ## là ###, dưới ### là ####.',
    example: { wrong: '## I. Nội dung\n\n#### 1. Thu', right: '## I. Nội dung\n\n### 1. Thu' },
  },
  'heading-without-space': {
    severity: 'error',
    title: 'Dấu # dính liền chữ',
    why: 'Không có dấu cách thì dòng này không thành tiêu đề, người đọc thấy cả dấu #.',
    remedy: 'Thêm một dấu cách sau các dấu #. Nếu muốn hiện dấu # thì gõ «\\#».',
    example: { wrong: '##II. Nội dung', right: '## II. Nội dung' },
  },
  'empty-heading': {
    severity: 'error',
    title: 'Tiêu đề không có chữ',
    why: 'Tiêu đề trống vẫn có trong mục lục và máy đọc màn hình vẫn đọc.',
    remedy: 'Viết chữ cho tiêu đề, hoặc xóa dòng có dấu #.',
    example: { wrong: '##', right: '## II. Nội dung' },
  },
  'section-numbering': {
    severity: 'warning',
    title: 'Số thứ tự của mục bị trùng hoặc bị thiếu',
    why: 'Viện dẫn «mục III» sẽ không biết là mục nào; cũng có thể một mục đã bị bỏ sót khi chép.',
    remedy:
      'So với bản đã ký. Bản ký đánh số sai thì giữ nguyên như bản ký; chép thiếu thì bổ sung cho đủ.',
    example: {
      wrong: '## I. Mục đích\n\n## III. Tổ chức',
      right: '## I. Mục đích\n\n## II. Tổ chức',
    },
  },
  'year-as-list': {
    severity: 'error',
    title: 'Năm ở đầu dòng bị hiểu là danh sách đánh số',
    why: 'Số có dấu chấm ở đầu dòng thành số thứ tự của danh sách, chữ phía sau bị thụt vào.',
    remedy: 'Gõ thêm dấu gạch chéo ngược trước dấu chấm: «2022\\.».',
    example: { wrong: '2022. Năm học có nhiều đổi mới', right: '2022\\. Năm học có nhiều đổi mới' },
  },
  'list-numbering': {
    severity: 'warning',
    title: 'Số thứ tự hiện ra khác với số đã viết',
    why: 'Danh sách tự đánh lại số liên tiếp từ số đầu tiên: viết 1, 2, 4 thì người đọc thấy 1, 2, 3.',
    remedy:
      'Sửa cho số liên tiếp. Nếu cần giữ đúng số như bản ký thì gõ dấu gạch chéo ngược trước dấu chấm và để trống một dòng giữa các mục.',
    example: { wrong: '1. Thu\n3. Chi', right: '1\\. Thu\n\n3\\. Chi' },
  },
  'joined-lines': {
    severity: 'warning',
    title: 'Các dòng sẽ bị nối liền thành một đoạn',
    why: 'Hai dòng không cách nhau bằng dòng trống thì hiện ra liền nhau trên cùng một dòng.',
    remedy:
      'Để trống một dòng giữa các điểm a), b), c) hoặc các gạch đầu dòng –. Sau dấu gạch nối đầu dòng phải có dấu cách («- Tổ chức», không phải «-Tổ chức») thì các dòng mới thành danh sách.',
    example: { wrong: 'a) Thu học phí\nb) Thu hộ', right: 'a) Thu học phí\n\nb) Thu hộ' },
  },
  'broken-emphasis': {
    severity: 'warning',
    title: 'Dấu ** không thành chữ đậm',
    why: 'Dấu ** dính vào chữ ở phía ngoài, hoặc cách chữ ở phía trong, thì hiện nguyên dấu sao.',
    remedy: 'Để dấu cách ở phía ngoài và không để dấu cách ở phía trong cặp **.',
    example: { wrong: '**Số:**12', right: '**Số:** 12' },
  },
  'eaten-sign': {
    severity: 'error',
    title: 'Dấu * hoặc ~ giữa các con số bị mất',
    why: 'Hai dấu * được hiểu là dấu in nghiêng và không hiện ra: «7*8*3,6» thành «783,6». Số người đọc thấy khác số đã ký.',
    remedy:
      'Phép nhân viết «×», hoặc gõ «\\*»; khoảng từ số này đến số kia viết «7 đến 8», hoặc gõ «\\~».',
    example: { wrong: 'Phòng 7*8*3,6 m', right: 'Phòng 7×8×3,6 m' },
  },
  'extra-table-cells': {
    severity: 'error',
    title: 'Dòng của bảng có thừa ô',
    why: 'Ô thừa không thuộc cột nào: số liệu bị mất hoặc bị lệch cột.',
    remedy: 'Đếm lại dấu | của dòng cho bằng dòng tiêu đề. Muốn hiện dấu | trong ô thì gõ «\\|».',
    example: {
      wrong: '| Khoản | Số tiền |\n|---|---|\n| Thu | 5 | 6 |',
      right: '| Khoản | Số tiền |\n|---|---|\n| Thu | 5 |',
    },
  },
  'missing-table-cells': {
    severity: 'warning',
    title: 'Dòng của bảng có thiếu ô',
    why: 'Ô thiếu được thêm vào cuối dòng, nên số liệu có thể bị lệch cột.',
    remedy: 'Thêm ô trống | | vào đúng chỗ. Dòng chữ sau bảng thì cách bảng một dòng trống.',
    example: {
      wrong: '| Khoản | Năm | Số tiền |\n|---|---|---|\n| Tổng | 5 |',
      right: '| Khoản | Năm | Số tiền |\n|---|---|---|\n| Tổng | | 5 |',
    },
  },
  'personal-data': {
    severity: 'warning',
    title: 'Thông tin riêng của một người, dấu chỉ độ mật',
    why: 'Số căn cước, số tài khoản, ngày sinh của một người và văn bản mật không được đưa lên trang ai cũng đọc được. Máy chỉ nhận ra vài dạng hay gặp; điều gì không được đăng có ở mục «Những điều không bao giờ đưa lên trang».',
    remedy:
      'Xóa khỏi bài và khỏi tệp đính kèm, thay bằng số tổng hợp nếu cần. Đã lỡ đăng thì báo Hiệu trưởng và người quản trị ngay. Số tài khoản của nhà trường thì ghi rõ «tài khoản của trường» và giữ nguyên.',
    example: {
      wrong: 'Ông A, CCCD số 031090000001',
      right: 'Ông A, tổ trưởng tổ Văn phòng',
    },
  },
  'paper-frame': {
    severity: 'warning',
    title: 'Phần đầu, phần cuối của văn bản nằm trong bài',
    why: 'Trang tự đặt quốc hiệu, nơi nhận và phần ký tên từ phần khai báo; dán cả văn bản từ Word vào thì người đọc thấy chúng hai lần.',
    remedy:
      'Xóa khỏi bài quốc hiệu, tiêu ngữ, tên cơ quan, số, nơi nhận và phần ký tên. Nơi nhận ghi ở mục recipients, người ký ở mục signer. Nếu đó là mẫu đơn kèm theo văn bản thì giữ nguyên.',
    example: {
      wrong: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nThực hiện kế hoạch của cấp trên…',
      right: 'Thực hiện kế hoạch của cấp trên…',
    },
  },
  'tabbed-table': {
    severity: 'warning',
    title: 'Bảng dán vào thành chữ liền',
    why: 'Bảng chép từ Word, Excel dán vào đây chỉ còn dấu Tab giữa các ô. Trang không hiện dấu ấy: các ô dính liền nhau, ô trống mất hẳn nên số đứng sai cột.',
    remedy:
      'Viết mỗi dòng với dấu | giữa các ô (ô trống vẫn đủ dấu |), thêm dòng |---|---| ngay dưới dòng tiêu đề. Bảng số liệu thì làm tệp riêng trong thư mục tables như mục «Bảng số liệu».',
    example: {
      wrong: 'Nội dung\tDự toán\nChi lương\t5.000.000',
      right: '| Nội dung | Dự toán |\n| --- | --- |\n| Chi lương | 5.000.000 |',
    },
  },
  'table-without-delimiter': {
    severity: 'warning',
    title: 'Dòng có dấu | nhưng không thành bảng',
    why: 'Thiếu dòng gạch dưới dòng tiêu đề, hoặc dòng gạch có số ô khác, thì người đọc thấy nguyên các dấu |.',
    remedy: 'Thêm dòng |---|---| ngay dưới dòng tiêu đề, số ô bằng số ô của dòng tiêu đề.',
    example: {
      wrong: '| Khoản | Số tiền |\n| Thu | 5 |',
      right: '| Khoản | Số tiền |\n|---|---|\n| Thu | 5 |',
    },
  },
  'unmatched-footnote': {
    severity: 'error',
    title: 'Chú thích và chỗ dẫn không khớp',
    why: 'Chú thích không có chỗ dẫn thì bị mất khỏi trang; chỗ dẫn không có chú thích thì hiện nguyên dấu ngoặc.',
    remedy: 'Mỗi [^1] trong bài cần đúng một dòng [^1]: … , và ngược lại.',
    example: { wrong: 'Học phí[^1] năm nay', right: 'Học phí[^1] năm nay\n\n[^1]: Đã được miễn.' },
  },
  'code-block': {
    severity: 'error',
    title: 'Khối mã hoặc mã HTML trong văn bản',
    why: 'Văn bản hành chính không có mã lập trình; dấu ` thường do chép nhầm hoặc gõ nhầm.',
    remedy: 'Xóa các dấu ` hoặc ```. Chữ cần nhấn mạnh thì dùng **chữ đậm**.',
    example: { wrong: '`Dân vận khéo`', right: '«Dân vận khéo»' },
  },
  'too-deep': {
    severity: 'error',
    title: 'Lồng nhau quá nhiều cấp',
    why: 'Quá 20 cấp thì không màn hình nào hiện được, và thường là do tệp bị hỏng.',
    remedy: 'Bớt cấp thụt dòng hoặc dấu > ở đầu dòng.',
  },
  'overloaded-block': {
    severity: 'error',
    title: 'Quá nhiều dòng hoặc quá nhiều ký hiệu',
    why: 'Hơn 50.000 dòng, hoặc một đoạn có hơn 5.000 dấu _, &, <, { thường là do tệp bị hỏng, và làm máy chạy rất lâu.',
    remedy:
      'Xem lại từ chỗ được chỉ ra, chép lại từ văn bản gốc; văn bản quá dài thì chia thành nhiều văn bản.',
  },
  'empty-body': {
    severity: 'warning',
    title: 'Văn bản không có nội dung',
    why: 'Trang là văn bản; tệp đính kèm không thay được phần nội dung mà mọi người đọc và tìm được.',
    remedy: 'Chép nội dung văn bản vào dưới phần thông tin đầu tệp.',
  },
  'unreadable-body': {
    severity: 'error',
    title: 'Không đọc được phần nội dung',
    why: 'Nội dung có chỗ mà công cụ không phân tích được, nên không đưa lên trang được.',
    remedy: 'Sửa các lỗi khác trước. Nếu vẫn còn thì gửi tệp cho người phụ trách kỹ thuật.',
  },
} as const satisfies Record<string, Rule>;
