import type { DocumentKey } from '../client.ts';
import type { KnownWords } from '../query/known-words.ts';
import { listExactForms, type Token } from '../query/token.ts';
import { listCommon, mayGoOn } from './commonness.ts';
import type { IndexReader } from './index-reader.ts';
import { findPhrase, findWhole } from './lookups.ts';
import { findTogether, weighPair, type PairEvidence, type Together } from './pairs.ts';
import { findPhraseRun, findRunDocuments, measureByPlaces } from './runs.ts';
import { rarityOf, type RunEvidence } from './rarity.ts';
import { findWords, type WordEvidence } from './words.ts';

export interface Evidence {
  readonly words: readonly WordEvidence[];
  readonly pairs: readonly PairEvidence[];
  /** The whole query in its order, where it has more than two words. */
  readonly run: RunEvidence | undefined;
}

/** What is looked for, and where. */
export interface Asked {
  readonly tokens: readonly Token[];
  readonly index: IndexReader;
  readonly known: KnownWords;
  /** Those of the tokens that are looked up without their places. */
  readonly common: ReadonlySet<Token>;
}

/** `isOpen`: the last word may be only the beginning of one. */
export async function gatherEvidence(
  tokens: readonly Token[],
  isOpen: boolean,
  index: IndexReader,
  known: KnownWords,
): Promise<Evidence> {
  const asked = { tokens, index, known, common: listCommon(tokens, known) };
  const together = await findTogether(asked);
  const isLastOpen = isOpen && !(await standsWhole(asked, together));
  const { words, exactPairs } = await findWords(asked, together, isLastOpen);
  const pairs = together.map((pair, at) =>
    weighPair(pair, {
      both: words.slice(at, at + 2),
      exactDocuments: exactPairs[at] ?? new Set(),
      isOpen: isLastOpen && at === together.length - 1,
      all: known.documents,
    }),
  );
  return { words, pairs, run: await weighWhole(asked, words, pairs) };
}

/** Whether the site has the last word as it stands, beside the word before it; with the marks that were typed. */
async function standsWhole(
  { tokens, index, common }: Asked,
  together: readonly Together[],
): Promise<boolean> {
  const last = tokens.at(-1);
  if (last === undefined || !mayGoOn(last, common.has(last))) return true;
  if (!last.isMarked)
    return (together.at(-1)?.documents ?? (await findWhole(index, last))).size > 0;
  const marked = tokens.slice(-2).filter((token) => token.isMarked);
  return (await findPhrase(marked.map(listExactForms), index, 'exact')).size > 0;
}

async function weighWhole(
  { tokens, index, known, common }: Asked,
  words: readonly WordEvidence[],
  pairs: readonly PairEvidence[],
): Promise<RunEvidence | undefined> {
  if (tokens.length <= 2) return undefined;
  const rarity = (documents: ReadonlySet<DocumentKey>): number =>
    rarityOf(documents.size, known.documents);
  if (tokens.some((token) => common.has(token))) {
    if (pairs.some(({ documents }) => documents.size === 0)) return nowhere;
    const { documents, exactDocuments, measure } = await findPhraseRun(tokens, index, known);
    return { rarity: rarity(documents), exactRarity: rarity(exactDocuments), measure };
  }
  const documents = findRunDocuments(words.map(({ blind }) => blind));
  const together = [...documents].filter((document) =>
    pairs.every((pair) => pair.documents.has(document)),
  );
  return {
    rarity: rarity(new Set(together)),
    exactRarity: rarity(findRunDocuments(words.map(({ exact }) => exact))),
    measure: measureByPlaces(words),
  };
}

const nowhere: RunEvidence = { rarity: 0, exactRarity: 0, measure: () => undefined };
