import { beforeAll, describe, expect, it } from 'vitest';
import { listSynonyms, openContent } from '../../src/data/content.ts';
import { readSettings } from '../../src/data/settings.ts';
import { listEntries } from '../../src/integrations/search-index.ts';
import type { Search } from '../../src/search/search.ts';
import { demoQueries } from './demo-queries.ts';
import { aTempFolder, listFound, openTestSearch } from './support.ts';

let search: Search;
beforeAll(async () => {
  const env = { TODAY: '2026-11-20', CACHE_DIR: aTempFolder() };
  const content = openContent(readSettings(env, new Date(0)));
  search = await openTestSearch(await listEntries(content), listSynonyms(content));
}, 60_000);

const shown = 3;

describe('the search of the demo site', () => {
  it.each(demoQueries)('finds what is typed $kind: $query', async ({ query, meant }) => {
    const found = await listFound(search, query);
    expect(found.slice(0, shown)).toContain(`/${meant}/`);
  });
});
