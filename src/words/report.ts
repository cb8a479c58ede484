import type { Severity } from '../domain/finding.ts';

/** What stands around the findings in a report. */
export const reportWords = {
  severity: { error: 'LỖI', warning: 'CẢNH BÁO' } satisfies Record<Severity, string>,
  nothingFound: 'Không tìm thấy lỗi nào.',
  repeats: (count: number, lines: string) =>
    `… và ${String(count)} chỗ khác cùng lỗi này trong tệp${lines === '' ? '' : `, ở dòng ${lines}`}.`,
  summary: (errors: number, warnings: number, files: number) =>
    `${String(errors)} lỗi, ${String(warnings)} cảnh báo trong ${String(files)} tệp.`,
  mend: (count: number) =>
    `Máy sửa được ${String(count)} chỗ: npm run kiem-tra -- --sua (cho xem từng chỗ đã sửa).`,
  help: (address: string) => `Cách sửa từng loại lỗi: ${address}`,
  pageTitle: 'Nội dung chưa đăng được',
  pageLead: 'Sửa những chỗ dưới đây rồi lưu tệp; trang sẽ tự hiện lại.',
  place: (line: number, column: number) => `dòng ${String(line)}, cột ${String(column)}`,
  diffLine: (line: number) => `dòng ${String(line)}`,
} as const;
