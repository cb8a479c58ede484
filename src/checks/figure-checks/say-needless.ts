import type { Grid } from '../../domain/figures/grid.ts';
import { quote } from '../../domain/quote.ts';
import type { Fault } from '../fault.ts';

/** An accepted difference, by its index, that is none. */
export function sayNeedless({ table }: Grid, index: number): Fault {
  const entry = table.accepted?.[index];
  const column = table.columns.find(({ id }) => id === entry?.column);
  return {
    code: 'needless-acceptance',
    message: `Dòng ${quote(entry?.row ?? '')}, cột ${quote(column?.label ?? entry?.column ?? '')}: được ghi là chênh lệch đã chấp nhận, nhưng số liệu ở đó không chênh lệch.`,
    advice: 'Xóa mục này khỏi accepted, hoặc ghi lại cho đúng dòng và cột.',
  };
}
