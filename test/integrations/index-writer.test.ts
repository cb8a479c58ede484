import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeSearchIndex } from '../../src/integrations/index-writer.ts';
import { machineFile } from '../../src/search/index-fields.ts';
import { vocabularyFile } from '../../src/search/vocabulary-file.ts';
import { aSearchEntry, aTempFolder } from '../search/support.ts';

describe('the files of the search index', () => {
  it('are those that the search page asks for, and nothing of an interface that it does not show', async () => {
    const folder = aTempFolder();
    await writeSearchIndex([aSearchEntry({ url: '/a/', filters: { year: '2025' } })], [], folder);
    const names = readdirSync(folder).map((name) => name.replace(/^(pagefind\.vi)_\w+/, '$1'));
    expect(names.sort()).toEqual(
      [
        ...['filter', 'fragment', 'index'],
        ...['pagefind-entry.json', 'pagefind.js', 'pagefind.vi.pf_meta'],
        ...[machineFile, vocabularyFile],
      ].sort(),
    );
  });
});
