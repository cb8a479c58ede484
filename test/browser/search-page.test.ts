import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { listAddress, searchAddress } from '../../src/domain/permalink.ts';
import { openSearchIndex } from '../../src/integrations/index-opener.ts';
import type { SearchState } from '../../src/search/address.ts';
import { listBarriers } from '../support/barriers.ts';
import { listResults, openSearchPage, readStatus, waitForAnswer } from '../support/search-page.ts';
import { addressOf, tabTo, tabToElement } from '../support/search-page.ts';
import { openPhoneForEach, page, served, serveDemoSite } from '../support/served-demo.ts';

serveDemoSite();
openPhoneForEach();

const open = (given: Partial<SearchState>): Promise<void> =>
  openSearchPage(page, served.address, given);
const addresses = async (): Promise<string[]> =>
  (await listResults(page)).map(({ address }) => address);
const options = 'summary:has-text("Lọc và sắp xếp")';
const longPlan = 'ke-hoach/2022/ke-hoach-dan-van-chinh-quyen';

async function expectNoBarriers(): Promise<void> {
  expect(await listBarriers(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
}

describe('the search page is free of barriers', () => {
  const states: readonly (readonly [string, Partial<SearchState>])[] = [
    ['at its start', {}],
    ['with too little to look for', { query: 'a' }],
    ['with results', { query: 'học phí' }],
    ['with a repaired query', { query: 'daan vaajn' }],
    ['with a query to the letter', { query: 'daan vaajn', isVerbatim: true }],
    [
      'with filters, years and an order',
      {
        query: 'học phí',
        filters: { kind: ['Kế hoạch', 'Công khai'] },
        years: { from: 2022, to: 2025 },
        order: 'date',
      },
    ],
    ['with nothing found', { query: 'xyzq' }],
    ['with nothing left by a filter', { query: 'học phí', years: { from: 2099 } }],
    ['within one document', { query: 'dân vận', document: longPlan }],
  ];

  it.each(states)('%s', async (_name, state) => {
    const asked = state.query === 'a' ? '' : state.query;
    await page.goto(served.address + addressOf(state));
    await waitForAnswer(page, asked ?? '');
    if (await page.locator(options).isVisible()) await page.locator(options).click();
    await expectNoBarriers();
  });

  it('while it waits for the index', async () => {
    await page.route('**/pagefind.js', () => undefined);
    await page.goto(served.address + addressOf({ query: 'học phí' }));
    expect(await readStatus(page)).toBe('Đang tìm…');
    await expectNoBarriers();
  });

  it('where the index cannot be loaded, and it finds on the second try', async () => {
    await page.route('**/pagefind.js', (route) => route.abort());
    await page.goto(served.address + addressOf({ query: 'học phí' }));
    await page.locator('#search-status', { hasText: 'Không tải được' }).waitFor();
    await expectNoBarriers();
    await page.unroute('**/pagefind.js');
    await page.getByRole('link', { name: 'Thử lại' }).click();
    await waitForAnswer(page, 'học phí');
    expect((await addresses()).length).toBeGreaterThan(0);
  });

  it('without JavaScript, and lists every year with its documents', async () => {
    await page.route('**/tim-kiem/**', async (route) => {
      const response = await route.fetch();
      // As a browser reads it that runs no scripts; axe itself is one.
      const body = (await response.text()).replace(/<script[^]*?<\/script>|<\/?noscript>/g, '');
      await route.fulfill({ response, body });
    });
    await page.goto(served.address + searchAddress);
    expect(await page.locator('.banner').innerText()).toContain('JavaScript');
    const links = await page
      .locator('main a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    for (const address of ['/nam/2022/', '/nam/2026/', '/nam-hoc/2022-2023/', '/ke-hoach/']) {
      expect(links).toContain(address);
    }
    await expectNoBarriers();
  });
});

describe('who uses the keyboard alone', () => {
  it('searches, filters, takes the filter away, reads a document and comes back', async () => {
    await page.goto(served.address + searchAddress);
    await tabToElement(page, () => isFocused('#search-query'));
    await page.keyboard.type('học phí');
    await waitForAnswer(page, 'học phí');
    const before = await readStatus(page);
    expect(await isFocused('#search-query')).toBe(true);

    await tabToElement(page, () => isFocused(options));
    await page.keyboard.press('Enter');
    await tabTo(page, 'checkbox', /^Kế hoạch \(/);
    await page.keyboard.press('Space');
    await waitForStatus(before, 'change');
    await page.waitForLoadState('networkidle');
    expect(await isFocused('input[value="Kế hoạch"]')).toBe(true);

    await tabTo(page, 'button', /^Bỏ lọc: Kế hoạch$/);
    await page.keyboard.press('Enter');
    await waitForStatus(before, 'return');
    expect(await isFocused('#search-answer-title')).toBe(true);

    await tabToElement(page, () => isFocused('#search-results a'));
    const [first] = await addresses();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${first ?? ''}`);
    await page.goBack();
    await waitForAnswer(page, 'học phí');
    expect((await addresses())[0]).toBe(first);
  });

  it('is led to the first of more results', async () => {
    await open({ query: 'học phí' });
    const before = (await addresses()).length;
    await tabTo(page, 'button', /^Xem thêm kết quả$/);
    await page.keyboard.press('Enter');
    const next = page.locator('#search-results > li').nth(before).locator('a').first();
    await next.waitFor();
    expect(await next.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('types a slash as it is', async () => {
    await page.goto(served.address + searchAddress);
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await isFocused('#search-query')).toBe(false);
  });

  const isFocused = (selector: string): Promise<boolean> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element === document.activeElement);

  async function waitForStatus(text: string, how: 'change' | 'return'): Promise<void> {
    const status = page.locator('#search-status');
    await expect
      .poll(async () => (await status.innerText()) === text, { timeout: 10_000 })
      .toBe(how === 'return');
  }
});

describe('who listens to the page', () => {
  it('meets a search, a status and a list with its own heading', async () => {
    await open({ query: 'daan vaajn' });
    const tree = await page.locator('main').ariaSnapshot();
    expect(tree).toContain('- searchbox "Tìm văn bản": daan vaajn');
    expect(tree).toMatch(/- status: Tìm thấy \d+ văn bản cho «daan vaajn»\./);
    expect(tree).toContain('text: "Đang tìm: dân vận ·"');
    expect(tree).toContain('- link "Tìm đúng nguyên văn"');
    expect(tree).toMatch(
      /- region "Kết quả tìm kiếm":\n\s+- heading "Kết quả tìm kiếm" \[level=2\]/,
    );
    expect(tree).toMatch(/- mark: dân vận/i);
    expect(tree).toContain('- list "Mục có từ cần tìm"');
  });

  it('meets each filter as a group of choices with their counts', async () => {
    await open({ query: 'học phí', filters: { kind: ['Công khai'] } });
    await page.locator(options).click();
    const tree = await page.locator('main').ariaSnapshot();
    expect(tree).toMatch(/- group "Loại":\n.*\n\s+- checkbox "Công khai \(\d+\)" \[checked\]/);
    expect(tree).toContain('- combobox "Từ năm"');
    expect(tree).toContain(`- list "Đang lọc theo":`);
    expect(tree).toContain(`- 'button "Bỏ lọc: Công khai"'`);
  });
});

describe('a repaired query', () => {
  it('is searched to the letter on request, and mended again on request', async () => {
    await open({ query: 'daan vaajn' });
    const mended = await addresses();
    await page.getByRole('link', { name: 'Tìm đúng nguyên văn' }).click();
    await page.locator('#search-meant', { hasText: 'đúng nguyên văn: daan vaajn' }).waitFor();
    expect(page.url()).toContain('nguyen-van=1');
    expect(await addresses()).not.toEqual(mended);
    await page.getByRole('link', { name: 'Tìm cả cách viết gần đúng' }).click();
    await page.locator('#search-meant', { hasText: 'Đang tìm: dân vận' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await addresses()).toEqual(mended);
  });
});

describe('the filters', () => {
  it('take any of several values, and their counts come true', async () => {
    await open({ query: 'học phí' });
    await page.locator(options).click();
    let sum = 0;
    for (const kind of ['Kế hoạch', 'Thông báo']) {
      const label = page.locator('label', { hasText: `${kind} (` });
      sum += Number(/\((\d+)\)/.exec(await label.innerText())?.[1]);
      await label.locator('input').check();
      await page.locator('#search-tags li', { hasText: kind }).waitFor();
      await page.locator('#search-status', { hasText: `thấy ${String(sum)} văn` }).waitFor();
    }
    await page.waitForLoadState('networkidle');
    expect(new URL(page.url()).searchParams.getAll('loai')).toEqual(['Kế hoạch', 'Thông báo']);
    const kinds = (await listResults(page)).map(({ facts }) => facts.split(' · ')[0]);
    expect(new Set(kinds)).toEqual(new Set(['Kế hoạch', 'Thông báo']));
  });

  it('keep to a range of years, and sort by date', async () => {
    await open({ query: 'học phí' });
    await page.locator(options).click();
    await page.getByLabel('Từ năm').selectOption('2023');
    await page.getByLabel('Đến năm').selectOption('2024');
    await page.getByLabel('Sắp xếp').selectOption('Mới nhất trước');
    await page.locator('#search-status', { hasText: 'mới nhất trước' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(page.url()).toContain('tu-nam=2023&den-nam=2024&xep=ngay');
    const results = await listResults(page);
    const days = results.map(({ facts }) =>
      (/(\d\d)\/(\d\d)\/(\d{4})/.exec(facts) ?? []).slice(1).toReversed().join('-'),
    );
    expect(results.length).toBeGreaterThan(1);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  it('say what they hold back, and give it free', async () => {
    await open({ query: 'học phí', years: { from: 2099 } });
    expect(await readStatus(page)).toContain('với bộ lọc đang chọn');
    await page.getByRole('link', { name: /^Bỏ bộ lọc để xem \d+ văn bản$/ }).click();
    await page.locator('#search-status', { hasText: 'Tìm thấy' }).waitFor();
    expect(page.url()).not.toContain('tu-nam');
  });
});

describe('the address', () => {
  it('brings back the same results, chosen filters and all', async () => {
    const filters = { kind: ['Công khai', 'Kế hoạch'], year: ['2022', '2025'] };
    await open({ query: 'hoc phi', filters, order: 'date' });
    const before = await listResults(page);
    await page.reload();
    await waitForAnswer(page, 'hoc phi');
    expect(await listResults(page)).toEqual(before);
    const chosen = page.locator('input:checked');
    expect(await chosen.evaluateAll((all) => all.map((box) => box.getAttribute('value')))).toEqual(
      expect.arrayContaining(['Công khai', 'Kế hoạch', '2022', '2025']),
    );
  });

  it('follows the query, and back and forward lead through what was searched', async () => {
    await page.goto(served.address + searchAddress);
    for (const query of ['học phí', 'dân vận']) {
      await page.locator('#search-query').fill(query);
      await page.locator('#search-query').press('Enter');
      await waitForAnswer(page, query);
    }
    await page.goBack();
    await waitForAnswer(page, 'học phí');
    expect(await page.locator('#search-query').inputValue()).toBe('học phí');
    await page.goForward();
    await waitForAnswer(page, 'dân vận');
    expect(await page.locator('#search-query').inputValue()).toBe('dân vận');
  });
});

describe('a search while it is typed', () => {
  it('begins with two letters', async () => {
    await page.goto(served.address + searchAddress);
    await page.locator('#search-query').pressSequentially('h');
    await page.locator('#search-status', { hasText: 'hai chữ' }).waitFor();
    expect(await addresses()).toEqual([]);
    await page.locator('#search-query').pressSequentially('o');
    await waitForAnswer(page, 'ho');
    expect((await addresses()).length).toBeGreaterThan(0);
  });

  it('shows the newest answer, though an older one comes later', async () => {
    await open({ query: 'học phí' });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let isFirst = true;
    await page.route('**/*.pf_fragment', async (route) => {
      if (isFirst) {
        isFirst = false;
        await held;
      }
      await route.continue();
    });
    const query = page.locator('#search-query');
    const asked = page.waitForRequest('**/*.pf_fragment');
    await query.fill('bán trú');
    await query.press('Enter');
    await asked;
    await query.fill('thanh tra nhân dân');
    await query.press('Enter');
    await waitForStatusOf('thanh tra nhân dân');
    const shown = await addresses();
    release();
    await page.waitForLoadState('networkidle');
    expect(await readStatus(page)).toContain('«thanh tra nhân dân»');
    expect((await addresses()).slice(0, shown.length)).toEqual(shown);
  });

  const waitForStatusOf = (query: string): Promise<void> =>
    page.locator('#search-status', { hasText: `«${query}»` }).waitFor();
});

describe('a search within', () => {
  it('the plans finds plans, and says so', async () => {
    await page.goto(served.address + listAddress('plan'));
    await page.getByRole('searchbox', { name: 'Tìm trong kế hoạch' }).fill('dân chủ');
    await page.keyboard.press('Enter');
    await waitForAnswer(page, 'dân chủ');
    const results = await listResults(page);
    expect(results.length).toBeGreaterThan(0);
    expect(results.filter(({ facts }) => !facts.startsWith('Kế hoạch'))).toEqual([]);
    expect(await page.locator('#search-tags').innerText()).toContain('Kế hoạch');
  });

  it('a long plan finds its parts, each at its heading', async () => {
    await page.goto(`${served.address}/${longPlan}/`);
    await page.getByRole('searchbox', { name: 'Tìm trong văn bản này' }).fill('dân vận');
    await page.keyboard.press('Enter');
    await waitForAnswer(page, 'dân vận');
    const found = await addresses();
    expect(found.filter((address) => !address.startsWith(`/${longPlan}/`))).toEqual([]);
    const parts = found.filter((address) => address.includes('#'));
    expect(parts.length).toBeGreaterThan(1);
    await page.goto(served.address + (parts[0] ?? ''));
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
  });

  it('a document names it, and does not say that it has what it lacks', async () => {
    await open({ query: 'học phí', document: longPlan });
    await waitForAnswer(page, 'học phí');
    expect(await page.locator('#search-status').innerText()).toContain('gần với «học phí»');
    const title = await page.locator('#search-results a').first().innerText();
    expect(await page.locator('#search-tags').innerText()).toContain(`Chỉ trong: ${title}`);
  });
});

describe('Node.js and the browser', () => {
  const queries = [
    'học phí',
    'ke hoach dan van',
    '63/kh',
    'quý 3 2024',
    'tt36',
    'daan vaajn',
  ].concat(
    ['hocphi', '"dân chủ"', 'csvc', 'du toan 2025', 'thanh tra nhan dan', 'đội ngũ', '18/02/2022'],
    ['cong khai nam hoc 2022-2023', 'bán trú', 'thuc đ', 'kế hoạch', 'xyzq'],
  );

  it('find the same first ten', async () => {
    for (const query of queries) {
      await open({ query });
      // Opened anew like the page: the beginning of a word finds more in an index that is loaded already.
      const search = await openSearchIndex(join(inject('demoSite'), 'pagefind'));
      const { hits } = await search.search(query);
      const pages = await Promise.all(hits.slice(0, 10).map(({ result }) => result.data()));
      expect([query, await addresses()]).toEqual([query, pages.map(({ url }) => url)]);
    }
  });
});
