import { describe, expect, inject, it } from 'vitest';
import { newest } from '../../src/words/browse.ts';
import { statusNames } from '../../src/words/names.ts';
import { readBuiltPages } from '../support/built-pages.ts';

const pages = new Map(
  readBuiltPages(inject('demoSite')).map(({ address, html }) => [address, html]),
);

describe('a year that is over', () => {
  it.each([
    ['its list', '/nam/2022/', 'Năm 2022 đã khép lại ngày 31/12/2022.'],
    ['the list of its school year', '/nam-hoc/2022-2023/', 'Năm học 2022-2023 đã khép lại'],
    ['its board', '/bang-theo-doi/2024/', 'Năm 2024 đã khép lại ngày 31/12/2024.'],
    [
      'a document that tells of it',
      '/cong-khai/2022/thu-chi-tai-chinh-2022-2023/',
      'Văn bản của năm học 2022-2023, đã khép lại ngày 31/08/2023.',
    ],
  ])('is told of with its last day in %s', (_name, address, banner) => {
    expect(pages.get(address)).toContain(banner);
  });
});

describe('a document of a year that is over', () => {
  it('leads to a newer one of its matter, and says where there is none', () => {
    const charges = pages.get('/cong-khai/2023/muc-thu-nam-hoc-2023-2024/');
    const banner = /<div class="banner quiet">.*?<\/div>/s.exec(charges ?? '')?.[0];
    expect(banner).toContain('href="/cong-khai/2026/khoan-thu-nam-hoc-2026-2027/"');
    expect(pages.get('/cong-khai/2026/doi-ngu-nam-2026/')).toContain(newest.itself);
  });

  it('is not said to be in force', () => {
    const over = [...pages].filter(([, html]) => html.includes('Văn bản của n'));
    expect(over.length).toBeGreaterThan(20);
    const wrong = over.filter(([, html]) => html.includes(statusNames['in-force']));
    expect(wrong.map(([address]) => address)).toEqual([]);
  });
});

describe('the year that runs', () => {
  it.each(['/nam/2026/', '/nam-hoc/2026-2027/', '/bang-theo-doi/2026/', '/bang-theo-doi/2027/'])(
    'is not called closed: %s',
    (address) => {
      expect(pages.get(address)).toBeDefined();
      expect(pages.get(address)).not.toContain('đã khép lại');
    },
  );
});
