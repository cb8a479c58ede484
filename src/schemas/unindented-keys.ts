import { z } from 'zod';
import { findPlace, type Places } from '../domain/places.ts';
import type { Explained } from './explain.ts';
import { valueAt } from './explain-words.ts';
import { fieldAt, fieldsOf, unwrap } from './walk.ts';

/** Keys at the margin of the field above them, though they are that field's own. */
export interface Unindented {
  /** The field that they belong to. */
  readonly owner: string;
  readonly keys: readonly string[];
  /** Whether the owner is a list, whose entries begin with a dash. */
  readonly inList: boolean;
  /** The first key that does stand under the owner, in its last entry; none under a blank one. */
  readonly beside: string | undefined;
  /** Paths that only seem to be missing or blank. */
  readonly meant: readonly string[];
}

/**
 * `signer:` with `position: …` and `name: …` right under it: YAML takes the three for siblings, the first of them
 * blank. Of `- id: …` with `due: …` at the margin below, only the last belongs elsewhere.
 */
export function findUnindented(
  unknown: readonly string[],
  path: readonly PropertyKey[],
  about: Explained,
): Unindented[] {
  const siblings = listSiblings(about.places, path);
  const owned = unknown.map((key) => ({
    key,
    owner: findOwner(key, unknown, siblings, path, about),
  }));
  return [...Map.groupBy(owned, ({ owner }) => owner)].flatMap(([owner, group]) =>
    owner === undefined
      ? []
      : [
          describe(
            owner,
            group.map(({ key }) => key),
            path,
            about,
          ),
        ],
  );
}

interface Sibling {
  readonly name: string;
  readonly start: number;
}

/** The keys beside each other at a path, in the order of the text; a blank one has a place and no value. */
const listSiblings = (places: Places, path: readonly PropertyKey[]): readonly Sibling[] =>
  siblingsIn(places).get(path.join('.')) ?? [];

const known = new WeakMap<Places, ReadonlyMap<string, readonly Sibling[]>>();

// Asked for each entry of a list: looking at all places each time took minutes for 60,000 entries.
function siblingsIn(places: Places): ReadonlyMap<string, readonly Sibling[]> {
  const siblings = known.get(places) ?? groupByParent(places);
  known.set(places, siblings);
  return siblings;
}

function groupByParent(places: Places): Map<string, readonly Sibling[]> {
  const keys = Object.entries(places).flatMap(([at, { key }]) => {
    const end = at.lastIndexOf('.');
    const parent = at.slice(0, Math.max(0, end));
    return key === undefined ? [] : [{ parent, name: at.slice(end + 1), start: key[0] }];
  });
  return Map.groupBy(
    keys.toSorted((a, b) => a.start - b.start),
    ({ parent }) => parent,
  );
}

/** The nearest known field above a key, where the key is one of its own. */
function findOwner(
  key: string,
  unknown: readonly string[],
  siblings: readonly Sibling[],
  path: readonly PropertyKey[],
  about: Explained,
): string | undefined {
  const at = siblings.findIndex(({ name }) => name === key);
  const above = siblings.slice(0, at).findLast(({ name }) => !unknown.includes(name))?.name;
  if (above === undefined) return undefined;
  const { schema } = fieldAt(about.schema, [...path, above]);
  return schema !== undefined && takes(schema, key, [...path, above], about) ? above : undefined;
}

function takes(
  schema: z.core.$ZodType,
  key: string,
  path: readonly PropertyKey[],
  about: Explained,
): boolean {
  const value = valueAt(about.value, path);
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  if (unwrap(schema) instanceof z.ZodRecord) return value === undefined;
  if (!Object.hasOwn(fieldsOf(schema), key)) return false;
  if (last === undefined) return true;
  return (
    typeof last === 'object' && last !== null && !Object.hasOwn(last, key) && isBlock(path, about)
  );
}

/** Whether a map or a list is written line by line: in brackets, what it begins with does not stand at its start. */
function isBlock(path: readonly PropertyKey[], { value, places }: Explained): boolean {
  const whole = findPlace(places, path.join('.'))?.value[0];
  const given = valueAt(value, path);
  if (whole === undefined || typeof given !== 'object' || given === null) return false;
  const first = findPlace(places, [...path, Object.keys(given)[0] ?? ''].join('.'));
  const start = first?.key?.[0] ?? first?.value[0] ?? whole;
  // A dash and a space stand before a list's first entry, one bracket before that of a list on one line.
  return Array.isArray(given) ? start - whole >= 2 : start === whole;
}

function describe(
  owner: string,
  keys: readonly string[],
  path: readonly PropertyKey[],
  { schema, value }: Explained,
): Unindented {
  const whole = [...path, owner];
  const field = fieldAt(schema, whole).schema;
  const given = valueAt(value, whole);
  const at = Array.isArray(given) ? [...whole, given.length - 1] : whole;
  return {
    owner,
    keys,
    inList: field !== undefined && unwrap(field) instanceof z.ZodArray,
    beside: Object.keys(valueAt(value, at) ?? {})[0],
    meant: [at, ...keys.map((key) => [...at, key])].map((steps) => steps.join('.')),
  };
}
