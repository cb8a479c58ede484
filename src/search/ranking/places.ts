/** Places of words in a document, ascending, counted in words. */
export type Places = readonly number[];

/** Where the words stand one after the other: the places of the first. */
export function findChains(words: readonly Places[]): number[] {
  const [first = [], ...others] = words;
  let chains: number[] = [...first];
  for (const [at, places] of others.entries()) chains = keepFollowed(chains, places, at + 1);
  return chains;
}

/** Whether the words stand one after the other anywhere. */
export function hasChain(words: readonly Places[]): boolean {
  return words.every((places) => places.length > 0) && findChains(words).length > 0;
}

// Both ascend, so each is gone through once; a set of the places took five times as long.
function keepFollowed(chains: readonly number[], places: Places, distance: number): number[] {
  const kept: number[] = [];
  let at = 0;
  for (const chain of chains) {
    const wanted = chain + distance;
    while ((places[at] ?? Infinity) < wanted) at += 1;
    if (places[at] === wanted) kept.push(chain);
  }
  return kept;
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
