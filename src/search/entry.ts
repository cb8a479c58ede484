import type { CalendarDate } from '../domain/calendar-date.ts';
import { formatCalendarDate, yearOf } from '../domain/calendar-date.ts';
import { citedKeysField, dateField, ownKeysField, repeatedKeysField } from './index-fields.ts';
import { standingFilter } from './index-fields.ts';
import { endBlock, toIndexText } from './index-text.ts';
import { listKeys } from './keys/listed-keys.ts';
import { addressKey, datedKeys, yearKey, yearPattern, type Key } from './keys/key.ts';

/** What can be found of one document, in the order in which it is read. */
export interface SearchEntry {
  readonly url: string;
  readonly title: string;
  readonly number: string | undefined;
  readonly date: CalendarDate;
  readonly blocks: readonly SearchBlock[];
  /** Keys of what the document is, beside those of its title, number and date. */
  readonly ownKeys: readonly Key[];
  readonly standing: EntryStanding;
  readonly filters: Readonly<Partial<Record<EntryFilter, string>>>;
  /** What a result shows beside the title. */
  readonly facts: Readonly<Record<string, string>>;
}

/**
 * `over`: a notice whose last day is past, still what the school said of it. `superseded`: no longer the school's
 * word, so that it is found below what is.
 */
export type EntryStanding = 'current' | 'over' | 'superseded';

export type EntryFilter = 'kind' | 'year' | 'quarter' | 'regulation' | 'category';

/** One paragraph or heading; only a heading has a place of its own in the page. */
export interface SearchBlock {
  /** Empty for a heading that names a part of an attachment: its anchor says it. */
  readonly text: string;
  readonly anchor?: string;
  /** Whether it stands in a file beside the document. */
  readonly isAttached?: boolean;
}

/** What the index is told of one document: an address, and HTML that no reader ever sees. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
}

export function renderEntry(entry: SearchEntry): SearchRecord {
  return {
    url: entry.url,
    content: [
      '<!doctype html><html lang="vi"><body><main data-pagefind-body>',
      `<h1>${indexed(entry.title)}</h1>`,
      // Pagefind would take the title from the heading, with the mark at its end.
      attribute('meta', 'title', toIndexText(entry.title)),
      ...renderAttributes(entry),
      ...entry.blocks.filter(({ isAttached }) => !isAttached).map(renderBlock),
      ...renderAttached(entry.blocks.filter(({ isAttached }) => isAttached)),
      '</main></body></html>',
    ].join('\n'),
  };
}

function renderAttributes(entry: SearchEntry): string[] {
  const { standing } = entry;
  const filters = {
    ...entry.filters,
    ...(standing !== 'current' && { [standingFilter]: standing }),
  };
  return [
    ...Object.entries(entry.facts).map(([name, value]) => attribute('meta', name, value)),
    ...renderKeys(entry),
    ...Object.entries(filters).map(([name, value]) => attribute('filter', name, value)),
    attribute('sort', dateField, entry.date),
  ];
}

const year = new RegExp(String.raw`(?<!\d)${yearPattern}(?!\d)`, 'g');

function renderKeys({ url, title, number, date, ownKeys, blocks }: SearchEntry): string[] {
  const own = new Set([
    ...listKeys([title, number, formatCalendarDate(date)].join('\n')),
    ...Array.from(title.matchAll(year), ([found]) => yearKey(found)),
    ...ownKeys,
    addressKey(url),
    ...datedKeys(listKeys(number ?? ''), String(yearOf(date))),
  ]);
  const cited = listKeys(blocks.map(({ text }) => text).join('\n')).filter((key) => !own.has(key));
  const repeated = cited.filter((key, at) => cited.indexOf(key) < at);
  const once = cited.filter((key) => !repeated.includes(key));
  const fields = { [ownKeysField]: own, [repeatedKeysField]: repeated, [citedKeysField]: once };
  return Object.entries(fields)
    .map(([name, keys]) => attribute('meta', name, [...new Set(keys)].join(' ')))
    .filter((rendered) => !rendered.includes('content=""'));
}

function attribute(type: 'meta' | 'filter' | 'sort', name: string, value: string): string {
  return `<span data-pagefind-ignore data-pagefind-${type}="${name}[content]" content="${escapeHtml(value)}"></span>`;
}

// The document's own words count for more than the same words in a file beside it (1 is Pagefind's usual weight).
const attachedWeight = 0.7;

const renderAttached = (blocks: readonly SearchBlock[]): string[] =>
  blocks.length === 0
    ? []
    : [
        `<div data-pagefind-weight="${String(attachedWeight)}">`,
        ...blocks.map(renderBlock),
        '</div>',
      ];

function renderBlock({ text, anchor }: SearchBlock): string {
  return anchor === undefined
    ? `<p>${indexed(text)}</p>`
    : `<h2 id="${escapeHtml(anchor)}">${indexed(text)}</h2>`;
}

const indexed = (text: string): string =>
  text === '' ? '' : escapeHtml(endBlock(toIndexText(text)));

function escapeHtml(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
