import type { z } from 'zod';
import type { Problem } from '../domain/finding.ts';
import { findNearest } from '../domain/nearest.ts';
import { joinPath } from '../domain/places.ts';
import { quote } from '../domain/quote.ts';
import { fold } from '../domain/vietnamese.ts';
import type { Explained } from './explain.ts';
import { keyPlaceAt, valueAt } from './explain-words.ts';
import { findMeta } from './field.ts';
import { fieldAt, fieldsOf } from './walk.ts';

interface UnknownKey {
  readonly problem: Problem;
  /** Path of the field that was most likely meant: that it seems to be missing is no second problem. */
  readonly meant: string | undefined;
}

export function explainUnknownKeys(
  { keys, path }: z.core.$ZodIssueUnrecognizedKeys,
  { schema, value, places }: Explained,
): UnknownKey[] {
  const { schema: owner } = fieldAt(schema, path);
  const fields = owner === undefined ? {} : fieldsOf(owner);
  const given = valueAt(value, path);
  const free = Object.keys(fields).filter((key) => !isRecordWith(given, key));
  return keys.map((key) => {
    const span = keyPlaceAt(places, [...path, key]);
    const sure = findSure(key, fields, free);
    const meant = sure ?? findNearest(key, free);
    const problem: Problem = {
      code: 'unknown-key',
      span,
      message: `Không có mục nào tên là ${quote(key)} ở chỗ này.`,
      advice: adviceFor(meant, fields, free),
    };
    return {
      problem: sure === undefined ? problem : { ...problem, mend: [{ span, text: sure }] },
      meant: meant === undefined ? undefined : joinPath(path.join('.'), meant),
    };
  });
}

/** More names than these are no help in a sentence. */
const mostNames = 6;

type Fields = Readonly<Record<string, z.core.$ZodType>>;

function isRecordWith(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

/** `Title: …`, or the field's name as people say it: `Ngày ban hành: 24/02/2026`. */
function findSure(key: string, fields: Fields, free: readonly string[]): string | undefined {
  return free.find((name) =>
    [name, labelOf(fields, name)].some((word) => fold(word) === fold(key)),
  );
}

function adviceFor(meant: string | undefined, fields: Fields, free: readonly string[]): string {
  if (meant !== undefined) {
    return `Có phải ý bạn là «${meant}» (${labelOf(fields, meant)})?`;
  }
  const choice =
    free.length > 0 && free.length <= mostNames
      ? `Các mục còn dùng được ở đây: ${free.join(', ')}.`
      : 'Các mục dùng được có ở phần «Các mục khai báo» của content/README.md.';
  return `Xóa mục này, hoặc sửa tên cho đúng. ${choice}`;
}

function labelOf(fields: Fields, key: string): string {
  const schema = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return (schema && findMeta(schema)?.label) ?? key;
}
