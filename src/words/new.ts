/** What `npm run moi` says. */
export const newWords = {
  usage: [
    'Cách dùng:',
    '  npm run moi                        liệt kê những nội dung phải công khai mà chưa có văn bản',
    '  npm run moi -- <số hoặc mã>        soạn bản nháp cho một nội dung, theo số thứ tự hoặc mã trong danh sách',
    '  npm run moi -- nam-hoc 2027-2028   soạn bản nháp cho mọi nội dung của một năm học',
  ].join('\n'),
  listTitle: (date: string) =>
    `Những nội dung phải công khai mà chưa có văn bản, tính đến ngày ${date}:`,
  missing: 'Đang thiếu',
  due: 'Chưa đến hạn',
  nothingOpen: 'Không có nội dung nào đang thiếu hay chờ đến hạn.',
  overdue: (due: string, days: number) => `hạn ${due}, đã quá ${String(days)} ngày`,
  dueOn: (due: string, left: string) => `hạn ${due}, ${left.toLowerCase()}`,
  together: (title: string, items: number) => `${title} (${String(items)} mục, soạn chung một bản)`,
  code: (id: string) => `mã: ${id}`,
  alreadyThere: (place: string) => `đã có: ${place}`,
  more: (count: number) =>
    `Còn ${String(count)} nội dung khác: xem bảng theo dõi công khai trên trang (npm run xem).`,
  howToChoose: (year: string) =>
    [
      'Soạn bản nháp theo số thứ tự hoặc theo mã, ví dụ: npm run moi -- 1',
      `Soạn bản nháp cho cả năm học tới: npm run moi -- nam-hoc ${year}`,
    ].join('\n'),
  ask: 'Soạn nội dung số mấy? (Enter để thôi) ',
  askAgain: (most: number, year: string) =>
    `Gõ một số từ 1 đến ${String(most)}, một mã trong danh sách, hoặc «nam-hoc ${year}» cho cả năm học.`,
  oneAtATime: 'Mỗi lần chỉ soạn được một nội dung.',
  unknownNumber: (given: string) => `Danh sách không có số «${given}».`,
  unknownDuty: (given: string) => `Trường không có nghĩa vụ công khai nào mang mã «${given}».`,
  nearest: (id: string) => `Có phải ý bạn là «${id}»?`,
  badYear: (given: string, reason: string) => `Không hiểu năm học «${given}»: ${reason}.`,
  noSchoolYear: 'phải ghi đủ hai năm, ví dụ 2027-2028',
  yearOver: 'năm học ấy đã kết thúc',
  yearTooFar: 'chưa soạn trước được quá hai năm',
  unreadable: (file: string) =>
    `Tệp ${file} thiếu hoặc còn lỗi, nên chưa biết trường phải công khai những gì. Gõ npm run kiem-tra để xem lỗi.`,
  written: (file: string) => `Đã viết bản nháp: ${file}`,
  alreadyAnswered: (place: string) => `Lưu ý: nội dung này đã có ở ${place}`,
  lawEnded: (law: string) =>
    `Lưu ý: ${law} không còn áp dụng cho văn bản ký hôm nay. Ghi đúng ngày ký trên bản gốc vào «issuedOn»; nếu ngày ấy đã qua hiệu lực của quy định, npm run kiem-tra sẽ cảnh báo.`,
  next: [
    'Làm tiếp:',
    '  1. Mở tệp, chép nội dung của văn bản đã ký, điền số, ngày, người ký.',
    '  2. npm run kiem-tra   kiểm tra',
    '  3. npm run xem        xem thử; bản nháp chỉ hiện trên máy này',
    '  4. Xóa dòng «draft: có» và sửa ngày đăng (publishedOn) khi đưa lên trang.',
  ].join('\n'),
  yearTitle: (year: string, count: number) =>
    count === 0
      ? `${year}: không phải soạn thêm bản nháp nào.`
      : `${year}: đã viết ${String(count)} bản nháp.`,
  yearLine: (file: string, due: string) => `  ${file}  (hạn: ${due})`,
  yearSkipped: (title: string, place: string) => `  đã có: ${title} (${place})`,
  brokenFile: (file: string) => `${file}, còn lỗi`,
  elsewhere: (date: string, where: string) => `ngày ${date}, ${where}`,
} as const;
