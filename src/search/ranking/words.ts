import type { DocumentKey } from '../client.ts';
import type { Token } from '../query/token.ts';
import { findCommon, type WordPostings } from './common-words.ts';
import type { Asked } from './evidence.ts';
import type { Postings } from './index-reader.ts';
import { findBlind, findExact, nothing } from './lookups.ts';
import type { Together } from './pairs.ts';
import { rarityOf } from './rarity.ts';
import { findRunDocuments } from './runs.ts';

/** What the index knows of one word of the query. */
export interface WordEvidence extends WordPostings {
  readonly token: Token;
  readonly rarity: number;
  /** Pagefind's score of the middle document among those with the word in their text only. */
  readonly usualBlindScore: number;
  readonly usualExactScore: number;
}

interface Words {
  readonly words: readonly WordEvidence[];
  /** For each two neighbours the documents that have them as they were typed. */
  readonly exactPairs: readonly ReadonlySet<DocumentKey>[];
}

export async function findWords(
  { tokens, index, known, common }: Asked,
  together: readonly Together[],
  isLastOpen: boolean,
): Promise<Words> {
  const isMarked = tokens.some((token) => token.isMarked) || tokens.length === 1;
  const isOpen = (at: number): boolean => isLastOpen && at === tokens.length - 1;
  const withoutPlaces = await Promise.all(
    // What may go on is found beside a word by their places alone.
    tokens.map((token, at) =>
      common.has(token) && !isOpen(at) && !isOpen(at + 1)
        ? findCommon(token, index, known)
        : undefined,
    ),
  );
  const exact = await Promise.all(
    tokens.map(
      (token, at) =>
        withoutPlaces[at]?.exact ?? (isMarked ? findExact(index, token, isOpen(at)) : nothing),
    ),
  );
  const exactPairs = together.map(
    ({ exactDocuments }, at) =>
      (!isOpen(at + 1) && exactDocuments) || findRunDocuments(exact.slice(at, at + 2)),
  );
  const words = tokens.map(async (token, at) => {
    // «khen thương»: each is a word of the site, but only a mark makes them one.
    const isConfirmed = [exactPairs[at - 1], exactPairs[at]].some((pair) => (pair?.size ?? 0) > 0);
    const own = exact[at] ?? nothing;
    const blind =
      withoutPlaces[at]?.blind ??
      (await findBlind(index, token, isOpen(at), isConfirmed ? own : undefined));
    return weighWord(token, { blind, exact: own }, known.documents);
  });
  return { words: await Promise.all(words), exactPairs };
}

/** A word of every document still counts where it is the only one. */
const leastRarity = 0.05;

function weighWord(token: Token, { blind, exact }: WordPostings, documents: number): WordEvidence {
  const telling = token.isMarked && exact.size > 0 ? exact : blind;
  return {
    token,
    blind,
    exact,
    rarity: blind.size === 0 ? 0 : Math.max(leastRarity, rarityOf(telling.size, documents)),
    usualBlindScore: findMiddleScore(blind),
    usualExactScore: findMiddleScore(exact),
  };
}

const middleScores = new WeakMap<Postings, number>();

function findMiddleScore(postings: Postings): number {
  const known = middleScores.get(postings);
  if (known !== undefined) return known;
  const scores = [...postings.values()]
    .filter(({ matchedMetaFields = [] }) => !matchedMetaFields.includes('title'))
    .map(({ score }) => score)
    .sort((a, b) => a - b);
  const middle = scores[Math.floor(scores.length / 2)] ?? 1;
  middleScores.set(postings, middle);
  return middle;
}
