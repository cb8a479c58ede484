/** Why the system refuses, to stand after a colon; by its code (nodejs.org/api/errors.html#common-system-errors). */
const faults: ReadonlyMap<string, string> = new Map(
  Object.entries({
    EACCES: 'không có quyền với tệp hoặc thư mục này',
    EPERM: 'không có quyền với tệp hoặc thư mục này',
    EBUSY: 'một chương trình khác đang giữ tệp, hãy đóng chương trình ấy',
    EISDIR: 'đây là một thư mục, không phải tệp',
    ENOTDIR: 'đường dẫn đi qua một tệp như thể tệp ấy là thư mục',
    ENOSPC: 'ổ đĩa đã đầy',
    EDQUOT: 'ổ đĩa đã đầy',
    EROFS: 'ổ đĩa chỉ cho đọc',
  }),
);

const mostNamed = 10;

/** One a line, the first of them. */
function nameSome(paths: readonly string[]): string {
  const named = paths.slice(0, mostNamed).map((path) => `  ${path}`);
  const more = paths.length - named.length;
  return [...named, ...(more > 0 ? [`  và ${String(more)} tệp nữa`] : [])].join('\n');
}

/** What the commands say in the terminal, besides the findings. */
export const cliWords = {
  serving: (address: string) =>
    `\nTrang công khai đang mở tại ${address}/ (chỉ trên máy này). Nhấn Ctrl+C để dừng.\n`,
  previewing: (address: string) =>
    `\nBản xem thử đang mở tại ${address}/ (chỉ trên máy này). Lưu tệp là trang tự cập nhật. Nhấn Ctrl+C để dừng.\n`,
  foreignFolder: (folder: string) =>
    `Thư mục ${folder} có tệp không phải do lệnh build tạo ra, nên máy không ghi đè.\nHãy chọn một thư mục trống khác cho OUT_DIR, hoặc tự chuyển các tệp ấy đi nơi khác. Nếu đó chỉ là trang cũ do bộ công cụ này dựng thì xóa thư mục ấy đi.`,
  sourcesWithin: (folder: string, inside: string) =>
    `Không dựng trang vào thư mục ${folder} được, vì trong đó có ${inside}: cả bản nháp sẽ bị đưa lên mạng.\nHãy chọn một thư mục khác cho OUT_DIR.`,
  beingBuilt: (folder: string) =>
    `Một lệnh build khác đang dựng trang vào thư mục ${folder}.\nHãy đợi lệnh ấy xong rồi chạy lại.`,
  changedMeanwhile: (files: readonly string[]) =>
    `Trong lúc dựng trang có tệp bị lưu lại, đổi tên hoặc xóa, nên trang vừa dựng không được đăng:\n${nameSome(files)}\nHãy lưu xong mọi tệp rồi chạy lại lệnh này. Trang đăng lần trước vẫn còn nguyên.`,
  notPlaced: (folder: string, why: string) =>
    `Không ghi được vào thư mục ${folder}: ${why}.\nNhững gì có sẵn trong thư mục ấy vẫn còn nguyên. Hãy xử lý rồi chạy lại lệnh này.`,
  namesTaken: (paths: readonly string[]) =>
    `ở đó đã có tệp trùng tên mà không phải do lệnh build tạo ra, hãy chuyển đi nơi khác:\n${nameSome(paths)}`,
  knownFault: (code: string) => faults.get(code),
  diskFault: (code: string) => faults.get(code) ?? `hệ điều hành báo lỗi ${code}`,
  foreignCopy: (folder: string) =>
    `Thư mục ${folder} có tệp không phải do lệnh build tạo ra, nên máy không ghi đè bản đọc ngoại tuyến lên đó.\nHãy tự chuyển các tệp ấy đi nơi khác, hoặc đổi tên thư mục. Nếu đó chỉ là bản ngoại tuyến cũ thì xóa thư mục ấy đi.`,
  unusableFolder: (folder: string) =>
    `Không tạo được thư mục ${folder} để đặt trang vào: đường dẫn đi qua một tệp, hoặc không có quyền ghi ở đó.\nHãy chọn thư mục khác cho OUT_DIR.`,
  refusedFile: (path: string, reason: string) =>
    `Máy không mở hoặc không ghi được ${path}: ${reason}.\nKhắc phục xong thì chạy lại lệnh này.`,
  noSuchDay: (why: string) => `${why}. Ghi như TODAY=2026-11-20, hoặc bỏ TODAY đi.`,
  unknownOption: (option: string) => `Không hiểu lựa chọn «${option}».`,
  checkUsage: [
    'Cách dùng:',
    '  npm run kiem-tra                  kiểm tra mọi tệp trong content/',
    '  npm run kiem-tra -- --sua         sửa những lỗi vô hại, cho xem từng chỗ sửa',
    '  npm run kiem-tra -- --json        in kết quả dạng JSON',
    '  npm run kiem-tra -- --chu-thich   in chú thích cho CI (GitHub Actions)',
  ].join('\n'),
  buildUsage: [
    'Cách dùng:',
    '  npm run build                     dựng trang để đưa lên máy chủ',
    '  npm run build -- --ngoai-tuyen    dựng thêm bản đọc ngoại tuyến: một thư mục và một tệp zip',
  ].join('\n'),
  offlineCopy: (page: string, archive: string) =>
    ['Bản đọc ngoại tuyến:', `  mở để đọc:   ${page}`, `  để gửi đi:   ${archive}`].join('\n'),
  mended: (count: number, files: number) =>
    `Đã sửa ${String(count)} chỗ trong ${String(files)} tệp. Các chỗ còn lại (nếu có) được liệt kê dưới đây.\n`,
  notMended: (file: string, why: string) =>
    `Không sửa được tệp ${file}: ${why}. Tệp ấy vẫn còn nguyên như trước.\n`,
  nothingToMend: 'Không có chỗ nào sửa tự động được.\n',
  testStep: (name: string) => `\n── ${name}`,
  testsFailed: (names: readonly string[]) => `\nFailed: ${names.join(', ')}`,
} as const;
