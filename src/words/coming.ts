/** What `npm run kiem-tra` tells at its end: what the school has to do next. */
export const comingWords = {
  title: (days: number, until: string) => `Đến hạn trong ${String(days)} ngày tới (đến ${until}):`,
  nothing: (days: number, until: string) =>
    `Không có việc nào đến hạn trong ${String(days)} ngày tới (đến ${until}).`,
  underLaw: (law: string, article: string) => `${law}, ${article}`,
  begin: (obligation: string) => `npm run moi -- ${obligation}`,
  begun: (file: string) => `Đã soạn: ${file}`,
  missing: (count: number) =>
    `Đang thiếu ${String(count)} nội dung đã quá hạn công khai. Xem và soạn: npm run moi`,
} as const;
