import type { Problem, Span } from '../domain/finding.ts';
import { quote } from '../domain/quote.ts';
import { enclose } from './faults/quoting.ts';
import { lineAt, sliceSpan, trimSpanEnd } from './lines.ts';

/**
 * `Phòng học #3`: YAML drops what follows ` #`. A true comment has a space after its sign, so only
 * a sign that touches its word is told.
 */
export function checkLostText(text: string, value: Span): Problem[] {
  const rest = { start: value.end, end: lineAt(text, value.end).end };
  const lead = /^[^\S\n]*(?=#\S)/.exec(sliceSpan(text, rest));
  if (lead === null) return [];
  const lost = trimSpanEnd(text, { start: rest.start + lead[0].length, end: rest.end });
  return [
    {
      code: 'yaml-lost-text',
      span: lost,
      message: `Phần ${quote(sliceSpan(text, lost))} đứng sau dấu # bị coi là ghi chú nên không được đọc.`,
      advice: 'Đặt cả giá trị trong dấu ngoặc kép nếu dấu # là một phần của nội dung.',
      mend: enclose(text, { start: value.start, end: lost.end }),
    },
  ];
}
