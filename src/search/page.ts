import { search as words } from '../words/search.ts';
import { formatSearchState, readSearchState, type SearchState } from './address.ts';
import type { Found } from './engine.ts';
import { withQuery } from './limits.ts';
import * as answer from './page/answer.ts';
import { tellOutcome } from './page/describe.ts';
import { loadEngine, type Engine } from './page/engine-loader.ts';
import { getPart } from './page/part.ts';
import { showTags } from './page/tags.ts';
import type { PresentedPage } from './present.ts';
import type { Hit } from './ranking/hit.ts';

// A search landmark with a status and a list, and no combobox: in a combobox's list a result would be one
// option without parts, and here it has a title, an excerpt and links to its headings
// (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).

// What a phone shows at once; the others, and the counts of the filters, are loaded behind them.
const firstResults = 5;
const resultsAtOnce = 10;
// Long enough that a word is typed to its end, short enough to feel at once.
const typingPause = 250;
const leastLetters = 2;

const form = getPart('#search', HTMLFormElement);
const query = getPart('#search-query', HTMLInputElement);
const options = getPart('#search-options', HTMLDetailsElement);

// Nobody filters before there are results.
const loadFilters = () => import('./page/filters.ts');

let state = readAddress();
let waiting: readonly Hit[] = [];
/** Counts searches, so that a slow answer never overwrites a later one. */
let latest = 0;
let typing: number | undefined;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(withTyped(state), 'pushState');
});
form.addEventListener('change', ({ target }) => {
  if (target !== query) void takeChange(target);
});
query.addEventListener('input', () => {
  clearTimeout(typing);
  typing = window.setTimeout(() => {
    go(withTyped(state), 'replaceState');
  }, typingPause);
});
query.addEventListener('focus', () => void loadEngine().catch(() => undefined), { once: true });
answer.onMore(() => void showMore(latest));
answer.onWay((next) => {
  go(next, 'pushState');
});
window.addEventListener('popstate', () => {
  clearTimeout(typing);
  state = readAddress();
  query.value = state.query;
  void show();
});
query.value = state.query;
void show();

function readAddress(): SearchState {
  return readSearchState(new URLSearchParams(location.search));
}

function withTyped(next: SearchState): SearchState {
  return withQuery(next, query.value.trim());
}

function go(next: SearchState, change: 'pushState' | 'replaceState'): void {
  clearTimeout(typing);
  state = next;
  const address = formatSearchState(next);
  if (address !== location.search) history[change](null, '', location.pathname + address);
  void show();
}

function goOn(next: SearchState): void {
  go(withTyped(next), 'pushState');
}

async function takeChange(control: EventTarget | null): Promise<void> {
  const { readChange } = await loadFilters();
  const next = readChange(state, control);
  if (next) go(withTyped(next), 'pushState');
}

async function show(): Promise<void> {
  const turn = (latest += 1);
  const asked = state;
  showTags(asked, goOn);
  const letters = asked.query.match(/[\p{L}\d]/gu) ?? [];
  if (letters.length < leastLetters) {
    showStart(asked.query === '' ? '' : words.tooShort);
    return;
  }
  // Once the engine is there, an answer comes sooner than the word of it could be heard.
  if (answer.isEmpty()) answer.showWords(words.loading);
  const shown: Hit[] = [];
  try {
    const engine = await loadEngine();
    const found = await engine.answering.findResults(engine.search, asked, async (hits) => {
      const first = hits.slice(0, firstResults);
      if (await showFirst(engine, asked, first, turn)) shown.push(...first);
    });
    if (turn === latest) await showFound(engine, asked, found, turn, shown.length);
  } catch (error) {
    console.error(error);
    if (turn === latest) showFailure(asked, shown.length > 0);
  }
}

function showStart(text: string): void {
  waiting = [];
  options.hidden = true;
  answer.showWords(text);
}

/** `areShown`: the first results, which stand without the others. */
function showFailure(asked: SearchState, areShown: boolean): void {
  waiting = [];
  const again = { text: words.again, next: asked };
  const status = `${words.failed} ${words.failedAdvice}`;
  if (areShown) answer.tell({ status, meant: undefined, ways: [again] });
  else answer.showWords(status, [again]);
}

/** The first results, which stay where they are when the others come. */
async function showFirst(
  engine: Engine,
  asked: SearchState,
  hits: readonly Hit[],
  turn: number,
): Promise<boolean> {
  const pages = await present(engine, asked, hits);
  if (turn !== latest) return false;
  waiting = [];
  answer.showFirst({ status: words.loading, meant: undefined, ways: [] }, words.results, pages);
  return true;
}

/** `shown`: how many of the first hits stand there already. */
async function showFound(
  engine: Engine,
  asked: SearchState,
  found: Found,
  turn: number,
  shown: number,
): Promise<void> {
  const { hits, unfiltered, query: understood } = found;
  const first = shown > 0 ? [] : await present(engine, asked, hits.slice(0, firstResults));
  const [best] = hits;
  const only = asked.document === undefined ? undefined : await best?.result.data();
  if (turn !== latest) return;
  if (only) showTags(asked, goOn, engine.answering.titleOf(only));
  const told = tellOutcome(asked, {
    count: asked.document === undefined ? hits.length : first.length,
    isWhole: best?.isWhole ?? false,
    isUnknownNumber: found.isUnknownNumber,
    unfilteredCount: unfiltered.length,
    meant: engine.answering.sayMeant(asked.query, understood.repairs),
  });
  waiting = hits.slice(shown > 0 ? shown : firstResults);
  if (shown > 0) answer.tell(told);
  else answer.showFirst(told, asked.document === undefined ? words.results : words.parts, first);
  options.hidden = asked.document !== undefined || unfiltered.length === 0;
  await showMore(turn, resultsAtOnce - (shown > 0 ? shown : firstResults));
  if (!options.hidden) await showChoices(engine, found, asked, turn);
}

async function showChoices(
  { search }: Engine,
  found: Found,
  asked: SearchState,
  turn: number,
): Promise<void> {
  try {
    const { showFilters } = await loadFilters();
    await showFilters(search, found, asked, () => turn === latest);
  } catch (error) {
    // The results stand without them.
    console.error(error);
  }
}

async function showMore(turn: number, count?: number): Promise<void> {
  const engine = await loadEngine();
  const pages = await present(engine, state, waiting.slice(0, count ?? resultsAtOnce));
  if (turn !== latest) return;
  waiting = waiting.slice(count ?? resultsAtOnce);
  answer.addResults(pages, { isAsked: count === undefined, isMore: waiting.length > 0 });
}

async function present(
  { answering }: Engine,
  { document }: SearchState,
  hits: readonly Hit[],
): Promise<PresentedPage[]> {
  const pages = await Promise.all(
    hits.map(async ({ result, tokens, typed }) => {
      const page = await result.data();
      return document === undefined
        ? [answering.presentPage(page, tokens, typed)]
        : answering.presentSections(page, tokens);
    }),
  );
  return pages.flat();
}
