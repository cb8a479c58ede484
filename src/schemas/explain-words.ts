import type { Span } from '../domain/finding.ts';
import { findPlace, type Places } from '../domain/places.ts';
import type { FieldAt } from './walk.ts';

/** `Mục «Ngày ban hành» (issuedOn)`; of a list's item, `Mục thứ 2 của «Nơi nhận» (recipients)`. */
export function nameOf({ key, meta, item }: FieldAt): string {
  if (key === '') return item === undefined ? 'Tệp này' : `Mục thứ ${String(item + 1)}`;
  const label = meta === undefined ? `«${key}»` : `«${meta.label}» (${key})`;
  return item === undefined ? `Mục ${label}` : `Mục thứ ${String(item + 1)} của ${label}`;
}

/** What a good line looks like. */
export function adviceFor({ meta }: FieldAt): string {
  if (meta === undefined) return 'Xem cách ghi từng mục trong tệp content/README.md.';
  const instead = meta.mayBeAbsent === true ? ', hoặc ghi «chưa có», «không ghi»' : '';
  return `Viết theo mẫu «${meta.pattern ?? meta.example}»${instead}.`;
}

export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    const own: unknown = Object.getOwnPropertyDescriptor(at, step)?.value;
    at = own;
  }
  return at;
}

/** The value at a path; of what is not there, the start of what should hold it. */
export function placeAt(places: Places, path: readonly PropertyKey[]): Span {
  const place = findPlace(places, path.join('.'));
  if (place !== undefined) return { start: place.value[0], end: place.value[1] };
  for (let length = path.length - 1; length >= 0; length -= 1) {
    const holder = findPlace(places, path.slice(0, length).join('.'));
    if (holder !== undefined) return { start: holder.value[0], end: holder.value[0] };
  }
  return { start: 0, end: 0 };
}

/** The key that names a value. */
export function keyPlaceAt(places: Places, path: readonly PropertyKey[]): Span {
  const key = findPlace(places, path.join('.'))?.key;
  return key === undefined ? placeAt(places, path) : { start: key[0], end: key[1] };
}
