import type { KnownWords } from '../query/known-words.ts';
import type { Guess, Guesses } from '../query/repair.ts';
import { makeToken, type Token } from '../query/token.ts';
import type { IndexReader, Postings } from './index-reader.ts';
import { findRunInTitles } from './runs-in-titles.ts';

// A kind of fault that is less likely than another is believed where so many more documents speak for it.
const unlikelier = 3;

/** Of what may have been meant, what the site has beside the neighbours. */
export async function chooseGuess(
  guesses: Guesses,
  before: string,
  after: string,
  index: IndexReader,
  known: KnownWords,
): Promise<Guess> {
  const [first = []] = guesses.flat();
  if (guesses.flat().length === 1) return first;
  const find = known.isLarge ? findPairInTitles(index, known) : findPairInTexts(index);
  let [best, most] = [first, 0];
  for (const [kind, likely] of guesses.entries()) {
    for (const guess of likely) {
      const documents = await countTogether([before, ...guess, after], find);
      const weight = documents / unlikelier ** kind;
      if (weight > most) [best, most] = [guess, weight];
    }
  }
  return best;
}

/** Whether any text has a word beside one of its neighbours, whatever its marks. */
export async function standsBeside(
  word: string,
  before: string,
  after: string,
  index: IndexReader,
): Promise<boolean> {
  const find = findPairInTexts(index);
  return (
    (await countTogether([before, word], find)) > 0 ||
    (await countTogether([word, after], find)) > 0
  );
}

type FindPair = (left: Token, right: Token) => Promise<Postings>;

const findPairInTexts =
  (index: IndexReader): FindPair =>
  (left, right) =>
    index.findPhrase([left.folded, right.folded], 'blind');

/** The texts of a large site would be loaded for each guess anew. */
const findPairInTitles =
  (index: IndexReader, known: KnownWords): FindPair =>
  (left, right) =>
    findRunInTitles([left, right], 'blind', index, known);

/** Documents that have two of the words side by side, for each pair of neighbours. */
async function countTogether(words: readonly string[], find: FindPair): Promise<number> {
  const [first, ...others] = words.filter((word) => word !== '').map(makeToken);
  let left = first;
  let documents = 0;
  for (const right of others) {
    if (left) documents += (await find(left, right)).size;
    left = right;
  }
  return documents;
}
