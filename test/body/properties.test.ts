import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { renderBlocks } from '../../src/body/blocks.ts';
import { parseBody } from '../../src/body/parse.ts';
import { textOf } from '../../src/body/plain-text.ts';
import { outlineOf } from '../../src/body/text.ts';
import { mend } from '../yaml/support.ts';
import {
  htmlOf,
  listElements,
  problemsOf,
  treeOf,
  visibleTextOf,
  withoutSpaces,
} from './support.ts';

// What parsers stumble over, in every order. `import "C:\` aborts Satteri where it comes unmasked.
const fragments = `
import |export |import "C:\\|export sang "Excel\\|> |- |1. |2022. |# |## |#|    |<|{|}|<5|</|<br>|<br />
<GhiChu loai="luu-y">|</GhiChu>|<GhiChu loai=“luu-y”>|<BangNhiemVu />|<sub>|</sub>|<sup>2</sup>|<b>|<đạt>
{/*|*/}|{a}|{((|))}|\`|**|*|_|~~|[a](b.pdf)|[a](|](|![x](y.png)|[^1]|[a]: |(|)|]|\\|\\<|\\{|"|“|=|/>|>
www.a.vn|https://a.vn/|a@b.vn|javascript:|&lt;|&#123;|🎉|ệ|Chữ|số|12|<!--|-->|--|+++|$$|:::|a) |– |\u200b
\ufdd0|\u00a0|\u2028|\ufeff|\u0000|\t`
  .split(/[|\n]/)
  .concat(
    '\n',
    '\n',
    '\n\n',
    '\n---\n',
    '\n===\n',
    '```\n',
    '| a | b |\n|---|---|\n',
    ' ',
    ' ',
    '\r',
  );

const nastyText = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...fragments) },
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const programNode = /"type":"(?:mdxjsEsm|mdxFlowExpression|mdxTextExpression|html)"/;

describe('any text at all', () => {
  it('is judged without an exception, at places within it and in its order', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const { problems } = parseBody(text);
        let last = 0;
        for (const { span } of problems) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          last = span.start;
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('never reaches the parser as a program', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(JSON.stringify(parseBody(text).tree)).not.toMatch(programNode);
      }),
      { numRuns: 2_000 },
    );
  });

  it('that is found right is MDX to another parser too, and no program', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        fc.pre(!/[\u0000\r\ufeff]/.test(text) && parseBody(text).problems.length === 0);
        expect(JSON.stringify(mdx.parse(text))).not.toMatch(programNode);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps its digits when it is mended', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const mended = mend(text, parseBody(text).problems);
        expect(mended.replace(/\D/g, '')).toBe(text.replace(/\D/g, ''));
      }),
      { numRuns: 1_000 },
    );
  });

  it('has headings with ids of their own in ASCII, in the page as in its contents', () => {
    const titles = fc.array(fc.constantFrom('Mục', 'mục', 'Mục 2', 'Đề án', '…', 'Footnote label'));
    fc.assert(
      fc.property(titles, (all) => {
        const tree = treeOf(`a[^1]\n\n${all.map((title) => `## ${title}\n\n`).join('')}[^1]: b`);
        const ids = listElements(htmlOf(renderBlocks(tree))).flatMap(
          ({ attributes }) => attributes['id'] ?? [],
        );
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => /^[a-z0-9-]+$/.test(id))).toBe(true);
        expect(ids.slice(1, all.length + 1)).toEqual(outlineOf(tree).map(({ id }) => id));
      }),
    );
  });
});

/** A piece of a document as it is written, and the words of it that readers are to see. */
interface Piece {
  readonly source: string;
  readonly words: string;
}

const escape = (text: string): string => text.replace(/[\\`*_[\]{}()<>#+!|~&:@./-]/g, '\\$&');

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Nhà',
        'trường',
        'công',
        'khai',
        '“thu',
        'chi”',
        '5.000.000',
        '<35',
        '{a}',
        '**',
        'export',
      ),
      fc.constantFrom(
        '2022.',
        '63/KH-THCS',
        '&lt;',
        '\\',
        '#1',
        '"thẳng"',
        '--',
        '...',
        '$x$',
        '(c)',
        '🎉',
        'www.a.vn',
      ),
      fc.string({ minLength: 1, maxLength: 6 }).filter((text) => /^[^\s\\]+$/u.test(text)),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((list): Piece => ({
    source: `Chữ ${list.map(escape).join(' ')}`,
    words: `Chữ ${list.join(' ')}`,
  }));

const around = (before: string, after: string): fc.Arbitrary<Piece> =>
  words.map((piece) => ({ source: before + piece.source + after, words: piece.words }));

const joined = (separator: string, pieces: readonly Piece[]): Piece => ({
  source: pieces.map(({ source }) => source).join(separator),
  words: pieces.map(({ words: each }) => each).join(' '),
});

const listOf = (mark: (index: number) => string): fc.Arbitrary<Piece> =>
  fc.array(words, { minLength: 1, maxLength: 4 }).map((items) =>
    joined(
      '\n',
      items.map((item, index) => ({ ...item, source: mark(index) + item.source })),
    ),
  );

const table = fc.array(fc.tuple(words, words), { minLength: 2, maxLength: 4 }).map((rows) => {
  const [head = '', ...rest] = rows.map(([a, b]) => `| ${a.source} | ${b.source} |`);
  return {
    source: [head, '|---|---:|', ...rest].join('\n'),
    words: rows.flatMap(([a, b]) => [a.words, b.words]).join(' '),
  };
});

const block: fc.Arbitrary<Piece> = fc.oneof(
  words,
  around('**', '** sau').map(({ source, words: each }) => ({ source, words: `${each} sau` })),
  around('Xem [', '](ban-ky.pdf)').map(({ source, words: each }) => ({
    source,
    words: `Xem ${each}`,
  })),
  around('> ', ''),
  around('m<sup>', '</sup>').map(({ source, words: each }) => ({ source, words: `m${each}` })),
  around('<GhiChu loai="luu-y">\n\n', '\n\n</GhiChu>'),
  listOf(() => '- '),
  listOf((index) => `${String(index + 1)}. `),
  table,
);

const documents = fc
  .array(block, { minLength: 1, maxLength: 6 })
  // A rule between the blocks keeps two lists from becoming one.
  .map((blocks) => joined('\n\n---\n\n', blocks));

describe('a document that is written right', () => {
  it('is found right, and its page says every word of it and no other', () => {
    fc.assert(
      fc.property(documents, ({ source, words: written }) => {
        expect(problemsOf(source)).toEqual([]);
        const page = visibleTextOf(htmlOf(renderBlocks(treeOf(source))));
        expect(withoutSpaces(page)).toBe(withoutSpaces(written));
        expect(withoutSpaces(textOf(treeOf(source)))).toBe(withoutSpaces(written));
      }),
      { numRuns: 500 },
    );
  });

  it('may hold anything that the check lets through, and its page says what its tree says', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        // Footnotes are shown at the end, wherever they are written.
        fc.pre(!text.includes('[^'));
        const { tree, problems } = parseBody(text);
        fc.pre(tree !== undefined && problems.length === 0);
        const page = tree ? visibleTextOf(htmlOf(renderBlocks(tree))) : '';
        expect(withoutSpaces(page)).toBe(withoutSpaces(tree ? textOf(tree) : ''));
      }),
      { numRuns: 500 },
    );
  });
});
