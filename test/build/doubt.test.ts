import { describe, expect, inject, it } from 'vitest';
import { readBuiltPages } from '../support/built-pages.ts';

const pages = readBuiltPages(inject('demoSite'));
const find = (address: string) => pages.find((page) => page.address === address)?.html ?? '';

const mark = '<sup class="unsure"';
const inNote = /<p class="(?:table-notes|quiet)">\* [^<]*chưa đối chiếu đủ với bản gốc/g;

describe('what was not compared with the law', () => {
  it.each(['/', '/bang-theo-doi/', '/lich/', '/quy-dinh/tt-09-2024/', '/quy-dinh/tt-36-2017/'])(
    'is marked on %s, and the mark explained',
    (address) => {
      expect(find(address)).toContain(mark);
      expect(find(address).match(inNote)?.length).toBeGreaterThan(0);
    },
  );

  it('is marked on documents that meet such a duty', () => {
    const documents = pages.filter(({ address }) => address.startsWith('/cong-khai/2026/'));
    expect(documents.some(({ html }) => html.includes(mark))).toBe(true);
  });

  it('is explained wherever it is marked, and nowhere else', () => {
    const strange = pages.filter(({ html }) => html.includes(mark) !== inNoteOf(html));
    expect(strange.map(({ address }) => address)).toEqual([]);
  });

  it('never stands as a quotation from the law', () => {
    expect(find('/bang-theo-doi/tt-36-2017/')).not.toContain('theo lời của quy định');
    expect(find('/bang-theo-doi/tt-26-2026/')).toContain('theo lời của quy định');
  });

  it('does not hide that the limits of yearly asset duties can not be judged', () => {
    expect(find('/bang-theo-doi/nd-151-2017/')).toContain('bảng không xét được kỳ nào');
  });
});

const inNoteOf = (html: string): boolean => html.match(inNote) !== null;
