import type { DocumentKey } from '../client.ts';
import type { Token } from '../query/token.ts';
import type { IndexReader, Postings } from './index-reader.ts';
import { findBlind, findExact, findPair, findWhole, nothing } from './lookups.ts';
import { findChains } from './places.ts';

/** What the index knows of one word of the query. */
export interface WordEvidence {
  readonly token: Token;
  /** Documents with the word, whatever its marks. */
  readonly blind: Postings;
  /** Documents with the word as it was typed. */
  readonly exact: Postings;
  readonly rarity: number;
  /** Pagefind's score of the middle document among those with the word in their text only. */
  readonly usualBlindScore: number;
  readonly usualExactScore: number;
}

/** Of two words side by side. */
export interface PairEvidence {
  readonly documents: ReadonlySet<DocumentKey>;
  readonly rarity: number;
  /** How far the two are one word, from 0 to 1: «dân vận» is, «hoạch dân» of «kế hoạch dân vận» is not. */
  readonly cohesion: number;
  /** 0 where the site never has the pair as it was typed, or it was typed without marks. */
  readonly exactRarity: number;
}

export interface Evidence {
  readonly words: readonly WordEvidence[];
  readonly pairs: readonly PairEvidence[];
  /** Of the whole query in its order, where it has more than two words. */
  readonly runRarity: number;
  readonly runExactRarity: number;
}

/** `isOpen`: the last word may be only the beginning of one. */
export async function gatherEvidence(
  tokens: readonly Token[],
  isOpen: boolean,
  index: IndexReader,
  documents: number,
): Promise<Evidence> {
  const rarity = (count: number): number =>
    count === 0 ? 0 : Math.log(1 + (documents - count + 0.5) / (count + 0.5));
  const together = await Promise.all(
    tokens.slice(1).map((right, at) => findPair(index, tokens[at], right)),
  );
  const isLastOpen = isOpen && !(await standsWhole(tokens.at(-1), together.at(-1), index));
  const isLast = (at: number): boolean => at === tokens.length - 1;
  const isMarked = tokens.some((token) => token.isMarked);
  const exact = await Promise.all(
    tokens.map((token, at) =>
      isMarked || tokens.length === 1 ? findExact(index, token, isLastOpen && isLast(at)) : nothing,
    ),
  );
  const exactPairs = exact.slice(1).map((right, at) => findRuns([exact[at] ?? nothing, right]));
  const words = await Promise.all(
    tokens.map(async (token, at) => {
      const beside = [exactPairs[at - 1], exactPairs[at]];
      // «khen thương»: each is a word of the site, but only a mark makes them one.
      const isConfirmed = beside.some((pair) => (pair?.size ?? 0) > 0);
      const own = exact[at] ?? nothing;
      const known = isConfirmed ? own : undefined;
      const blind = await findBlind(index, token, isLastOpen && isLast(at), known);
      return weighWord(token, blind, own, rarity);
    }),
  );
  const pairs = together.map((documentsOfPair, at): PairEvidence => {
    const both = words.slice(at, at + 2);
    const isPairOpen = isLastOpen && at === together.length - 1;
    const found = isPairOpen ? findRuns(both.map(({ blind }) => blind)) : documentsOfPair;
    return {
      documents: found,
      rarity: rarity(found.size),
      cohesion: found.size / Math.max(1, Math.min(...both.map(({ blind }) => blind.size))),
      exactRarity: isMarked ? rarity(exactPairs[at]?.size ?? 0) : 0,
    };
  });
  const isLong = tokens.length > 2;
  const runs = findRuns(words.map(({ blind }) => blind));
  return {
    words,
    pairs,
    runRarity: isLong ? rarity(countTogether(runs, pairs)) : 0,
    runExactRarity: isLong && isMarked ? rarity(findRuns(exact).size) : 0,
  };
}

/** Whether the site has the last word as it stands, beside the word before it. */
async function standsWhole(
  last: Token | undefined,
  together: ReadonlySet<DocumentKey> | undefined,
  index: IndexReader,
): Promise<boolean> {
  if (last === undefined) return true;
  return (together ?? (await findWhole(index, last))).size > 0;
}

function weighWord(
  token: Token,
  blind: Postings,
  exact: Postings,
  rarity: (count: number) => number,
): WordEvidence {
  const telling = token.isMarked && exact.size > 0 ? exact : blind;
  return {
    token,
    blind,
    exact,
    rarity: blind.size === 0 ? 0 : Math.max(leastRarity, rarity(telling.size)),
    usualBlindScore: findMiddleScore(blind),
    usualExactScore: findMiddleScore(exact),
  };
}

/** A word of every document still counts where it is the only one. */
const leastRarity = 0.05;

function findMiddleScore(postings: Postings): number {
  const scores = [...postings.values()]
    .filter(({ matchedMetaFields = [] }) => !matchedMetaFields.includes('title'))
    .map(({ score }) => score)
    .sort((a, b) => a - b);
  return scores[Math.floor(scores.length / 2)] ?? 1;
}

const countTogether = (runs: ReadonlySet<DocumentKey>, pairs: readonly PairEvidence[]): number =>
  [...runs].filter((document) => pairs.every(({ documents }) => documents.has(document))).length;

/** Documents that hold the words one after the other. */
function findRuns(words: readonly Postings[]): ReadonlySet<DocumentKey> {
  const [first = nothing] = words;
  const documents = [...first.keys()].filter(
    (document) =>
      findChains(words.map((postings) => postings.get(document)?.words ?? [])).length > 0,
  );
  return new Set(documents);
}
