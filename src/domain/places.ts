/** Start and end offsets into the whole text of a file, in UTF-16 units; `end` is exclusive. */
export type OffsetRange = readonly [start: number, end: number];

/** Where a value stands, and the key that names it (a list item has none). */
export interface Place {
  readonly key?: OffsetRange;
  readonly value: OffsetRange;
}

/**
 * The place of every value of one YAML text, by its path (`tasks.0.due`; the whole is `''`).
 * Values that are left blank have a place too, though they are no part of the value.
 * JSON-safe: it is kept beside the document in Astro's data store.
 */
export type Places = Readonly<Record<string, Place>>;

export function joinPath(parent: string, key: string | number): string {
  return parent === '' ? String(key) : `${parent}.${key}`;
}

/** `Object.hasOwn`, because a path is what a file says: `toString` must not find a method. */
export function findPlace(places: Places, path: string): Place | undefined {
  return Object.hasOwn(places, path) ? places[path] : undefined;
}
