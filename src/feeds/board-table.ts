import { stringify } from 'csv-stringify/sync';
import type { Board } from '../domain/duties/board.ts';
import { boardData, type BoardRecord } from './board-data.ts';

/** The head of each column, in order: Vietnamese, for those who open the file in a spreadsheet. */
const columns = {
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

/**
 * The board as CSV (RFC 4180), a row an obligation. Begins with a byte order mark, without which Excel reads
 * Vietnamese as Windows-1252; text that a spreadsheet would run as a formula is made plain.
 */
export function makeBoardTable(board: Board, site: string): string {
  return stringify(boardData(board, site), {
    bom: true,
    header: true,
    columns,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
