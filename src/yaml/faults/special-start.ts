import type { Span } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import { sliceSpan, trimSpanEnd, valueOnLine } from '../lines.ts';
import type { Fault } from './fault.ts';
import { enclose } from './quoting.ts';

const sign = /^[[\]{}@`%,|>*&!?]/;

/** A value that begins with a sign which YAML keeps for itself: `[Dự thảo] Kế hoạch`, `> 5%`, `@…`. */
export function specialStartFault(text: string, offset: number): Fault | undefined {
  return faultOf(text, valueOnLine(text, offset));
}

/** The same, where YAML stopped at the sign itself: in `{ name: @a, … }` only `@a` is at fault. */
export function signFault(text: string, offset: number): Fault | undefined {
  const whole = valueOnLine(text, offset);
  const isWithin = offset > whole.start && /[[{]/.test(text.charAt(whole.start));
  return faultOf(text, isWithin ? itemAt(text, { start: offset, end: whole.end }) : whole);
}

function itemAt(text: string, { start, end }: Span): Span {
  const length = text.slice(start + 1, end).search(/[,\]}]|$/) + 1;
  return trimSpanEnd(text, { start, end: start + length });
}

function faultOf(text: string, span: Span): Fault | undefined {
  const value = sliceSpan(text, span);
  if (!sign.test(value)) return undefined;
  return {
    code: 'yaml-special-start',
    span,
    message: `Giá trị ${quote(value)} bắt đầu bằng dấu ${value.charAt(0)}, là dấu YAML dành cho việc khác.`,
    advice: 'Đặt cả giá trị trong dấu ngoặc kép thẳng "…".',
    repair: enclose(text, span),
    harmless: true,
  };
}
