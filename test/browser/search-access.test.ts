import { describe, expect, it } from 'vitest';
import { searchAddress } from '../../src/domain/permalink.ts';
import type { SearchState } from '../../src/search/address.ts';
import { listBarriers } from '../support/barriers.ts';
import { readFocused, tabToRole } from '../support/focus.ts';
import { openSearchPage } from '../support/search-page.ts';
import { openPhoneForEach, page, served, serveDemoSite } from '../support/served-demo.ts';
import { addressOfQuery } from '../support/search-address.ts';

serveDemoSite();
openPhoneForEach();

const open = (given: Partial<SearchState>): Promise<void> =>
  openSearchPage(page, served.address, given);
const tabTo = (role: string, name: RegExp) => tabToRole(page, role, name);
const longPlan = 'ke-hoach/2022/ke-hoach-dan-van-chinh-quyen';

/** What the page says aloud by itself. */
const hear = (words: string | RegExp): Promise<void> =>
  page.getByRole('status').filter({ hasText: words }).waitFor();

/** The part that a screen reader is given of the page, as it stands. */
const readTree = (): Promise<string> => page.getByRole('main').ariaSnapshot();

async function expectNoBarriers(): Promise<void> {
  expect(await listBarriers(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
}

describe('by the keyboard alone, as a screen reader is told of it', () => {
  it('a reader searches, sorts, narrows, widens, and goes on to a document', async () => {
    await page.goto(served.address + searchAddress);
    await tabTo('searchbox', /^Tìm văn bản$/);
    await page.keyboard.type('học phí');
    await hear(/^Tìm thấy \d+ văn bản cho «học phí»\.$/);
    expect((await readFocused(page)).role).toBe('searchbox');

    const options = await tabTo('DisclosureTriangle', /^Lọc và sắp xếp$/);
    expect(options.states['expanded']).toBe(false);
    await page.keyboard.press('Enter');
    expect((await readFocused(page)).states['expanded']).toBe(true);
    await page.getByRole('checkbox').first().waitFor();
    await expectNoBarriers();

    await tabTo('combobox', /^Sắp xếp$/);
    await page.keyboard.press('ArrowDown');
    await hear('mới nhất trước');
    expect((await readFocused(page)).name).toBe('Sắp xếp');
    await tabTo('combobox', /^Từ năm$/);
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'Bỏ lọc: Từ năm 2026' }).waitFor();
    await tabTo('checkbox', /^Công khai \(\d+\)$/);
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Bỏ lọc: Công khai' }).waitFor();
    // The filters are shown anew, with their counts.
    const checked = { role: 'checkbox', states: { checked: 'true' } };
    await expect.poll(() => readFocused(page)).toMatchObject(checked);
    expect(await readTree()).toMatch(/- list "Đang lọc theo":\n\s+- listitem/);
    await expectNoBarriers();

    await tabTo('button', /^Bỏ lọc: Công khai$/);
    await page.keyboard.press('Enter');
    expect((await readFocused(page)).name).toBe('Bỏ lọc: Từ năm 2026');
    await page.keyboard.press('Enter');
    expect(await readFocused(page)).toMatchObject({ role: 'heading', name: 'Kết quả tìm kiếm' });
    expect(await readTree()).not.toContain('Đang lọc theo');

    const { name } = await tabTo('link', /./);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
  });

  it('a reader is led to the next results', async () => {
    await open({ query: 'kế hoạch' });
    await tabTo('button', /^Xem thêm kết quả$/);
    const before = await page.locator('#search-results > li').count();
    await page.keyboard.press('Enter');
    const next = page.locator('#search-results > li').nth(before).getByRole('link').first();
    await next.waitFor();
    expect(await readFocused(page)).toMatchObject({ role: 'link', name: await next.innerText() });
    await expectNoBarriers();
  });

  it('a reader goes to the part of a document that has the words', async () => {
    await open({ query: 'dân vận' });
    const parts = page.getByRole('list', { name: 'Mục có từ cần tìm' }).first();
    const name = await parts.getByRole('link').first().innerText();
    await tabTo('link', new RegExp(`^${RegExp.escape(name)}$`));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/*#*');
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    const place = await page.locator(`[id="${id}"]`).boundingBox();
    expect(place?.y).toBeLessThan(780);
  });

  it('a reader has a mended query searched to the letter, and mended again', async () => {
    await open({ query: 'kế hoạch daan vaajn' });
    await tabTo('link', /^Tìm đúng nguyên văn$/);
    await page.keyboard.press('Enter');
    await page.getByText('Đang tìm đúng nguyên văn: kế hoạch daan vaajn').waitFor();
    expect((await readFocused(page)).role).toBe('heading');
    await page.keyboard.press('Shift+Tab');
    expect(await readFocused(page)).toMatchObject({ name: 'Tìm cả cách viết gần đúng' });
    await page.keyboard.press('Enter');
    await page.getByText('Đang tìm: kế hoạch dân vận').waitFor();
  });

  it('a reader takes away the filters that leave nothing', async () => {
    await open({ query: 'học phí', filters: { kind: ['Kế hoạch'] }, years: { from: 2099 } });
    await hear(/^Không có văn bản nào cho «học phí» với bộ lọc đang chọn\.$/);
    await tabTo('link', /^Bỏ bộ lọc để xem \d+ văn bản$/);
    await page.keyboard.press('Enter');
    await hear('Tìm thấy');
    expect((await readFocused(page)).role).toMatch(/^(?:heading|status)$/);
  });

  it('a reader tries again where nothing could be loaded', async () => {
    await page.route('**/pagefind.js', (route) => route.abort());
    await page.goto(served.address + addressOfQuery('học phí'));
    await hear('Không tải được dữ liệu tìm kiếm.');
    await page.unroute('**/pagefind.js');
    await tabTo('link', /^Thử lại$/);
    await page.keyboard.press('Enter');
    await hear('Tìm thấy');
  });

  it('a reader who finds nothing as it was written is told so, and not lost', async () => {
    await open({ query: 'daan vaajn' });
    await tabTo('link', /nguyên văn/);
    await page.keyboard.press('Enter');
    await hear(/^Không tìm thấy/);
    expect((await readFocused(page)).role).toBe('status');
  });

  it('a reader looks into one document, and from there into all', async () => {
    await page.goto(`${served.address}/${longPlan}/`);
    await tabTo('searchbox', /^Tìm trong văn bản này$/);
    await page.keyboard.type('dân vận');
    await page.keyboard.press('Enter');
    await hear(/^Tìm thấy \d+ phần của văn bản có «dân vận»\.$/);
    expect(await readTree()).toContain('- heading "Các phần có từ cần tìm" [level=2]');
    await tabTo('link', /^Tìm trong mọi văn bản$/);
    await page.keyboard.press('Enter');
    await hear(/^Tìm thấy \d+ văn bản cho «dân vận»\.$/);
    expect((await readFocused(page)).role).toMatch(/^(?:heading|status)$/);
  });
});

describe('the search page is free of barriers also', () => {
  const states: readonly (readonly [string, Partial<SearchState>, string])[] = [
    ['with the newest first', { query: 'học phí', order: 'date' }, 'mới nhất trước'],
    [
      'with nothing found in one document',
      { query: 'xyzq', document: longPlan },
      'Văn bản này không có',
    ],
    [
      'with a filter that the site does not have',
      { query: 'học phí', filters: { category: ['Không có'] } },
      'với bộ lọc đang chọn',
    ],
  ];

  it.each(states)('%s', async (_name, state, said) => {
    await open(state);
    await hear(said);
    await expectNoBarriers();
  });

  it('where an answer cannot be loaded after another was shown', async () => {
    await open({ query: 'học phí' });
    await page.route('**/pagefind/{index,fragment}/**', (route) => route.abort());
    await page.getByRole('searchbox').fill('thanh tra nhân dân');
    await page.keyboard.press('Enter');
    await hear('Không tải được dữ liệu tìm kiếm.');
    expect(await readTree()).not.toContain('Kết quả tìm kiếm');
    await expectNoBarriers();
  });

  it('on a wide screen, with filters open and chosen', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open({ query: 'học phí', filters: { kind: ['Kế hoạch'] }, years: { from: 2022 } });
    await page.getByText('Lọc và sắp xếp').click();
    expect(await readTree()).toContain('- checkbox "Kế hoạch');
    await expectNoBarriers();
  });
});
