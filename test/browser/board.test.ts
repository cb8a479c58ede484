import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { dutyStates } from '../../src/domain/duties/board.ts';
import {
  boardAddress,
  boardDataAddress,
  boardRegulationAddress,
  boardYearAddress,
} from '../../src/domain/permalink.ts';
import { stateNames } from '../../src/words/board.ts';
import { readSheets } from '../support/pdf.ts';
import { browser, served, serveDemoSite } from '../support/served-demo.ts';

const years = [2021, 2022, 2023, 2024, 2025, 2026, 2027];

serveDemoSite();

describe('the board of the demo school, from 2021 to 2027', () => {
  it('shows every state at least once', () => {
    const file: unknown = JSON.parse(
      readFileSync(join(inject('demoSite'), boardDataAddress), 'utf8'),
    );
    expect(file).toMatchObject({
      obligations: expect.arrayContaining(
        dutyStates.map((state) => expect.objectContaining({ state: stateNames[state] })),
      ),
    });
  });

  it.each(years)('of %i prints on one A4 sheet', async (year) => {
    const page = await browser.newPage();
    await page.goto(served.address + boardYearAddress(year));
    const sheets = readSheets(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [210, 297],
    ]);
    await page.close();
  });

  it.each([boardAddress, boardYearAddress(2026), boardRegulationAddress('tt09-2024')])(
    'is no wider than a phone of 360 px: %s',
    async (address) => {
      const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
      await page.goto(served.address + address);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      await page.close();
    },
  );

  it('says where the law is not sure', async () => {
    const page = await browser.newPage();
    await page.goto(served.address + boardRegulationAddress('qd05-2014'));
    const text = await page.locator('main').innerText();
    expect(text).toContain('chưa đối chiếu được với văn bản');
    expect(text).toContain('Theo hiểu biết chưa chắc chắn của người biên soạn, cần kiểm tra lại.');
    await page.close();
  });
});

describe('the days that are left on the board', () => {
  const badge = '[data-stated="2026-12-01"]';

  async function readBadge(day: string, javaScriptEnabled = true): Promise<string> {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(`${day}T05:00:00+07:00`));
    await page.goto(served.address + boardAddress);
    const text = await page.locator(badge).innerText();
    await context.close();
    return text;
  }

  it('are counted for the reader’s day in Việt Nam', async () => {
    expect(await readBadge('2026-11-20')).toBe('Còn 11 ngày');
    expect(await readBadge('2026-11-28')).toBe('Còn 3 ngày');
    expect(await readBadge('2026-12-01')).toBe('Hôm nay là hạn cuối');
  });

  it('end with what the page can know: whether it was published since, it can not', async () => {
    expect(await readBadge('2026-12-05')).toBe('Đã đến hạn sau ngày lập trang');
  });

  it('are those of the day that the page names, without the script', async () => {
    expect(await readBadge('2026-11-28', false)).toBe('Còn 11 ngày');
  });
});

describe('the matrix of a regulation', () => {
  it('never puts what has the focus under the column of names', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
    await page.goto(served.address + boardRegulationAddress('tt09-2024'));
    const box = page.locator('.table-scroll:has(.board-matrix)');
    const row = box.locator('tbody tr').first();
    await row.locator('.cell').last().focus();
    for (let left = await row.locator('.cell').count(); left > 1; left -= 1) {
      await page.keyboard.press('Shift+Tab');
      const isSeen = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused) return false;
        const { left, right, top, height } = focused.getBoundingClientRect();
        return [left + 4, (left + right) / 2, right - 4].every((x) =>
          focused.contains(document.elementFromPoint(x, top + height / 2)),
        );
      });
      expect(isSeen).toBe(true);
    }
    await page.close();
  });

  it('says of the days that are left what the lists say, on whatever day it is read', async () => {
    const page = await browser.newPage();
    await page.clock.setFixedTime(new Date('2026-11-28T05:00:00+07:00'));
    await page.goto(served.address + boardRegulationAddress('tt09-2024'));
    const read = (place: string): Promise<string[]> =>
      page.locator(`${place} [data-stated]`).allInnerTexts();
    const cells = await read('.board-matrix');
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.toSorted()).toEqual((await read('.duty .board-table')).toSorted());
    expect(cells).toContain('Còn 3 ngày');
    await page.close();
  });
});

describe('the counts of the board', () => {
  it('show on a phone of 360 px how many are missing', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
    await page.goto(served.address + boardAddress);
    for (const head of await page.getByRole('columnheader', { name: stateNames.missing }).all()) {
      const box = await head.boundingBox();
      expect((box?.x ?? Infinity) + (box?.width ?? Infinity)).toBeLessThanOrEqual(344);
    }
    await page.close();
  });
});
