import type { Edit, Span } from '../../domain/finding.ts';
import { sliceSpan } from '../lines.ts';

/**
 * Puts quotation marks round the value at `span`. Only inserts, so every offset inside stays exact:
 * double marks, or single ones (whose only escape is '') where the text has its own " or \.
 */
export function enclose(text: string, span: Span): Edit[] {
  const value = sliceSpan(text, span);
  if (!/["\\]/.test(value)) return [insert(span.start, '"'), insert(span.end, '"')];
  const inner = Array.from(value.matchAll(/'/g), ({ index }) => insert(span.start + index, "'"));
  return [insert(span.start, "'"), ...inner, insert(span.end, "'")];
}

export function insert(offset: number, text: string): Edit {
  return { span: { start: offset, end: offset }, text };
}

export function replace(span: Span, text: string): Edit {
  return { span, text };
}
