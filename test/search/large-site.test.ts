import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { openPagefind } from '../../src/integrations/index-opener.ts';
import { writeSearchIndex } from '../../src/integrations/index-writer.ts';
import type { PagefindClient } from '../../src/search/client.ts';
import { openKnownWords } from '../../src/search/query/known-words.ts';
import { makeTokens } from '../../src/search/query/token.ts';
import { openIndexReader, type IndexReader } from '../../src/search/ranking/index-reader.ts';
import { findPhraseRun } from '../../src/search/ranking/runs.ts';
import { openSearch, type Search, type SearchOptions } from '../../src/search/search.ts';
import { vocabularyFile, type Vocabulary } from '../../src/search/vocabulary-file.ts';
import { aSearchEntry, aTempFolder } from './support.ts';

// Ten documents whose vocabulary says that they were two thousand: the same look-ups, without their weight.

const texts = [
  'Nhà trường tổ chức hội thao cho học sinh toàn trường.',
  'Nhà trường và Ban thanh tra nhân dân giám sát bếp ăn.',
  'Trường nhà: học sinh đến trường, nhà văn hóa mở cửa.',
  'Hội trường nhà văn hóa, thanh tra nhân lực, dân số.',
];
const entries = [
  ...texts.map((text, at) =>
    aSearchEntry({
      url: `/${String(at)}/`,
      title: `Thông báo ${String(at)}`,
      date: calendarDate(2020, 1, 1 + at),
      blocks: [{ text }],
    }),
  ),
  aSearchEntry({ url: '/ten/', title: 'Nội quy nhà trường', blocks: [{ text: 'Nội quy.' }] }),
  aSearchEntry({ url: '/khac/', title: 'Thực đơn', blocks: [{ text: 'Cá kho, canh chua.' }] }),
];
const many = { nha: 24_000, truong: 29_000, hoc: 26_000, thanh: 40_000, tra: 36_000, nhan: 34_000 };

let folder: string;
let vocabulary: Vocabulary;
let small: Search;
let large: Search;
/** What the large one asked Pagefind for. */
let asked: string[] = [];

function listen(client: PagefindClient): PagefindClient {
  return {
    ...client,
    search: (words, options) => {
      if (words !== null) asked.push(words);
      return client.search(words, options);
    },
  };
}

beforeAll(async () => {
  folder = aTempFolder();
  await writeSearchIndex(entries, [], folder);
  vocabulary = JSON.parse(readFileSync(join(folder, vocabularyFile), 'utf8'));
});
beforeEach(async () => {
  // Anew, for every answer is kept.
  small = openSearch(await openPagefind(folder), vocabulary);
  const grown = { ...vocabulary, frequent: many, size: 1_000_000 };
  large = openSearch(listen(await openPagefind(folder)), grown);
  asked = [];
});

async function list(search: Search, query: string, options?: SearchOptions): Promise<string[]> {
  const { hits } = await search.search(query, options);
  return Promise.all(hits.map(async ({ result }) => (await result.data()).url));
}

describe('on a large site', () => {
  it.each(['nhà trường', 'nha truong', 'học sinh toàn trường', 'thanh tra nhân dân', 'hội trường'])(
    'all that a small one finds of «%s» is found',
    async (query) => {
      expect((await list(large, query)).toSorted()).toEqual((await list(small, query)).toSorted());
    },
  );

  it.each([
    ['nhà trường', '/ten/'],
    ['thanh tra nhân dân', '/1/'],
    ['học sinh toàn trường', '/0/'],
    ['"trường nhà"', '/2/'],
  ])('«%s» brings first what has it in one piece', async (query, address) => {
    expect((await list(large, query))[0]).toBe(address);
  });

  it('what stands in quotes is found to the letter', async () => {
    expect((await list(large, '"nhà trường"')).toSorted()).toEqual(['/0/', '/1/', '/ten/']);
    expect(await list(large, '"nhân dân giám sát"')).toEqual(['/1/']);
  });

  it('the places of common words are not asked for, but of the rarest of them', async () => {
    await large.search('trường nhà ');
    expect(asked).not.toContain('truong');
    expect(asked).not.toContain('trường');
    expect(asked).toContain('nhà');
    expect(asked).toContain('"truong"');
  });

  it.each([
    ['hội thao ', false],
    ['văn nhà trường ', true],
    ['trường nhà nội quy ', false],
    ['trường nhà ', false],
    ['thông đơn ', false],
  ])(
    'of «%s» titles are asked only for what they may have side by side',
    async (query, isAsked) => {
      await large.search(query);
      expect(asked.some((words) => /^"zx\S+ zx/.test(words))).toBe(isAsked);
    },
  );

  it('what titles are asked for comes with the parts of the texts', async () => {
    const loaded: string[] = [];
    const client = await openPagefind(folder);
    const preload = (words: string) => {
      loaded.push(words);
      return client.preload(words);
    };
    const grown = { ...vocabulary, frequent: many, size: 1_000_000 };
    await openSearch({ ...client, preload }, grown).search('trường nhà ');
    expect(loaded.at(-1)).toBe('truong nha zxtrường zxnhà');
  });

  it('a query that is too dear begins with what has the most telling of its words', async () => {
    const first: string[] = [];
    await large.search('thanh tra nhân dân', {
      onFirst: async ({ hits }) => {
        first.push(
          ...(await Promise.all(hits.map(async ({ result }) => (await result.data()).url))),
        );
        expect(asked).not.toContain('thanh');
      },
    });
    expect(first).toEqual(['/1/']);
    expect(await list(large, 'thanh tra nhân dân')).toEqual(expect.arrayContaining(['/1/', '/3/']));
  });

  it('the beginning of a word still finds the word', async () => {
    expect(await list(large, 'nhà văn h')).toEqual(expect.arrayContaining(['/2/', '/3/']));
    for (const search of [small, large]) {
      expect((await list(search, 'nhà v')).slice(0, 2).toSorted()).toEqual(['/2/', '/3/']);
    }
  });
});

describe('common words in their order', () => {
  it('count more in a title, and as they were typed where the site has them so', async () => {
    const index = openIndexReader(await openPagefind(folder));
    const measure = async (words: string) => {
      const run = await findPhraseRun(makeTokens(words), index, openKnownWords(vocabulary));
      const found = await Promise.all(
        [...run.documents].map(async (id) => [await urlOf(index, id), run.measure(id)] as const),
      );
      return Object.fromEntries(found);
    };
    const once = { blind: 1, exact: 1 };
    const twice = { blind: 2, exact: 2 };
    expect(await measure('nhà trường')).toEqual({ '/0/': once, '/1/': once, '/ten/': twice });
    expect(await measure('hội trường')).toEqual({ '/3/': once });
    expect(await measure('hoi truong')).toEqual({ '/3/': { blind: 1, exact: 0 } });
    expect(await measure('hồi trương')).toEqual({ '/3/': { blind: 1, exact: 0 } });
  });
});

async function urlOf(index: IndexReader, id: string): Promise<string> {
  const page = await (await index.listNewestFirst()).get(id)?.data();
  return page?.url ?? '';
}
