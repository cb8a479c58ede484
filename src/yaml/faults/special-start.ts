import { quote } from '../../domain/quote.ts';
import { sliceSpan, valueOnLine } from '../lines.ts';
import type { Fault } from './fault.ts';
import { enclose } from './quoting.ts';

/** A value that begins with a sign which YAML keeps for itself: `[Dự thảo] Kế hoạch`, `> 5%`, `@…`. */
export function specialStartFault(text: string, offset: number): Fault | undefined {
  const span = valueOnLine(text, offset);
  const value = sliceSpan(text, span);
  if (!/^[[\]{}@`%,|>*&!?]/.test(value)) return undefined;
  return {
    code: 'yaml-special-start',
    span,
    message: `Giá trị ${quote(value)} bắt đầu bằng dấu ${value.charAt(0)}, là dấu YAML dành cho việc khác.`,
    advice: 'Đặt cả giá trị trong dấu ngoặc kép thẳng "…".',
    repair: enclose(text, span),
    harmless: true,
  };
}
