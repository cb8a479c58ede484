import type { PagefindResult } from '../client.ts';
import type { Token } from '../query/token.ts';

export interface Hit {
  readonly result: PagefindResult;
  readonly score: number;
  /** Whether it holds the whole query, in these words or others. */
  readonly isWhole: boolean;
  /** The words that it was found by, for its excerpt. */
  readonly tokens: readonly Token[];
  /** The query's own words, where it was found by other ones. */
  readonly typed?: readonly Token[];
}

export function compareHits(left: Hit, right: Hit): number {
  return right.score - left.score || (left.result.id < right.result.id ? -1 : 1);
}
