import type { PresentedPage } from '../present.ts';
import { formatSearchState, readSearchState, type SearchState } from '../address.ts';
import { renderLink, renderResult } from '../view.ts';
import type { Told, Way } from './describe.ts';
import { getPart } from './part.ts';

const status = getPart('#search-status', HTMLElement);
const meantLine = getPart('#search-meant', HTMLElement);
const help = getPart('#search-help', HTMLElement);
const answer = getPart('#search-answer', HTMLElement);
const title = getPart('#search-answer-title', HTMLElement);
const list = getPart('#search-results', HTMLElement);
const more = getPart('#search-more', HTMLButtonElement);
const template = getPart('#search-result', HTMLTemplateElement);

export const isEmpty = (): boolean => list.childElementCount === 0;

/** Only words, and what can be done: nothing was asked, or there is no answer yet, or none at all. */
export function showWords(text: string, ways: readonly Way[] = []): void {
  tell({ status: text, meant: undefined, ways });
  list.replaceChildren();
  hideAnswer(true);
}

export function showFirst(told: Told, heading: string, pages: readonly PresentedPage[]): void {
  title.textContent = heading;
  list.replaceChildren(...pages.map((page) => renderResult(template, page)));
  hideAnswer(pages.length === 0);
  more.hidden = true;
  tell(told);
}

/** Who was led to it must not be lost with it. */
function hideAnswer(isHidden: boolean): void {
  const hadFocus = answer.contains(document.activeElement);
  answer.hidden = isHidden;
  if (isHidden && hadFocus) status.focus();
}

export function tell({ status: text, meant, ways }: Told): void {
  // The same words again would be told again to those who listen.
  if (status.textContent !== text) status.textContent = text;
  meantLine.replaceChildren(...(meant ? [meant.text, ' · ', renderWay(meant.way)] : []));
  meantLine.hidden = meant === undefined;
  help.replaceChildren(
    ...ways.map((way) => {
      const item = document.createElement('li');
      item.append(renderWay(way));
      return item;
    }),
  );
  help.hidden = ways.length === 0;
}

const renderWay = ({ text, next }: Way): HTMLAnchorElement =>
  renderLink(text, location.pathname + formatSearchState(next));

/** `isAsked` where the reader waits for them at the end of the list. */
export function addResults(
  pages: readonly PresentedPage[],
  { isAsked, isMore }: { readonly isAsked: boolean; readonly isMore: boolean },
): void {
  const items = pages.map((page) => renderResult(template, page));
  const focus = isAsked ? items[0]?.querySelector('a') : undefined;
  list.append(...items);
  more.hidden = !isMore;
  focus?.focus();
}

export function onMore(press: () => void): void {
  more.addEventListener('click', press);
}

/** The ways are links to this page in another state; it need not be loaded again. */
export function onWay(take: (next: SearchState) => void): void {
  for (const place of [meantLine, help]) {
    place.addEventListener('click', (event) => {
      const link = event.target;
      const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (!(link instanceof HTMLAnchorElement) || !isPlain) return;
      const next = readSearchState(new URL(link.href).searchParams);
      // To try again the page is loaded anew: a module that failed to load stays failed for its page.
      if (formatSearchState(next) === formatSearchState(readHere())) return;
      event.preventDefault();
      focusAnswer();
      take(next);
    });
  }
}

const readHere = (): SearchState => readSearchState(new URLSearchParams(location.search));

/** For who pressed what is gone by now. Not the field: on a phone that would bring up the keyboard. */
export function focusAnswer(): void {
  (answer.hidden ? status : title).focus();
}
