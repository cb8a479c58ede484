/**
 * A value that a real document may lack. Its absence is stated by the officer, never guessed:
 * `pending` is «chưa có» (to be filled in once the records office assigns it),
 * `unstated` is «không ghi» (the signed original does not carry it).
 */
export type Stated<Value> =
  | { readonly state: 'known'; readonly value: Value }
  | { readonly state: 'pending' }
  | { readonly state: 'unstated' };

export const known = <Value>(value: Value): Stated<Value> => ({ state: 'known', value });

/** The value where it is known. */
export function findKnown<Value>(stated: Stated<Value>): Value | undefined {
  return stated.state === 'known' ? stated.value : undefined;
}
