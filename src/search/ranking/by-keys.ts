import type { PagefindResult } from '../client.ts';
import { citedKeysField, ownKeysField, repeatedKeysField } from '../index-fields.ts';
import type { TypedKey } from '../keys/typed-keys.ts';
import type { Query } from '../query/parse.ts';
import type { Hit } from './hit.ts';
import type { IndexReader } from './index-reader.ts';
import * as weights from './weights.ts';

/** Credit for each number, date, quarter or school year that a document is or cites. */
export async function addKeys(
  hits: readonly Hit[],
  query: Query,
  index: IndexReader,
): Promise<Hit[]> {
  const share = query.isKeyOnly ? weights.wordsBesideKey : 1;
  const found = new Map(hits.map((hit) => [hit.result.id, { ...hit, score: hit.score * share }]));
  let isFound = false;
  for (const typed of query.keys) {
    if (typed.isFallback && isFound) continue;
    for (const [document, result] of await index.findBlind(typed.key)) {
      const credit = creditOf(typed, result, query.isKeyOnly);
      if (credit === 0) continue;
      isFound = true;
      const hit = found.get(document);
      if (hit === undefined && query.phrases.length > 0) continue;
      const score = (hit?.score ?? 0) + credit;
      found.set(document, {
        result,
        isWhole: query.isKeyOnly,
        tokens: query.tokens,
        ...hit,
        score,
      });
    }
  }
  return [...found.values()];
}

function creditOf(
  { names }: TypedKey,
  { matchedMetaFields: fields = [], score }: PagefindResult,
  isKeyOnly: boolean,
): number {
  const factor = isKeyOnly ? weights.keyOnly : 1;
  if (names !== 'document') return fields.includes(ownKeysField) ? ownCredits[names] * factor : 0;
  // Where nothing begins so, Pagefind gives what begins with a part of it, in no field of keys.
  const credits = keyCredits.map(([field, credit]) => (fields.includes(field) ? credit : 0));
  const credit = Math.max(...credits);
  return credit === 0 ? 0 : credit * factor + score / 200;
}

const ownCredits = { period: weights.ownPeriod, year: weights.ownYear };

const keyCredits = [
  [ownKeysField, weights.ownKey],
  [repeatedKeysField, weights.repeatedKey],
  [citedKeysField, weights.citedKey],
] as const;
