import { search as words } from '../words/vi.ts';
import { filterParameters, formatSearchState, readSearchState } from './address.ts';
import type { SearchState } from './address.ts';
import type { PagefindClient } from './client.ts';
import { findResults, type Found } from './engine.ts';
import { presentPage } from './present.ts';
import type { Hit } from './ranking/hit.ts';
import { openSearch, type Search } from './search.ts';
import { renderResult, showFilter } from './view.ts';
import { vocabularyFile, type Vocabulary } from './vocabulary-file.ts';

const resultsAtOnce = 10;
// Long enough that a word is typed to its end, short enough to feel at once.
const typingPause = 250;

const form = find('#search', HTMLFormElement);
// The index and its client are made after this script is bundled; the bundler must not look for them. A site
// may stand under a path, which this script does not know but the form's address has.
const indexAddress = new URL('../pagefind/', form.action).href;
const query = find('#search-query', HTMLInputElement);
const filters = find('#search-filters', HTMLElement);
const status = find('#search-status', HTMLElement);
const answer = find('#search-answer', HTMLElement);
const list = find('#search-results', HTMLElement);
const more = find('#search-more', HTMLButtonElement);
const template = find('#search-result', HTMLTemplateElement);

let engine: Promise<Search> | undefined;
let waiting: readonly Hit[] = [];
/** Counts searches, so that a slow answer never overwrites a later one. */
let latest = 0;
let typing: number | undefined;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void go(readForm(), 'pushState');
});
form.addEventListener('change', (event) => {
  if (event.target !== query) void go(readForm(), 'pushState');
});
form.addEventListener('reset', (event) => {
  event.preventDefault();
  void go({ query: readForm().query, filters: {} }, 'pushState');
});
query.addEventListener('input', () => {
  clearTimeout(typing);
  typing = window.setTimeout(() => void go(readForm(), 'replaceState'), typingPause);
});
query.addEventListener('focus', () => void loadEngine().catch(() => undefined), { once: true });
more.addEventListener('click', () => void showMore(latest));
window.addEventListener('popstate', () => void show(readAddress()));
void show(readAddress());

function find<Type extends Element>(selector: string, type: new () => Type): Type {
  const element = document.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`The search page has no ${selector}`);
}

function readAddress(): SearchState {
  return readSearchState(new URLSearchParams(location.search));
}

function readForm(): SearchState {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) parameters.set(name, String(value));
  return readSearchState(parameters);
}

function go(state: SearchState, change: 'pushState' | 'replaceState'): Promise<void> {
  clearTimeout(typing);
  history[change](null, '', `${location.pathname}${formatSearchState(state)}`);
  return show(state);
}

async function show(state: SearchState): Promise<void> {
  const turn = (latest += 1);
  if (readForm().query !== state.query) query.value = state.query;
  if (state.query === '') return clear();
  status.textContent = words.loading;
  try {
    const found = await findResults(await loadEngine(), state);
    if (turn === latest) await showFound(state, found, turn);
  } catch (error) {
    console.error(error);
    if (turn === latest) showFailure();
  }
}

function loadEngine(): Promise<Search> {
  engine ??= importEngine().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function importEngine(): Promise<Search> {
  const [client, vocabulary] = await Promise.all([importClient(), fetchVocabulary()]);
  return openSearch(client, vocabulary);
}

function importClient(): Promise<PagefindClient> {
  return import(/* @vite-ignore */ `${indexAddress}pagefind.js`);
}

async function fetchVocabulary(): Promise<Vocabulary> {
  const response = await fetch(indexAddress + vocabularyFile);
  return response.json();
}

async function showFound(state: SearchState, found: Found, turn: number): Promise<void> {
  for (const group of found.groups) {
    const select = find(`[name="${filterParameters[group.name]}"]`, HTMLSelectElement);
    showFilter(select, group, state.filters[group.name]);
  }
  filters.hidden = found.groups.every(({ options }) => options.length === 0);
  status.textContent = describe(state, found.hits.length);
  waiting = found.hits;
  list.replaceChildren();
  await showMore(turn);
}

function describe({ query: asked, filters: chosen }: SearchState, count: number): string {
  if (count > 0) return words.found(count, asked);
  const filtered = Object.keys(chosen).length > 0;
  return `${filtered ? words.noneFiltered(asked) : words.none(asked)} ${words.advice}`;
}

async function showMore(turn: number): Promise<void> {
  const pages = await Promise.all(
    waiting
      .slice(0, resultsAtOnce)
      .map(async ({ result, tokens }) => presentPage(await result.data(), tokens)),
  );
  if (turn !== latest) return;
  waiting = waiting.slice(resultsAtOnce);
  const items = pages.map((page) => renderResult(template, page));
  const focus = list.childElementCount > 0 ? items[0]?.querySelector('a') : undefined;
  list.append(...items);
  answer.hidden = list.childElementCount === 0;
  more.hidden = waiting.length === 0;
  focus?.focus();
}

function clear(): void {
  waiting = [];
  list.replaceChildren();
  status.textContent = '';
  answer.hidden = true;
  filters.hidden = true;
}

function showFailure(): void {
  clear();
  status.textContent = `${words.failed} ${words.failedAdvice}`;
}
