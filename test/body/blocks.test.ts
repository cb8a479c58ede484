import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { renderBlocks, type RenderOptions } from '../../src/body/blocks.ts';
import { htmlOf, listElements, treeOf, visibleTextOf } from './support.ts';

const render = (text: string, options?: RenderOptions): string =>
  htmlOf(renderBlocks(treeOf(text), options)).replace(/\n/g, '');

describe('rendering a body', () => {
  it.each([
    ['**đậm** *nghiêng* ~~gạch~~', '<p><strong>đậm</strong> <em>nghiêng</em> <del>gạch</del></p>'],
    ['H<sub>2</sub>O, m<sup>2</sup>', '<p>H<sub>2</sub>O, m<sup>2</sup></p>'],
    ['Một<br />hai  \nba', '<p>Một<br>hai<br>ba</p>'],
    ['<sub>a</sub> <sup>b</sup>', '<p><sub>a</sub> <sup>b</sup></p>'],
    ['"Thẳng" -- ...', '<p>"Thẳng" -- ...</p>'],
    ['a \\<b> \\{c}', '<p>a &#x3C;b> {c}</p>'],
    ['3. A\n4. B', '<ol start="3"><li>A</li><li>B</li></ol>'],
    ['> A', '<blockquote><p>A</p></blockquote>'],
    ['A\n\n---\n\nB', '<p>A</p><hr><p>B</p>'],
    ['## A *b*\n\n### C', '<h2 id="a-b">A <em>b</em></h2><h3 id="c">C</h3>'],
  ])('%j is %s', (text, html) => {
    expect(render(text)).toBe(html);
  });

  it('shows no heading above the second level', () => {
    expect(render('# A')).toBe('<h2 id="a">A</h2>');
  });

  it('gives the marks of a task list as words', () => {
    expect(render('- [x] Xong\n- [ ] Chưa\n\n  tiếp')).toBe(
      '<ul><li><p>☑ Xong</p></li><li><p>☐ Chưa</p><p>tiếp</p></li></ul>',
    );
  });
});

describe('tables', () => {
  const table = '| Khoản | Số tiền | Tỷ lệ |\n|---|---:|:-:|\n| Thu | 5 | 1% |';

  it('scroll in a region with a name that the keyboard reaches, and align by class', () => {
    expect(render(`## I. Thu chi\n\n${table}`)).toBe(
      '<h2 id="i-thu-chi">I. Thu chi</h2>' +
        '<div class="table-scroll" role="region" tabindex="0" aria-label="Bảng 1, mục «I. Thu chi»">' +
        '<table><thead><tr><th scope="col">Khoản</th><th scope="col" class="align-end">Số tiền</th>' +
        '<th scope="col" class="align-center">Tỷ lệ</th></tr></thead><tbody><tr><td>Thu</td>' +
        '<td class="align-end">5</td><td class="align-center">1%</td></tr></tbody></table></div>',
    );
  });

  it('have each a name of their own', () => {
    const labels = listElements(render(`${table}\n\n${table}`)).flatMap(
      ({ attributes }) => attributes['aria-label'] ?? [],
    );
    expect(labels).toEqual(['Bảng 1', 'Bảng 2']);
  });

  it('lose no cell, and fill up short rows', () => {
    const html = render('| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 4 |');
    expect(visibleTextOf(html)).toBe('ab1234');
    expect(listElements(html).filter(({ name }) => name === 'td')).toHaveLength(5);
  });
});

describe('addresses', () => {
  it('of other sites are opened apart, those of the school are not', () => {
    expect(render('[a](https://a.vn) [b](/b/) [c](#d) [e](mailto:e@f.vn)')).toBe(
      '<p><a href="https://a.vn" rel="noopener">a</a> <a href="/b/">b</a> <a href="#d">c</a> ' +
        '<a href="mailto:e@f.vn">e</a></p>',
    );
  });

  it('that are bare get the safe scheme, and keep their words', () => {
    expect(render('www.a.vn http://www.b.vn')).toBe(
      '<p><a href="https://www.a.vn" rel="noopener">www.a.vn</a> ' +
        '<a href="http://www.b.vn" rel="noopener">http://www.b.vn</a></p>',
    );
  });

  it('of files beside the document are what the page says', () => {
    const fileAddress = (file: string): string => `/ke-hoach/2022/a/${file.toUpperCase()}`;
    const html = render('[a](<./b c.pdf#page=2>) ![ảnh sân](d.jpg)', { fileAddress });
    expect(html).toBe(
      '<p><a href="/ke-hoach/2022/a/B%20C.PDF#page=2">a</a> ' +
        '<img src="/ke-hoach/2022/a/D.JPG" alt="ảnh sân"></p>',
    );
    expect(render('[a](b.pdf "tên")')).toBe('<p><a href="b.pdf" title="tên">a</a></p>');
  });

  it('by reference are the same, and without a definition stay words', () => {
    expect(render('[a][x] ![ảnh sân][x]\n\n[x]: b.png')).toBe(
      '<p><a href="b.png">a</a> <img src="b.png" alt="ảnh sân"></p>',
    );
  });
});

describe('footnotes', () => {
  const html = render('A[^ghi-chú] b[^2] c[^ghi-chú]\n\n[^ghi-chú]: Một.\n[^2]: Hai.');

  it('speak Vietnamese', () => {
    expect(html).toContain('<h2 class="visually-hidden" id="footnote-label">Chú thích</h2>');
    expect(html).toContain('aria-label="Về chỗ dẫn chú thích 1"');
    expect(html).toContain('aria-label="Về chỗ dẫn chú thích 1, lần 2"');
  });

  it('are linked both ways by ids that are plain, each once', () => {
    const elements = listElements(html);
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    const targets = elements.flatMap(({ attributes }) => attributes['href']?.slice(1) ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[!-~]+$/.test(id))).toEqual([]);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(targets).toHaveLength(6);
  });
});

describe('components', () => {
  it('part the HTML around them, and hold blocks of their own', () => {
    const text =
      'A\n\n<GhiChu loai="luu-y">\n\nB\n\n<TepDinhKem tep="c.pdf" />\n\n</GhiChu>\n\n' +
      '<BangSoLieu tep="thu" />\n\nD';
    expect(renderBlocks(treeOf(text))).toEqual([
      { type: 'html', html: '<p>A</p>' },
      {
        type: 'component',
        name: 'GhiChu',
        attributes: { loai: 'luu-y' },
        children: [
          { type: 'html', html: '<p>B</p>' },
          { type: 'component', name: 'TepDinhKem', attributes: { tep: 'c.pdf' }, children: [] },
        ],
      },
      { type: 'component', name: 'BangSoLieu', attributes: { tep: 'thu' }, children: [] },
      { type: 'html', html: '<p>D</p>' },
    ]);
  });

  it('may hold their words on one line', () => {
    expect(renderBlocks(treeOf('<GhiChu loai="luu-y">A **b**</GhiChu>'))).toMatchObject([
      { children: [{ html: '<p>A <strong>b</strong></p>' }] },
    ]);
  });

  it('within a list are not placed', () => {
    expect(renderBlocks(treeOf('- A\n\n  <GhiChu loai="luu-y">\n\n  B\n\n  </GhiChu>'))).toEqual([
      { type: 'html', html: expect.stringContaining('<p>B</p>') as string },
    ]);
  });
});

describe('a tree that no parser made', () => {
  const paragraph = (data: object): Root => ({
    type: 'root',
    children: [{ type: 'paragraph', data, children: [{ type: 'text', value: 'A' }] }],
  });

  it('names no element or attribute by its data', () => {
    const tree = paragraph({
      hName: 'script',
      hProperties: { onClick: 'x' },
      hChildren: [{ type: 'raw', value: '<script>' }],
    });
    expect(renderBlocks(tree)).toEqual([{ type: 'html', html: '<p>A</p>' }]);
  });

  it('leaves nothing of nodes that nobody knows', () => {
    const unknown = { type: 'program', value: 'alert(1)' } as unknown as Root['children'][number];
    expect(renderBlocks({ type: 'root', children: [unknown] })).toEqual([]);
  });

  it('is not shown where it is too deep to walk', () => {
    let node: Root['children'][number] = { type: 'thematicBreak' };
    for (let level = 0; level < 50_000; level += 1) {
      node = { type: 'blockquote', children: [node] };
    }
    expect(renderBlocks({ type: 'root', children: [node] })).toEqual([]);
  });
});
