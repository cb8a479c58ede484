import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { renderEntry } from '../../src/search/entry.ts';
import { makeVocabulary } from '../../src/search/vocabulary.ts';
import { proposeAbbreviations } from '../../src/search/abbreviations.ts';
import { aSearchEntry } from './support.ts';

const plan = aSearchEntry({
  url: '/ke-hoach/',
  title: 'Kế hoạch năm học 2025-2026',
  number: '63/KH-THCS',
  date: calendarDate(2025, 9, 5),
  blocks: [
    { text: 'Theo Thông tư số 09/2024/TT-BGDĐT và Thông tư số 09/2024/TT-BGDĐT.' },
    { text: 'Ngày 10/10/2025 <họp>', anchor: 'hop' },
  ],
  ownKeys: ['qq3'],
  filters: { kind: 'Kế hoạch', category: 'Cơ sở "vật chất"' },
});

const metaOf = (name: string): string | undefined =>
  new RegExp(`data-pagefind-meta="${name}\\[content\\]" content="([^"]*)"`).exec(
    renderEntry(plan).content,
  )?.[1];

describe('what the index is told of a document', () => {
  it('has the keys of what it is, of what it cites often, and of what it cites', () => {
    expect(metaOf('own')?.split(' ')).toEqual([
      's63n0khthcs',
      'kh63n0thcs',
      'd20250905',
      'h2025',
      'y2025',
      'y2026',
      'qq3',
      'zzkehoachzz',
      's63n2025khthcs',
      'kh63n2025thcs',
    ]);
    expect(metaOf('repeated')?.split(' ')).toEqual(['s9n2024ttbgddt', 'tt9n2024bgddt']);
    expect(metaOf('cited')).toBe('d20251010');
  });

  it('is HTML in which nothing of the document is a tag', () => {
    const { content } = renderEntry(plan);
    expect(content).toContain('<h2 id="hop">Ngày 10/10/2025 &lt;họp&gt; ¶</h2>');
    expect(content).toContain('data-pagefind-filter="category[content]"');
    expect(content).toContain('Cơ sở &quot;vật chất&quot;');
  });

  it.each(['superseded', 'over'] as const)(
    'says of a document that is %s that it is',
    (standing) => {
      expect(renderEntry(plan).content).not.toContain('standing');
      expect(renderEntry({ ...plan, standing }).content).toContain(
        `data-pagefind-filter="standing[content]" content="${standing}"`,
      );
    },
  );
});

describe('the vocabulary', () => {
  it('counts documents by words without marks, and no bare number', () => {
    const other = aSearchEntry({ url: '/b/', title: 'Kỹ năng, kĩ năng; lớp 6A1 năm 2025' });
    const { documents, words } = makeVocabulary([plan, other], [['KN', 'kỹ năng']]);
    expect(documents).toBe(2);
    expect(words).toMatchObject({ nam: 2, hoach: 1, ky: 1, nang: 1, '6a1': 1 });
    expect(Object.keys(words)).not.toContain('2025');
    expect(Object.keys(words)).toEqual(Object.keys(words).toSorted());
  });
});

describe('proposals of abbreviations', () => {
  const texts = [
    'Công khai CSVC, học sinh của TTHN và theo 63/KH-ABCD',
    'Sửa cơ sở vật chất; mua cơ sở vật chất',
    'Trung tâm hướng nghiệp (TTHN) thành phố',
    'ĐÂY LÀ ĐẦU ĐỀ VIẾT HOA',
  ];
  const entries = texts.map((text, at) =>
    aSearchEntry({ url: `/${String(at)}/`, blocks: [{ text }] }),
  );

  it('guess what the documents themselves say, and tell where they explain it', () => {
    expect(proposeAbbreviations(entries, [])).toEqual([
      { abbreviation: 'TTHN', meaning: 'trung tâm hướng nghiệp', documents: 2, isDefined: true },
      { abbreviation: 'CSVC', meaning: 'cơ sở vật chất', documents: 1, isDefined: false },
    ]);
  });

  it('leave out what is known', () => {
    const synonyms = [['csvc', 'cơ sở vật chất']];
    expect(proposeAbbreviations(entries, synonyms).map((each) => each.abbreviation)).toEqual([
      'TTHN',
    ]);
  });
});
