import { isNode, isScalar } from 'yaml';
import type { Problem, Span } from '../domain/finding.ts';
import { quote } from '../domain/quote.ts';
import { lineAt, sliceSpan, trimSpanEnd } from './lines.ts';
import { checkMachinery, machineryProblem } from './machinery.ts';
import { checkSmartQuotes, withoutSmartQuotes } from './smart-quotes.ts';

export interface Key {
  readonly name: string;
  readonly span: Span;
  readonly problems: readonly Problem[];
}

// An object with such a key of its own changes what every reader of the object sees.
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

export const isForbidden = (name: string): boolean => forbidden.has(name);

/** A map's key; what is no plain text (a list, a map, nothing) is a problem. */
export function readKey(text: string, node: unknown): Key {
  if (!isNode(node)) return { name: '', span: { start: 0, end: 0 }, problems: [] };
  const [start, end] = node.range ?? [0, 0];
  const span = trimSpanEnd(text, { start, end });
  const machinery = checkMachinery(text, node);
  if (!isScalar(node)) return { name: '', span, problems: machinery };
  const source = typeof node.value === 'string' ? node.value : '';
  const marks = node.type === 'PLAIN' ? checkSmartQuotes(source, span) : [];
  return { name: withoutSmartQuotes(source), span, problems: [...machinery, ...marks] };
}

/** `known` holds the map's earlier keys. */
export function checkKey(text: string, key: Key, known: ReadonlyMap<string, unknown>): Problem[] {
  const { name, span } = key;
  if (name === '<<') return [machineryProblem(span, text, 'khóa trộn')];
  if (name === '')
    return key.problems.length > 0 ? [...key.problems] : [namelessProblem(text, span)];
  if (isForbidden(name)) return [forbiddenProblem(name, span)];
  if (known.has(name)) return [duplicateProblem(text, name, span)];
  return [...key.problems];
}

function namelessProblem(text: string, { start }: Span): Problem {
  const line = trimSpanEnd(text, { start, end: lineAt(text, start).end });
  return {
    code: 'yaml-syntax',
    span: line,
    message: `Dòng ${quote(sliceSpan(text, line))} không có tên mục ở trước dấu hai chấm.`,
    advice: 'Viết «tên mục: giá trị», tên mục là một từ tiếng Anh như trong hướng dẫn.',
  };
}

function forbiddenProblem(name: string, span: Span): Problem {
  return {
    code: 'forbidden-key',
    span,
    message: `Tên mục «${name}» bị cấm vì có thể làm sai lệch chương trình đọc tệp.`,
    advice: 'Xóa mục này.',
  };
}

function duplicateProblem(text: string, name: string, span: Span): Problem {
  const instead = mayBelongAbove(text, span)
    ? '; nếu dòng này thuộc mục ở ngay trên thì thêm dấu cách vào đầu dòng cho thẳng cột với các dòng của mục ấy'
    : '';
  return {
    code: 'duplicate-key',
    span,
    message: `Mục «${name}» được ghi hai lần, máy không biết lấy giá trị nào.`,
    advice: `Giữ lại một dòng đúng và xóa dòng kia${instead}.`,
  };
}

/** `- file: ban-ky.pdf`, or a key without its value, and then the key at the margin. */
function mayBelongAbove(text: string, { start }: Span): boolean {
  const before = text.slice(0, lineAt(text, start).start).trimEnd();
  const above = sliceSpan(before, lineAt(before, before.length));
  return /^\s*- |^[^#]*:$/.test(above);
}
