import { composeLetters } from './language/letters.ts';
import type { Query } from './query/parse.ts';

/** The query as it was understood, in the reader's own words but for those that were taken for others. */
export function sayMeant(text: string, repairs: Query['repairs']): string | undefined {
  if (repairs.length === 0) return undefined;
  let said = composeLetters(text);
  // What is mended already is passed over: «phi» must not be looked for in the «phí» of another repair.
  let from = 0;
  for (const { typed, meant } of repairs) {
    const next = said.indexOf(typed, from);
    const at = next < 0 ? said.indexOf(typed) : next;
    if (at < 0) continue;
    said = said.slice(0, at) + meant + said.slice(at + typed.length);
    from = at + meant.length;
  }
  return said.replace(/ {2,}/g, ' ').trim();
}
