import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { openPagefind, openSearchIndex } from '../../src/integrations/index-opener.ts';
import { writeSearchIndex } from '../../src/integrations/index-writer.ts';
import type { SearchState } from '../../src/search/address.ts';
import type { PagefindClient } from '../../src/search/client.ts';
import type { SearchEntry } from '../../src/search/entry.ts';
import { presentPage } from '../../src/search/present.ts';
import type { Search, SearchOptions } from '../../src/search/search.ts';
import type { Synonyms } from '../../src/search/vocabulary-file.ts';

/** A document about nothing in particular, with what a test says of it. */
export function aSearchEntry(given: Partial<SearchEntry> & { readonly url: string }): SearchEntry {
  return {
    title: 'Thông báo của nhà trường',
    number: undefined,
    date: calendarDate(2025, 1, 1),
    blocks: [],
    ownKeys: [],
    standing: 'current',
    filters: {},
    facts: {},
    ...given,
  };
}

/** A search for nothing, with what a test says of it. */
export const aState = (given: Partial<SearchState>): SearchState => ({
  query: '',
  filters: {},
  years: {},
  order: 'relevance',
  isVerbatim: false,
  document: undefined,
  ...given,
});

export const aTempFolder = (): string => mkdtempSync(join(tmpdir(), 'search-test-'));

export async function openTestClient(entries: readonly SearchEntry[]): Promise<PagefindClient> {
  const folder = aTempFolder();
  await writeSearchIndex(entries, [], folder);
  return openPagefind(folder);
}

export async function openTestSearch(
  entries: readonly SearchEntry[],
  synonyms: readonly Synonyms[] = [],
): Promise<Search> {
  const folder = aTempFolder();
  await writeSearchIndex(entries, synonyms, folder);
  return openSearchIndex(folder);
}

/** Addresses of what is found, best first. */
export async function listFound(
  search: Search,
  query: string,
  options?: SearchOptions,
): Promise<string[]> {
  const { hits } = await search.search(query, options);
  const pages = await Promise.all(
    hits.map(async ({ result, tokens, typed }) => presentPage(await result.data(), tokens, typed)),
  );
  return pages.map(({ url }) => url);
}
