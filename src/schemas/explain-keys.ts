import type { z } from 'zod';
import { mostProblems, type Problem } from '../domain/finding.ts';
import { findNearest } from '../domain/nearest.ts';
import { joinPath } from '../domain/places.ts';
import { quote } from '../domain/quote.ts';
import { fold } from '../domain/vietnamese.ts';
import type { Explained } from './explain.ts';
import { explainMisplaced, explainUnindented } from './explain-groups.ts';
import { keyPlaceAt, valueAt } from './explain-words.ts';
import { findMeta } from './field.ts';
import { findMisplaced } from './misplaced-keys.ts';
import { findUnindented } from './unindented-keys.ts';
import { fieldAt, fieldsOf } from './walk.ts';

export interface UnknownKey {
  readonly problem: Problem;
  /** Paths of the fields that were most likely meant: that they seem to be missing is no second problem. */
  readonly meant: readonly string[];
}

/** What the keys tell together is told once; the others are told one by one. */
export function explainUnknownKeys(
  { keys, path }: z.core.$ZodIssueUnrecognizedKeys,
  about: Explained,
): UnknownKey[] {
  const { schema: owner } = fieldAt(about.schema, path);
  const fields = owner === undefined ? {} : fieldsOf(owner);
  const given = valueAt(about.value, path);
  const free = Object.keys(fields).filter((key) => !isRecordWith(given, key));
  // Beyond what is shown of a file, nobody needs to know what was meant: it takes 0.4 ms a key.
  const shown = keys.slice(0, mostProblems);
  const unindented = findUnindented(shown, path, about);
  const unsure = shown.filter(
    (key) =>
      findSure(key, fields, free) === undefined &&
      unindented.every((group) => !group.keys.includes(key)),
  );
  const misplaced = path.length === 0 ? findMisplaced(about.kind, unsure) : undefined;
  const told = new Set([...unindented.flatMap((group) => group.keys), ...(misplaced?.keys ?? [])]);
  return [
    ...unindented.map((group) => explainUnindented(group, path, about)),
    ...(misplaced === undefined ? [] : [explainMisplaced(misplaced, about)]),
    ...keys
      .filter((key) => !told.has(key))
      .map((key, at) =>
        explainKey(key, path, { fields, free: at < mostProblems ? free : [] }, about),
      ),
  ];
}

interface Fields {
  readonly fields: Readonly<Record<string, z.core.$ZodType>>;
  /** Names of those that are not given yet. */
  readonly free: readonly string[];
}

function explainKey(
  key: string,
  path: readonly PropertyKey[],
  { fields, free }: Fields,
  { places }: Explained,
): UnknownKey {
  const span = keyPlaceAt(places, [...path, key]);
  const sure = findSure(key, fields, free);
  const meant = sure ?? findNearest(key, free);
  const problem: Problem = {
    code: 'unknown-key',
    span,
    message: `Không có mục nào tên là ${quote(key)} ở chỗ này.`,
    advice: adviceFor(meant, { fields, free }),
  };
  return {
    problem: sure === undefined ? problem : { ...problem, mend: [{ span, text: sure }] },
    meant: meant === undefined ? [] : [joinPath(path.join('.'), meant)],
  };
}

/** More names than these are no help in a sentence. */
const mostNames = 6;

function isRecordWith(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

/** `Title: …`, or the field's name as people say it: `Ngày ban hành: 24/02/2026`. */
function findSure(
  key: string,
  fields: Fields['fields'],
  free: readonly string[],
): string | undefined {
  return free.find((name) =>
    [name, labelOf(fields, name)].some((word) => fold(word) === fold(key)),
  );
}

function adviceFor(meant: string | undefined, { fields, free }: Fields): string {
  if (meant !== undefined) {
    return `Có phải ý bạn là «${meant}» (${labelOf(fields, meant)})?`;
  }
  const choice =
    free.length > 0 && free.length <= mostNames
      ? `Các mục còn dùng được ở đây: ${free.join(', ')}.`
      : 'Các mục dùng được có ở phần «Các mục khai báo» của content/README.md.';
  return `Xóa mục này, hoặc sửa tên cho đúng. ${choice}`;
}

function labelOf(fields: Fields['fields'], key: string): string {
  const schema = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return (schema && findMeta(schema)?.label) ?? key;
}
