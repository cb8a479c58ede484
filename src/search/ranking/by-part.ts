import type { KnownWords } from '../query/known-words.ts';
import type { Query } from '../query/parse.ts';
import { listBlindForms, type Token } from '../query/token.ts';
import { listTitleForms } from './commonness.ts';
import type { Hit } from './hit.ts';
import type { IndexReader } from './index-reader.ts';
import { rarityOf } from './rarity.ts';

// The index comes in parts of 30 KB or more with the places of one common word or of some rarer ones: eight words of
// 2,000 documents are 400 KB, which a phone waits ten seconds for. The rarest words of a query say most of what it
// asks; the first results need no others. All this is in places of words, of which 1,000 are about 1.3 KB.
const affordable = 74_000;

/** Documents that still count and hold the rarest part of a query that is too dear to look up at once. */
export async function findByPart(
  query: Query,
  index: IndexReader,
  known: KnownWords,
): Promise<Hit[]> {
  const part = choosePart(query, known);
  if (part === undefined) return [];
  const forms = [...part.flatMap(listBlindForms), ...listTitleForms(part, known)];
  const [{ scoreWords }, superseded] = await Promise.all([
    import('./by-text.ts'),
    index.listStanding('superseded'),
    index.preload(forms),
  ]);
  const scored = await scoreWords(part, false, index, known);
  return [...scored]
    .filter(([document, { isWhole }]) => isWhole && !superseded.has(document))
    .map(([, { result, score }]) => ({ result, score, isWhole: false, tokens: query.tokens }));
}

/** The neighbours that tell most and are affordable; undefined where the whole query is. */
function choosePart(
  { tokens, phrases, keys, isOpen }: Query,
  known: KnownWords,
): readonly Token[] | undefined {
  if (!known.isLarge || phrases.length > 0 || keys.length > 0) return undefined;
  // «nhà v»: what comes first must wait for what the word will be.
  if (isOpen && known.count(tokens.at(-1)?.folded ?? '') === 0) return undefined;
  const costOfRun = (run: readonly Token[]): number =>
    sum(run.map((token) => costOf(token, known)));
  const tellingOfRun = (run: readonly Token[]): number =>
    sum(run.map((token) => tellingOf(token, known)));
  if (costOfRun(tokens) <= affordable) return undefined;
  const [part] = listRuns(tokens)
    .filter((run) => run.every(({ folded }) => known.count(folded) > 0))
    .filter((run) => costOfRun(run) <= affordable)
    .sort((a, b) => tellingOfRun(b) - tellingOfRun(a) || costOfRun(a) - costOfRun(b));
  return part;
}

// Beside its places each document with the word takes about as much as three of them.
const placesOfDocument = 3;

const costOf = ({ folded }: Token, known: KnownWords): number =>
  Math.max(known.partSize, known.countPlaces(folded) + known.count(folded) * placesOfDocument);

/** Of words that every document has, more tell more. */
const tellingOf = ({ folded }: Token, known: KnownWords): number =>
  rarityOf(known.count(folded), known.documents) + 0.05;

const listRuns = (tokens: readonly Token[]): (readonly Token[])[] =>
  tokens.flatMap((_, from) =>
    tokens.slice(from).map((__, more) => tokens.slice(from, from + more + 1)),
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
