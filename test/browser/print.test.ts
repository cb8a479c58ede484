import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { site } from '../../src/words/site.ts';
import { readBuiltPages } from '../support/built-pages.ts';
import { readSheets, type Sheet } from '../support/pdf.ts';
import { browser, served, serveDemoSite } from '../support/served-demo.ts';

const plan = '/ke-hoach/2022/ke-hoach-dan-van-chinh-quyen/';
const partyPlan = '/ke-hoach/2022/ke-hoach-cong-tac-dan-van-cua-chi-bo/';
const staff = '/cong-khai/2022/doi-ngu-2022-2023/';
const documents = readBuiltPages(inject('demoSite')).filter(({ html }) =>
  html.includes('class="paper-sheet'),
);

let page: Page;

serveDemoSite();
beforeAll(async () => {
  // As wide as the text on A4: 165 mm.
  page = await browser.newPage({ viewport: { width: 624, height: 971 } });
  await page.emulateMedia({ media: 'print' });
});

async function printSheets(address: string): Promise<Sheet[]> {
  await page.goto(served.address + address);
  return readSheets(await page.pdf({ preferCSSPageSize: true }));
}

const style = (selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

const points = async (selector: string, property: string): Promise<number> =>
  Number.parseFloat(await style(selector, property)) * 0.75;

async function box(
  selector: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const found = await page.locator(selector).first().boundingBox();
  if (found === null) throw new Error(`${selector} is not shown`);
  return found;
}

describe('a plan on paper', () => {
  it('is A4 with the margins of NĐ 30/2020/NĐ-CP', async () => {
    const sheets = await printSheets(plan);
    expect(sheets.length).toBeGreaterThan(1);
    for (const { width, height, area } of sheets) {
      expect([Math.round(width), Math.round(height)]).toEqual([210, 297]);
      expect(area.left).toBeGreaterThan(29.5);
      expect(area.left).toBeLessThan(35.5);
      expect(area.right).toBeGreaterThan(14.5);
      expect(area.right).toBeLessThan(20.5);
      for (const margin of [area.top, area.bottom]) {
        expect(margin).toBeGreaterThan(19.5);
        expect(margin).toBeLessThan(25.5);
      }
    }
  });

  it('is numbered in the middle of the upper margin, from the second page on', async () => {
    const [first, ...others] = await printSheets(plan);
    expect(first?.marginTexts).toEqual([]);
    for (const { width, area, marginTexts } of others) {
      expect(marginTexts).toHaveLength(1);
      const [place = { x: 0, y: 0 }] = marginTexts;
      const middle = (area.left + width - area.right) / 2;
      expect(Math.abs(place.x - middle)).toBeLessThan(3);
      expect(place.y).toBeLessThan(area.top);
    }
  });

  it('has the issuer left, the nation right, and the title in the middle below', async () => {
    await page.goto(served.address + plan);
    const issuer = await box('.paper-issuer');
    const nation = await box('.paper-nation');
    const title = await box('.paper-title');
    expect(issuer.x + issuer.width).toBeLessThanOrEqual(nation.x);
    expect(Math.abs(issuer.y - nation.y)).toBeLessThan(2);
    expect(title.y).toBeGreaterThan(nation.y + nation.height);
    expect(await style('.paper-title', 'text-align')).toBe('center');
    expect(await style('.paper-date', 'font-style')).toBe('italic');
    expect(await style('.legal-bases', 'font-style')).toBe('italic');
  });

  it('is set in 13 to 14 points, black, justified, with an indented first line', async () => {
    await page.goto(served.address + plan);
    expect(await style('.paper-body > p', 'font-family')).toMatch(/serif$/);
    expect(await points('.paper-body > p', 'font-size')).toBeCloseTo(13, 1);
    expect(await points('.paper-subject', 'font-size')).toBeCloseTo(14, 1);
    expect(await style('.paper-body > p', 'text-align')).toBe('justify');
    expect(await points('.paper-body > p', 'text-indent')).toBeCloseTo((10 * 72) / 25.4, 1);
    expect(await style('.paper-body > p', 'color')).toBe('rgb(0, 0, 0)');
  });

  it('ends with recipients left and signature right, in one block', async () => {
    await page.goto(served.address + plan);
    const recipients = await box('.recipients');
    const signer = await box('.signer');
    expect(recipients.x + recipients.width).toBeLessThanOrEqual(signer.x);
    expect(Math.abs(recipients.y - signer.y)).toBeLessThan(2);
    expect(await style('.paper-end', 'break-inside')).toBe('avoid');
    expect(await style('.paper-end', 'break-before')).toBe('avoid');
    expect(await points('.recipients p', 'font-size')).toBeCloseTo(12, 1);
    expect(await points('.recipients ul', 'font-size')).toBeCloseTo(11, 1);
  });

  it('leaves the site behind, and says where it was printed from', async () => {
    await page.goto(served.address + plan);
    const parts = ['site-header', 'breadcrumb', 'paper-aid', 'footer-links', 'contact'];
    for (const part of [...parts, 'document-tools', 'neighbours']) {
      expect(await page.locator(`.${part}`).first().isVisible()).toBe(false);
    }
    const origin = await page.locator('.paper-end').innerText();
    expect(origin).toContain(site.fictional);
    expect(origin).toContain(plan);
    expect(await page.locator('.site-footer').isVisible()).toBe(false);
  });
});

describe('a paper of the Party', () => {
  it('has its own header, an asterisk for the rule under the issuer, and «Nơi nhận» underlined', async () => {
    await page.goto(served.address + partyPlan);
    expect(await page.locator('.paper-nation').innerText()).toBe('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(await page.locator('.paper-number').innerText()).toMatch(/^Số: \d/);
    expect(await points('.paper-nation p', 'font-size')).toBeCloseTo(15, 1);
    const asterisk = await page
      .locator('.paper-issuer')
      .evaluate((issuer) => getComputedStyle(issuer, '::after').content);
    expect(asterisk).toContain('*');
    expect(await style('.recipients p', 'text-decoration-line')).toBe('underline');
  });
});

describe('tables on paper', () => {
  it('lose no column, in any document', async () => {
    const found: string[] = [];
    for (const { address } of documents) {
      await page.goto(served.address + address);
      const wide = await page.locator('table').evaluateAll((tables) => {
        const isAcross = (figure: Element | null): boolean =>
          figure !== null && getComputedStyle(figure).getPropertyValue('page') === 'across';
        return tables
          .map((table) => ({
            width: table.getBoundingClientRect().width * (25.4 / 96),
            // 210 - 30 - 15 mm upright, 297 - 20 - 20 mm across.
            room: isAcross(table.closest('.figure-table')) ? 257 : 165,
            visible: table.checkVisibility(),
          }))
          .filter(({ visible, width, room }) => visible && width > room + 0.5)
          .map(({ width }) => `${width.toFixed(0)} mm`);
      });
      found.push(...wide.map((width) => `${address}: ${width}`));
    }
    expect(found).toEqual([]);
  });

  it('lie across the sheet when they have many columns', async () => {
    const sheets = await printSheets(staff);
    const across = sheets.filter(({ width, height }) => width > height);
    expect(across.length).toBeGreaterThan(0);
    expect(across.length).toBeLessThan(sheets.length);
  });

  it('repeat their header on every page, and print no addresses', async () => {
    await page.goto(served.address + staff);
    expect(await style('thead', 'display')).toBe('table-header-group');
    const after = await page
      .locator('td a, th a, figure a')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
    expect(after.filter((content) => content !== 'none')).toEqual([]);
  });
});
