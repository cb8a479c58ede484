import type { z } from 'zod';
import type { Problem } from '../domain/finding.ts';
import { startLow } from '../domain/first-letter.ts';
import { findPlace, type OffsetRange } from '../domain/places.ts';
import { quote } from '../domain/quote.ts';
import type { Explained } from './explain.ts';
import { adviceFor, keyPlaceAt, nameOf, placeAt, valueAt } from './explain-words.ts';
import { fieldAt } from './walk.ts';

/** A field that is missing, left blank, or of another kind than its schema expects. */
export function explainType(issue: z.core.$ZodIssueInvalidType, about: Explained): Problem {
  const seen = valueAt(about.value, issue.path);
  if (seen === undefined) return explainMissing(issue.path, about);
  if (issue.expected === 'string') return explainNotText(issue.path, seen, about);
  return explainNotCollection(issue.expected, issue.path, seen, about);
}

function explainMissing(path: readonly PropertyKey[], about: Explained): Problem {
  const field = fieldAt(about.schema, path);
  const blank = findPlace(about.places, path.join('.')) !== undefined;
  const name = nameOf(field);
  return {
    code: 'missing-field',
    span: blank ? keyPlaceAt(about.places, path) : placeAt(about.places, path),
    message: blank ? `${name} đang để trống.` : `Thiếu ${startLow(name)}.`,
    advice: adviceFor(field),
  };
}

function explainNotText(path: readonly PropertyKey[], seen: unknown, about: Explained): Problem {
  const field = fieldAt(about.schema, path);
  const span = placeAt(about.places, path);
  const pair = findColonPair(seen);
  if (pair !== undefined && field.item !== undefined) return explainColon(pair, path, about);
  return {
    code: 'wrong-type',
    span,
    message: `${nameOf(field)} ghi thành ${kindOf(seen)}, trong khi phải là một dòng chữ.`,
    advice: path.at(-2) === 'cells' ? cellAdvice : adviceFor(field),
  };
}

const cellAdvice =
  'Để trống sau dấu hai chấm nếu bản đã ký không có số ở ô này; nếu có thì chép đúng số ấy ngay sau dấu hai chấm.';

const kindOf = (seen: unknown): string =>
  Array.isArray(seen) ? 'một danh sách' : 'một nhóm mục con';

interface ColonPair {
  readonly key: string;
  readonly value: string;
}

/** `- Lưu: VT` reads as a key with its value. */
function findColonPair(seen: unknown): ColonPair | undefined {
  if (typeof seen !== 'object' || seen === null || Array.isArray(seen)) return undefined;
  const [entry, ...rest] = Object.entries(seen);
  if (entry === undefined || rest.length > 0) return undefined;
  const [key, value] = entry;
  return typeof value === 'string' ? { key, value } : undefined;
}

function explainColon(
  { key, value }: ColonPair,
  path: readonly PropertyKey[],
  about: Explained,
): Problem {
  const line = `${key}: ${value}`;
  const range = findPlace(about.places, path.join('.'))?.value ?? [0, 0];
  const problem: Problem = {
    code: 'yaml-colon',
    span: { start: range[0], end: range[1] },
    message: `${nameOf(fieldAt(about.schema, path))} có dấu hai chấm mà không đặt trong dấu ngoặc kép: ${quote(line)}.`,
    advice: `Đặt cả mục trong dấu ngoặc kép thẳng: "${line}".`,
  };
  return isPlain(line, range) ? { ...problem, mend: enclose(range) } : problem;
}

// Written exactly so, nothing inside needs an escape.
function isPlain(line: string, [start, end]: OffsetRange): boolean {
  return end - start === line.length && !/["\\]/.test(line);
}

function enclose([start, end]: OffsetRange) {
  return [start, end].map((offset) => ({ span: { start: offset, end: offset }, text: '"' }));
}

const kinds: Readonly<Record<string, string>> = {
  array: 'một danh sách',
  object: 'các dòng «tên mục: giá trị»',
  record: 'các dòng «tên mục: giá trị»',
};

function explainNotCollection(
  expected: string,
  path: readonly PropertyKey[],
  seen: unknown,
  about: Explained,
): Problem {
  const field = fieldAt(about.schema, path);
  const said = typeof seen === 'string' ? `ghi ${quote(seen)}` : `ghi thành ${kindOf(seen)}`;
  const dashed = typeof seen === 'string' && /^\s*[-–—−•*+]/.test(seen);
  return {
    code: dashed ? 'yaml-dash' : 'wrong-type',
    span: placeAt(about.places, path),
    message: `${nameOf(field)} ${said}, trong khi phải là ${kinds[expected] ?? 'giá trị khác'}.`,
    advice: dashed
      ? 'Viết mỗi mục một dòng, mở đầu bằng dấu gạch nối «-» và một dấu cách; dấu gạch dài của Word không dùng được.'
      : adviceFor(field),
  };
}
