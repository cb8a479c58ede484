import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { renderBlocks, type Block } from '../../src/body/blocks.ts';
import { parseBody } from '../../src/body/parse.ts';
import { scanHtml } from '../../src/hosting/scan-html.ts';

const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const markdown = unified().use(remarkParse).use(remarkGfm);

/** Trees that no check has seen: as MDX where it parses, and as Markdown, where HTML is a node of its own. */
function treesOf(text: string): Root[] {
  const trees = [markdown.parse(text)];
  try {
    trees.push(mdx.parse(text));
  } catch {
    // Not MDX at all: there is no tree to give to the renderer.
  }
  return trees;
}

function htmlOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.type === 'html' ? block.html : htmlOf(block.children)))
    .join('\n');
}

const hostile = [
  'import fs from "node:fs"\n\nxin chào',
  'export const a = process.env.HOME\n\n{a}',
  'Ngày {process.exit(1)} tháng {new Date()}',
  '<script>alert(1)</script>',
  '<Script src="https://xau.example/a.js" />',
  '<img src="x" onerror="alert(1)" />',
  '<a href="javascript:alert(1)" onClick="alert(1)">bấm</a>',
  '<svg onload="alert(1)"><circle /></svg>',
  '<iframe src="https://xau.example" />',
  '<div style="color:red" dangerouslySetInnerHTML={{ __html: "<b>x</b>" }} set:html="<script>1</script>">x</div>',
  '<GhiChu loai="luu-y" onclick="alert(1)" {...props}>chữ</GhiChu>',
  '<sub onclick="alert(1)" style="x">2</sub>',
  '[bấm](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](java\tscript:alert(1)) [d](&#106;avascript:alert(1))',
  '[a][x]\n\n[x]: data:text/html,<script>alert(1)</script>',
  '![ảnh](javascript:alert(1)) ![b](data:image/svg+xml;base64,AAAA) ![c](https://dem.example/a.gif)',
  '[a](vbscript:x) [b](file:///etc/passwd) [c](\\\\may-chu\\a) [d](//xau.example)',
  '<https://a.example" onmouseover="alert(1)>',
  '| a |\n|--:|\n| <script>alert(1)</script> |',
  '# a\n\n<style>p{}</style>\n\n```js\nalert(1)\n```',
] as const;

describe('a hostile body given straight to the renderer, past the check', () => {
  it.each(hostile)('yields nothing that runs: %s', (text) => {
    for (const tree of treesOf(text)) {
      const html = htmlOf(renderBlocks(tree));
      expect(scanHtml(html)).toEqual([]);
      expect(html).not.toMatch(/<(?:script|style|iframe|svg|object|embed|form|input)\b/i);
    }
  });

  it('ends at nothing that runs whatever its pieces are', () => {
    const piece = fc.oneof(fc.constantFrom(...hostile), fc.string({ maxLength: 20 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        for (const tree of treesOf(pieces.join('\n\n'))) {
          expect(scanHtml(htmlOf(renderBlocks(tree)))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a hostile body given to the check', () => {
  it.each(hostile.filter((text) => !text.startsWith('| a |')))('is refused: %s', (text) => {
    expect(parseBody(text).problems.map(({ code }) => code)).not.toEqual([]);
  });

  it('never throws, and what it lets through never runs', () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostile),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        const { tree } = parseBody(pieces.join('\n'));
        if (tree) expect(scanHtml(htmlOf(renderBlocks(tree)))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
