import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { plotWidth } from '../../src/domain/charts/bar-layout.ts';
import { comparisonAddress, parentsAddress, sheetAddress } from '../../src/domain/permalink.ts';
import { parents } from '../../src/words/figures.ts';
import { readBuiltPages } from '../support/built-pages.ts';
import { readSheets } from '../support/pdf.ts';
import { browser, served, serveDemoSite } from '../support/served-demo.ts';

const pages = readBuiltPages(inject('demoSite'));
const withCharts = pages.filter(({ html }) => html.includes('class="chart"'));
const comparisons = pages.filter(({ address }) =>
  address.startsWith(comparisonAddress('').slice(0, -1)),
);
const sheets = pages.filter(({ address }) => /^\/phu-huynh\/\d{4}-\d{4}\/$/.test(address));

serveDemoSite();

interface Chart {
  readonly bars: readonly {
    readonly text: string;
    readonly width: number;
    /** Of the plot's width, as the browser laid it out. */
    readonly drawn: number;
  }[];
  readonly cells: readonly string[];
}

/** Each chart with the figures of its table: the one that it links to, or the one that follows it. */
const readCharts = (page: Page): Promise<Chart[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.chart')].map((chart) => {
      const link = chart.querySelector<HTMLAnchorElement>('a[href*="#"]');
      const table =
        link === null
          ? chart.nextElementSibling
          : document.getElementById(decodeURIComponent(link.hash.slice(1)));
      const rows = [...chart.querySelectorAll('.chart-bar')];
      return {
        bars: rows.map((row) => {
          const bar = row.querySelector('rect');
          const box = row.querySelector('svg')?.getBoundingClientRect();
          return {
            width: parseFloat(bar?.getAttribute('width') ?? ''),
            drawn: ((box?.width ?? 0) / row.getBoundingClientRect().width) * 100,
            text: row.querySelector('.figure')?.textContent.trim() ?? '',
          };
        }),
        cells: [...(table?.querySelectorAll('td.figure') ?? [])].map((cell) =>
          (cell.firstChild?.textContent ?? '').trim(),
        ),
      };
    }),
  );

const numberOf = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'));

describe('a note on a cell', () => {
  it('is led to by a mark in its cell, and leads back to it', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.address}/cong-khai/2026/khoan-thu-nam-hoc-2026-2027/`);
    const cell = page.getByRole('cell', { name: '34.000' });
    await cell.getByRole('link', { name: 'Ghi chú 3' }).click();
    const note = page.locator(':target');
    expect(await note.textContent()).toContain('Mức của học kỳ I');
    await note.getByRole('link', { name: 'Về chỗ có ghi chú 3' }).click();
    expect(await cell.locator(':target').count()).toBe(1);
    await page.close();
  });
});

describe('the charts of the demo site', () => {
  it('stand on documents and on comparisons', () => {
    const addresses = withCharts.map(({ address }) => address);
    expect(addresses).toContain(comparisonAddress('thuc-hien-du-toan'));
    expect(addresses).toContain('/ket-qua/2026/thuc-hien-du-toan-9-thang-2026/');
    expect(addresses.length).toBeGreaterThan(12);
  });

  it('say what their tables say, to the last digit, and draw it to scale', async () => {
    const page = await browser.newPage();
    for (const { address } of withCharts) {
      await page.goto(served.address + address);
      for (const { bars, cells } of await readCharts(page)) {
        expect(bars.length).toBeGreaterThan(1);
        expect(cells).toEqual(expect.arrayContaining(bars.map(({ text }) => text)));
        const most = Math.max(...bars.map(({ text }) => numberOf(text)));
        for (const { text, width, drawn } of bars) {
          expect(drawn).toBeCloseTo(width, 0);
          expect(width).toBeCloseTo((numberOf(text) / most) * plotWidth, 1);
        }
      }
    }
    await page.close();
  });

  it.each([100, 200])(
    'keep figures and labels on a phone of 360 px, text at %d hundredths',
    async (size) => {
      const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
      for (const { address } of withCharts) {
        await page.goto(served.address + address);
        const { edge, cut } = await page.evaluate((percent) => {
          document.documentElement.style.fontSize = `${String(percent)}%`;
          const texts = [...document.querySelectorAll('.chart p, .chart .figure')];
          return {
            edge: Math.max(...texts.map((text) => text.getBoundingClientRect().right)),
            cut: texts.filter((text) => text.scrollWidth > Math.max(text.clientWidth, 1) + 1)
              .length,
          };
        }, size);
        expect(edge, address).toBeLessThanOrEqual(360);
        expect(cut, address).toBe(0);
      }
      await page.close();
    },
  );

  it('tell a plan from what was done without their own colours', async () => {
    const page = await browser.newPage();
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(served.address + comparisonAddress('thuc-hien-du-toan'));
    const looks = await page.evaluate(() =>
      ['.solid', '.outline'].map((tone) => {
        const bar = document.querySelector(`.chart-plot ${tone}`);
        const { fill, stroke, strokeDasharray } = getComputedStyle(bar ?? document.body);
        return { fill, stroke, dashed: strokeDasharray !== 'none' };
      }),
    );
    const [solid, outline] = looks;
    expect(solid).toEqual({ fill: solid?.stroke, stroke: outline?.stroke, dashed: false });
    expect(outline).toMatchObject({ fill: 'none', dashed: true });
    await page.close();
  });
});

describe('a table with a sentence', () => {
  it('is described by it', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.address}/ket-qua/2026/thuc-hien-du-toan-9-thang-2026/`);
    const described = await page
      .locator('table[aria-describedby]')
      .getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described ?? ''}"]`).innerText()).toBe(
      '9 tháng đầu năm 2026 chi 11,8 tỷ đồng, bằng 71,52% dự toán năm, tăng 10,50% so với cùng kỳ năm trước.',
    );
    await page.close();
  });
});

describe('the comparisons of the demo site', () => {
  it('have no table of both quarters and months', () => {
    const heads = comparisons.flatMap(({ html }) =>
      [...html.matchAll(/<thead[\s\S]*?<\/thead>/g)].map(([head]) => head),
    );
    expect(heads.filter((head) => head.includes('Quý ')).length).toBeGreaterThan(0);
    expect(heads.filter((head) => head.includes(' tháng ')).length).toBeGreaterThan(0);
    expect(heads.filter((head) => head.includes('Quý ') && head.includes(' tháng '))).toEqual([]);
  });

  it('say why the two laws stand apart', () => {
    const page = pages.find(({ address }) => address === comparisonAddress('thuc-hien-du-toan'));
    expect(page?.html).toContain('không đặt chung một bảng');
  });

  it('link every period to its document', () => {
    const links = comparisons.flatMap(({ html }) => [
      ...html.matchAll(/<a href="([^"]+)#bang_[^"]+">/g),
    ]);
    const addresses = new Set(pages.map(({ address }) => address));
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter(([, to = '']) => !addresses.has(to))).toEqual([]);
  });
});

describe('the parents’ sheet', () => {
  it('is there for every school year with charges, and the one that runs', () => {
    expect(sheets.map(({ address }) => address)).toEqual(
      [2022, 2023, 2024, 2025, 2026].map(sheetAddress),
    );
    expect(pages.map(({ address }) => address)).toContain(parentsAddress);
  });

  it.each(sheets.map(({ address }) => address))('is one sheet of A4: %s', async (address) => {
    const page = await browser.newPage();
    await page.goto(served.address + address);
    const printed = readSheets(await page.pdf({ preferCSSPageSize: true }));
    expect(printed.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [210, 297],
    ]);
    await page.close();
  });

  it('says «miễn» of tuition, not zero, and «chưa công bố» of what is not there', async () => {
    const page = await browser.newPage();
    await page.goto(served.address + sheetAddress(2026));
    const tuition = page.locator('tr', { hasText: 'Học phí' }).first();
    expect(await tuition.locator('td.figure').first().innerText()).toBe(parents.exempt);
    const accounts = page.locator('tr', { hasText: parents.items.accounts }).first();
    expect(await accounts.locator('td').first().innerText()).toBe(parents.missing);
    await page.close();
  });

  it('says where a figure was told that it does not have', async () => {
    const page = await browser.newPage();
    await page.goto(served.address + sheetAddress(2023));
    const accounts = page.locator('tr', { hasText: parents.items.accounts }).first();
    expect(await accounts.locator('td').first().innerText()).toBe(
      parents.elsewhere('29/05/2024', 'Bảng tin cạnh phòng bảo vệ'),
    );
    await page.close();
  });

  it('has on a phone no link that is not seen, and the marks of its sources in its cards', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
    await page.goto(served.address + sheetAddress(2026));
    expect(await page.locator('thead').getByRole('link').count()).toBe(0);
    const card = page.locator('tr', { hasText: 'Trông giữ xe đạp' });
    expect(await card.first().getByRole('link').allInnerTexts()).toEqual(['[1]', '[2]']);
    await page.setViewportSize({ width: 1280, height: 780 });
    expect(await page.locator('tbody .card-only').first().isVisible()).toBe(false);
    await page.close();
  });

  it('is linked from the document whose charges it tells', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.address}/cong-khai/2026/khoan-thu-nam-hoc-2026-2027/`);
    await page.getByRole('link', { name: 'Tờ cho phụ huynh, năm học 2026-2027' }).click();
    expect(new URL(page.url()).pathname).toBe(sheetAddress(2026));
    await page.close();
  });

  it('cites a source of its own for every amount of spending', async () => {
    const page = await browser.newPage();
    for (const { address } of sheets) {
      await page.goto(served.address + address);
      const uncited = await page.evaluate(() => {
        const tables = document.querySelectorAll('.parents-sheet table');
        const cells = tables[tables.length - 1]?.querySelectorAll('td.figure') ?? [];
        return [...cells]
          .filter((cell) => /\d\.\d{3}/.test(cell.textContent))
          .filter((cell) => {
            const hash = cell.querySelector<HTMLAnchorElement>('a.cite')?.hash ?? '';
            return hash === '' || document.getElementById(hash.slice(1)) === null;
          }).length;
      });
      expect(uncited, address).toBe(0);
    }
    await page.close();
  });
});
