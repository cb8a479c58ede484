import { findNearest } from './nearest.ts';
import type { Category } from './regulation.ts';
import { fold } from './vietnamese.ts';

/** More than these are no help in a question. */
const most = 3;
/** Of the words that were typed, so many must be an item's; «công khai» and its like are not. */
const leastShared = 3 / 5;

/** The items that were most likely meant: by a slip in the id or the title, else by the words that they share. */
export function findNearestCategories(
  given: string,
  categories: readonly Category[],
): readonly Category[] {
  const id = findNearest(
    given,
    categories.map((category) => category.id),
  );
  const title = findNearest(
    given,
    categories.map((category) => category.title),
  );
  const near = categories.filter((each) => each.id === id || each.title === title);
  return near.length > 0 ? near.slice(0, most) : findByWords(given, categories);
}

function findByWords(given: string, categories: readonly Category[]): Category[] {
  const wanted = wordsOf(given);
  const likely = categories
    .map((category) => ({ category, ...compare(wanted, category) }))
    .filter(({ shared }) => shared >= leastShared)
    .sort((a, b) => b.shared - a.shared || b.covered - a.covered);
  const [best] = likely;
  return likely
    .filter(({ shared, covered }) => shared === best?.shared && covered === best.covered)
    .slice(0, most)
    .map(({ category }) => category);
}

interface Likeness {
  /** How much of what was typed the item says. */
  readonly shared: number;
  /** How much of the item's id was typed. */
  readonly covered: number;
}

function compare(wanted: ReadonlySet<string>, { id, title }: Category): Likeness {
  const own = wordsOf(`${id} ${title}`);
  const ofId = wordsOf(id);
  return {
    shared: wanted.intersection(own).size / Math.max(wanted.size, 1),
    covered: wanted.intersection(ofId).size / ofId.size,
  };
}

const wordsOf = (text: string): Set<string> => new Set(fold(text).match(/[a-z0-9]+/g) ?? []);
