/** What the commands say in the terminal, besides the findings. */
export const cliWords = {
  serving: (address: string) =>
    `\nTrang công khai đang mở tại ${address}/ (chỉ trên máy này). Nhấn Ctrl+C để dừng.\n`,
  previewing: (address: string) =>
    `\nBản xem thử đang mở tại ${address}/ (chỉ trên máy này). Lưu tệp là trang tự cập nhật. Nhấn Ctrl+C để dừng.\n`,
  foreignFolder: (folder: string) =>
    `Thư mục ${folder} có tệp không phải do lệnh build tạo ra, nên máy không ghi đè.\nHãy chọn một thư mục trống khác cho OUT_DIR, hoặc tự chuyển các tệp ấy đi nơi khác.`,
  unusableFolder: (folder: string) =>
    `Không tạo được thư mục ${folder} để đặt trang vào: đường dẫn đi qua một tệp, hoặc không có quyền ghi ở đó.\nHãy chọn thư mục khác cho OUT_DIR.`,
  refusedFile: (path: string, reason: string) =>
    `Máy không mở hoặc không ghi được ${path}: ${reason}.\nKhắc phục xong thì chạy lại lệnh này.`,
  /** By what Node.js calls them (nodejs.org/api/errors.html#common-system-errors). */
  reasons: {
    EACCES: 'không có quyền với tệp hoặc thư mục này',
    EPERM: 'không có quyền với tệp hoặc thư mục này',
    EBUSY: 'một chương trình khác đang giữ tệp, hãy đóng chương trình ấy',
    EISDIR: 'đây là một thư mục, không phải tệp',
    ENOTDIR: 'đường dẫn đi qua một tệp như thể tệp ấy là thư mục',
    ENOSPC: 'ổ đĩa đã đầy',
    EROFS: 'ổ đĩa chỉ cho đọc',
  } as Readonly<Record<string, string>>,
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
  nothingToMend: 'Không có chỗ nào sửa tự động được.\n',
  testStep: (name: string) => `\n── ${name}`,
  testsFailed: (names: readonly string[]) => `\nFailed: ${names.join(', ')}`,
} as const;
