import { search as words } from '../../words/search.ts';
import type { SearchState } from '../address.ts';
import { listLimits, withoutLimits, type Limit } from '../limits.ts';
import { focusAnswer } from './answer.ts';
import { getPart } from './part.ts';

const list = getPart('#search-tags', HTMLUListElement);

/** What narrows the search, each to be taken away, and all together where they are several. */
export function showTags(
  state: SearchState,
  go: (next: SearchState) => void,
  documentTitle?: string,
): void {
  const limits = listLimits(state);
  const hadFocus = list.contains(document.activeElement);
  const tags = limits.map((limit) =>
    renderTag(words.dropTag, sayLimit(limit, documentTitle), () => {
      go(limit.without);
    }),
  );
  const all = renderTag('', words.clear, () => {
    go(withoutLimits(state));
  });
  list.replaceChildren(...tags, ...(tags.length > 1 ? [all] : []));
  list.hidden = tags.length === 0;
  if (!hadFocus) return;
  // The button that was pressed is gone.
  const next = list.querySelector('button');
  if (next) next.focus();
  else focusAnswer();
}

function sayLimit({ type, value }: Limit, documentTitle?: string): string {
  if (type === 'from') return words.fromYear(value);
  if (type === 'to') return words.toYear(value);
  if (type === 'document') {
    return documentTitle === undefined ? words.oneDocument : words.inDocument(documentTitle);
  }
  return type === 'year' ? words.ofYear(value) : value;
}

function renderTag(action: string, name: string, press: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = action ? 'tag removable' : 'tag';
  const hidden = document.createElement('span');
  hidden.className = 'visually-hidden';
  hidden.textContent = action;
  button.append(hidden, name);
  button.addEventListener('click', press);
  const item = document.createElement('li');
  item.append(button);
  return item;
}
