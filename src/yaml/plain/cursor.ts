import type { OffsetRange } from '../../domain/places.ts';

/** How far a text is read, and what was found where. */
export interface Cursor {
  readonly text: string;
  /** Where the text begins in its file: places count from the file's beginning. */
  readonly base: number;
  readonly places: Record<string, GrowingPlace>;
  at: number;
  /** Behind the last value. */
  end: number;
  /** How far in the line begins that `at` stands in, when nothing of it is read yet; -1 at the end of the text. */
  column: number;
}

/** A place whose end is not read yet. */
interface GrowingPlace {
  readonly key?: OffsetRange;
  value: OffsetRange;
}

const space = 32;
const lineFeed = 10;

/** Steps over spaces and line ends; the column of what follows on a later line, -1 of what follows on this one. */
export function skipSpace(cursor: Cursor): number {
  const { text } = cursor;
  let { at } = cursor;
  let column = -1;
  for (; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) column = 0;
    else if (code !== space) break;
    else if (column >= 0) column += 1;
  }
  cursor.at = at;
  return column;
}

/** Takes a place for what begins here; a parent's stands before its children's. */
export function openPlace(
  { places, base, at }: Cursor,
  path: string,
  key: OffsetRange | undefined,
): void {
  const value: OffsetRange = [base + at, base + at];
  places[path] = key === undefined ? { value } : { key, value };
}

export function closePlace({ places, base, end }: Cursor, path: string): void {
  const place = places[path];
  if (place !== undefined) place.value = [place.value[0], base + end];
}
