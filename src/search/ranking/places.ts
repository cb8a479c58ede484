/** Places of words in a document, ascending, counted in words. */
export type Places = readonly number[];

/** Where the words stand one after the other: the places of the first. */
export function findChains(words: readonly Places[]): number[] {
  const [first = [], ...others] = words;
  const sets = others.map((places) => new Set(places));
  return first.filter((place) => sets.every((set, index) => set.has(place + index + 1)));
}

const farthest = 3;

/** Whether the right word follows the left one within a few words. */
export function isNear(left: Places, right: Places): boolean {
  let at = 0;
  for (const place of left) {
    while ((right[at] ?? Infinity) <= place) at += 1;
    if ((right[at] ?? Infinity) - place <= farthest) return true;
  }
  return false;
}

export const mergePlaces = (left: Places, right: Places): Places =>
  [...new Set([...left, ...right])].sort((a, b) => a - b);
