import { isForbidden } from '../keys.ts';
import { isBlank, type YamlMap } from '../value.ts';
import type { Cursor } from './cursor.ts';

// None of YAML's signs, and no curly mark, which may be meant as one of them.
const plainStart = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`“„‟«‘]|-(?=\d))/;
const endOfSense = /:(?: |$)| #/;
const endInBrackets = /[,[\]{}\n]|:(?=[ \n,[\]{}])| #/g;
const keyWithColon = /([A-Za-z_][\w-]{0,99}):(?=[ \n]|$)/y;

/** A key of ASCII letters with its colon; undefined for every other, and for one that `known` has. */
export function readKey(cursor: Cursor, known: YamlMap): string | undefined {
  keyWithColon.lastIndex = cursor.at;
  const name = keyWithColon.exec(cursor.text)?.[1];
  if (name === undefined || isForbidden(name) || Object.hasOwn(known, name)) return undefined;
  cursor.at += name.length + 1;
  return name;
}

/** A text on one line that ends with it, or, between brackets, with the next sign. */
export function readScalar(cursor: Cursor, inBrackets: boolean): string | undefined {
  const first = cursor.text.charAt(cursor.at);
  if (first === '"' || first === "'") return readQuoted(cursor, first);
  return inBrackets ? readInBrackets(cursor) : readLine(cursor);
}

/** Without escapes: they are told of, or stand for another sign. */
function readQuoted(cursor: Cursor, mark: string): string | undefined {
  const { text, at } = cursor;
  const end = text.indexOf(mark, at + 1);
  if (end < 0 || text.charAt(end + 1) === mark) return undefined;
  const value = text.slice(at + 1, end);
  if (/[\\\n]/.test(value) || value.trim() === '') return undefined;
  return take(cursor, end + 1, value);
}

function readLine(cursor: Cursor): string | undefined {
  const { text, at } = cursor;
  const lineEnd = text.indexOf('\n', at);
  const value = text.slice(at, lineEnd < 0 ? text.length : lineEnd).trimEnd();
  return endOfSense.test(value) ? undefined : takePlain(cursor, value);
}

function readInBrackets(cursor: Cursor): string | undefined {
  const { text, at } = cursor;
  endInBrackets.lastIndex = at;
  const end = endInBrackets.exec(text);
  // A line end is let through: what must follow it is a comma or a bracket, and that is looked at next.
  if (end === null || !/[,\]}\n]/.test(end[0])) return undefined;
  return takePlain(cursor, text.slice(at, end.index).trimEnd());
}

const takePlain = (cursor: Cursor, value: string): string | undefined =>
  plainStart.test(value) && !isBlank(value)
    ? take(cursor, cursor.at + value.length, value)
    : undefined;

function take(cursor: Cursor, end: number, value: string): string {
  cursor.at = end;
  cursor.end = end;
  return value;
}
