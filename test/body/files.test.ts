import { describe, expect, it } from 'vitest';
import { listFileReferences } from '../../src/body/files.ts';
import { treeOf } from './support.ts';

describe('the files that a body names', () => {
  it('are told with their places, in the order of the text', () => {
    const text = [
      'Xem [bản ký](./ban-ky.pdf#page=2), [trang](https://a.vn) và [mục](#a).',
      '![Sân trường](anh/san.jpg "tên") [số liệu][x]',
      '<BangSoLieu\n  tep="thu-chi"\n/>',
      '<TepDinhKem tep="bản ký.pdf" />',
      '[x]: so-lieu.xlsx',
    ].join('\n\n');
    const found = listFileReferences(treeOf(text)).map(({ file, span, as }) => [
      as,
      file,
      text.slice(span.start, span.end),
    ]);
    expect(found).toEqual([
      ['link', 'ban-ky.pdf', './ban-ky.pdf#page=2'],
      ['image', 'anh/san.jpg', '![Sân trường](anh/san.jpg "tên")'],
      ['link', 'so-lieu.xlsx', '[số liệu][x]'],
      ['table', 'thu-chi', 'tep="thu-chi"'],
      ['attachment', 'bản ký.pdf', 'tep="bản ký.pdf"'],
    ]);
  });

  it('are told of a body with faults too', () => {
    const tree = treeOf('Sĩ số <35, {a}\n\n<TepDinhKem tep="a.pdf" />\n\n[b](b.pdf)\n\nexport c');
    expect(listFileReferences(tree).map(({ file }) => file)).toEqual(['a.pdf', 'b.pdf']);
  });

  it('are not those outside the folder or on other sites', () => {
    const tree = treeOf('[a](../a.pdf) [b](//b.vn/c.pdf) [d](/d.pdf) [e](www.e.vn) [f](C:\\f.pdf)');
    expect(listFileReferences(tree)).toEqual([]);
  });
});
