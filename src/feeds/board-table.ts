import type { Board } from '../domain/duties/board.ts';
import type { School } from '../domain/school.ts';
import { columnWords, provenance } from '../words/open-data.ts';
import { boardData, type BoardRecord } from './board-data.ts';
import { makeCsv, type CsvCell } from './csv.ts';

/** The head of each column, in order: Vietnamese, for those who open the file in a spreadsheet. */
export const boardColumns = {
  regulation: 'Quy định',
  duty: 'Nội dung phải công khai',
  article: 'Căn cứ',
  wording: 'Thời hạn theo quy định',
  certainty: 'Độ chắc chắn',
  period: 'Kỳ',
  event: 'Sự kiện',
  due: 'Hạn',
  lastDay: 'Ngày cuối còn trong hạn',
  state: 'Tình trạng',
  publishedOn: 'Ngày đăng',
  days: 'Số ngày',
  reason: 'Lý do',
  document: 'Văn bản',
} as const satisfies Partial<Record<keyof BoardRecord, string>>;

const keys = Object.keys(boardColumns).filter(isColumn);

function isColumn(key: string): key is keyof typeof boardColumns {
  return Object.hasOwn(boardColumns, key);
}

/** The board as CSV, a row an obligation. */
export function makeBoardTable(board: Board, school: School): string {
  const caution: CsvCell[] = school.fictional
    ? [{ type: 'text', text: provenance.fictionalRow }]
    : [];
  return makeCsv(
    [...Object.values(boardColumns), ...caution.map(() => columnWords.caution.title)],
    boardData(board, school.site).map((record) => [
      ...keys.map((key) => findCell(record[key])),
      ...caution,
    ]),
  );
}

function findCell(value: string | number | null): CsvCell | undefined {
  if (value === null) return undefined;
  return typeof value === 'number'
    ? { type: 'integer', integer: value }
    : { type: 'text', text: value };
}
