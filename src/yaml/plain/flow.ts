import { joinPath, type OffsetRange } from '../../domain/places.ts';
import type { YamlMap, YamlValue } from '../value.ts';
import { closePlace, openPlace, skipSpace, type Cursor } from './cursor.ts';
import { readKey, readScalar } from './scalars.ts';

// Half of what `read-nodes.ts` allows, which tells of more.
export const deepest = 20;

/** What stands in brackets, or a scalar there; each further line of it begins at `column` or further in. */
export function readFlow(
  cursor: Cursor,
  path: string,
  key: OffsetRange | undefined,
  column: number,
  depth: number,
): YamlValue | undefined {
  openPlace(cursor, path, key);
  const value = readNode(cursor, path, column, depth);
  closePlace(cursor, path);
  return value;
}

function readNode(
  cursor: Cursor,
  path: string,
  column: number,
  depth: number,
): YamlValue | undefined {
  const first = cursor.text.charAt(cursor.at);
  if (first !== '[' && first !== '{') return readScalar(cursor, true);
  if (depth >= deepest) return undefined;
  return first === '['
    ? readList(cursor, path, column, depth + 1)
    : readMap(cursor, path, column, depth + 1);
}

function readList(
  cursor: Cursor,
  path: string,
  column: number,
  depth: number,
): YamlValue[] | undefined {
  const values: YamlValue[] = [];
  const isWhole = readItems(cursor, ']', column, () => {
    const value = readFlow(cursor, joinPath(path, values.length), undefined, column, depth);
    if (value !== undefined) values.push(value);
    return value !== undefined;
  });
  return isWhole ? values : undefined;
}

function readMap(cursor: Cursor, path: string, column: number, depth: number): YamlMap | undefined {
  const values: Record<string, YamlValue> = {};
  const isWhole = readItems(cursor, '}', column, () => {
    const start = cursor.base + cursor.at;
    const name = readKey(cursor, values);
    if (name === undefined || findSign(cursor, column) === undefined) return false;
    const key: OffsetRange = [start, start + name.length];
    const value = readFlow(cursor, joinPath(path, name), key, column, depth);
    if (value !== undefined) values[name] = value;
    return value !== undefined;
  });
  return isWhole ? values : undefined;
}

/** From the opening bracket to the closing one; false as soon as an item could not be read. */
function readItems(
  cursor: Cursor,
  closing: string,
  column: number,
  readItem: () => boolean,
): boolean {
  let sign: string | undefined;
  do {
    cursor.at += 1;
    // A comma may stand behind the last item too.
    sign = findSign(cursor, column);
    if (sign === closing) break;
    if (sign === undefined || !readItem()) return false;
    sign = findSign(cursor, column);
  } while (sign === ',');
  if (sign !== closing) return false;
  cursor.at += 1;
  cursor.end = cursor.at;
  return true;
}

/** The next sign that is no space; undefined where its line begins too far left. */
function findSign(cursor: Cursor, column: number): string | undefined {
  const found = skipSpace(cursor);
  return found === -1 || found >= column ? cursor.text.charAt(cursor.at) : undefined;
}
