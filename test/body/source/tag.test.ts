import { describe, expect, it } from 'vitest';
import { pairTags } from '../../../src/body/source/pairs.ts';
import { findTag, type Tag } from '../../../src/body/source/tag.ts';

const read = (text: string): string | undefined => {
  const tag = findTag(text, 0);
  return tag && `${tag.type} ${tag.name} ${String(tag.span.end)}`;
};

describe('reading a tag', () => {
  it.each([
    ['<GhiChu>', 'opening GhiChu 8'],
    ['</GhiChu >', 'closing GhiChu 10'],
    ['</ GhiChu>', 'closing GhiChu 10'],
    ['<br/>', 'standalone br 5'],
    ['<br / >', 'standalone br 7'],
    ['<GhiChu\n  loai="luu-y"\n>', 'opening GhiChu 24'],
    ['<o:p>', 'opening o:p 5'],
    ['<a href=/x/>', 'standalone a 12'],
    ['<GhiChú>', 'opening GhiChú 8'],
  ])('takes %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['<5', '<', '< br />', '<GhiChu', '<a, b>', '<a "b">', '<a b="c>', '<a\n\nb>', '<a <b>'])(
    'does not take %j',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it('tells attributes with their places and quotes', () => {
    const text = '<A b="1" c=\'2\' d=“3” e=4 f={5} {...g} h>';
    const attributes = findTag(text, 0)?.attributes ?? [];
    const described = attributes.map((each) =>
      each.type === 'expression'
        ? text.slice(each.span.start, each.span.end)
        : [each.name, each.value?.text, each.value?.quotes].join(' '),
    );
    expect(described).toEqual([
      'b 1 straight',
      'c 2 straight',
      'd 3 curly',
      'e 4 none',
      'f 5 braces',
      '{...g}',
      'h  ',
    ]);
    const second = attributes[1];
    expect(second && text.slice(second.span.start, second.span.end)).toBe("c='2'");
  });
});

describe('pairing tags', () => {
  const tagsOf = (text: string): Tag[] =>
    [...text.matchAll(/</g)].flatMap(({ index }) => findTag(text, index) ?? []);
  const startsOf = (tags: readonly Tag[]): number[] => tags.map(({ span }) => span.start);

  it('goes by names, from the inside outwards', () => {
    const tags = tagsOf('<a><b></b><a></a></a>');
    const { partners, unclosed, unopened } = pairTags(tags);
    expect(tags.map((tag) => partners.get(tag)?.span.start)).toEqual([17, 6, 3, 13, 10, 0]);
    expect([...unclosed, ...unopened]).toEqual([]);
  });

  it('finds what nothing closes and what nothing opens', () => {
    const { unclosed, unopened } = pairTags(tagsOf('<a><b></a></c>'));
    expect(startsOf(unclosed)).toEqual([3]);
    expect(startsOf(unopened)).toEqual([10]);
  });

  it('tells of tags that cross each other once', () => {
    const { unclosed, unopened, partners } = pairTags(tagsOf('<a><b></a></b>'));
    expect(startsOf(unclosed)).toEqual([3]);
    expect(unopened).toEqual([]);
    expect(partners.size).toBe(4);
  });

  it('takes no square time over tags that never fit', () => {
    const tags = tagsOf('<a><b></c>'.repeat(20_000));
    const start = performance.now();
    expect(pairTags(tags).unclosed).toHaveLength(40_000);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
