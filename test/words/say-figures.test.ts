import { describe, expect, it } from 'vitest';
import type { Headline } from '../../src/domain/figures/headline.ts';
import type { Period } from '../../src/domain/period.ts';
import { listSeries } from '../../src/domain/comparison/series.ts';
import { sayAddition, sayChange, sayHeadlines, saySeries } from '../../src/words/say-figures.ts';
import { columnOf, rowOf, tableOf } from '../domain/money-tables.ts';
import { disclosureWith, siteWith } from '../domain/support.ts';

const exact = (units: bigint, places = 0) => ({ units, places });
const headline = (fields: Partial<Headline>): Headline => ({
  flow: 'spending',
  of: 'actual',
  amount: exact(2_350_000_000n),
  estimate: undefined,
  shareOfEstimate: undefined,
  shareOfLastYear: undefined,
  before: undefined,
  ...fields,
});
const quarter: Period = { type: 'quarter', year: 2025, quarter: 3 };
const year: Period = { type: 'year', year: 2025 };
const dong = { label: 'đồng', scale: 1 };

describe('the sentence about a table', () => {
  it('tells the amount, its share of the estimate and its growth', () => {
    const said = headline({ shareOfEstimate: exact(71n), shareOfLastYear: exact(1042n, 1) });
    expect(sayHeadlines([said], quarter)).toBe(
      'Quý III/2025 chi 2,35 tỷ đồng, bằng 71% dự toán năm, tăng 4,2% so với cùng kỳ năm trước.',
    );
  });

  it('tells less and as much, and of a year «năm trước»', () => {
    expect(sayHeadlines([headline({ shareOfLastYear: exact(9835n, 2) })], year)).toBe(
      'Năm 2025 chi 2,35 tỷ đồng, giảm 1,65% so với năm trước.',
    );
    expect(sayHeadlines([headline({ shareOfLastYear: exact(10_000n, 2) })], year)).toBe(
      'Năm 2025 chi 2,35 tỷ đồng, bằng 100,00% năm trước.',
    );
  });

  it('tells only what is there', () => {
    expect(sayHeadlines([headline({})], quarter)).toBe('Quý III/2025 chi 2,35 tỷ đồng.');
    expect(sayHeadlines([], quarter)).toBeUndefined();
  });

  it('tells an estimate, with its adjustment', () => {
    expect(sayHeadlines([headline({ of: 'estimate' })], year)).toBe(
      'Dự toán chi năm 2025 là 2,35 tỷ đồng.',
    );
    expect(sayHeadlines([headline({ of: 'estimate', before: exact(2_300_000_000n) })], year)).toBe(
      'Dự toán chi năm 2025 sau điều chỉnh là 2,35 tỷ đồng, cao hơn trước khi điều chỉnh 50 triệu đồng.',
    );
  });

  it('tells accounts beside what was reported', () => {
    expect(sayHeadlines([headline({ of: 'accounts', before: exact(2_351_250_000n) })], year)).toBe(
      'Quyết toán chi năm 2025 được duyệt là 2,35 tỷ đồng, thấp hơn số báo cáo quyết toán 1,25 triệu đồng.',
    );
  });

  it('tells what came in and what was spent in one breath', () => {
    const income = headline({ flow: 'income', amount: exact(3_000_000n) });
    expect(sayHeadlines([income, headline({})], year)).toBe(
      'Năm 2025 thu 3 triệu đồng; năm 2025 chi 2,35 tỷ đồng.',
    );
  });
});

describe('a change', () => {
  it('is told in words, in the unit of the table, without a sign', () => {
    const less = { difference: exact(-1_500_000n), percent: exact(400n, 2) };
    expect(sayChange(less, 'money', dong)).toBe('giảm 1.500.000 (4,00%)');
    expect(sayChange(less, 'money', { label: 'triệu đồng', scale: 1_000_000 })).toBe(
      'giảm 1,5 (4,00%)',
    );
    expect(sayChange({ difference: exact(7n), percent: undefined }, 'number', dong)).toBe('tăng 7');
    expect(sayChange({ difference: exact(0n), percent: exact(0n, 2) }, 'money', dong)).toBe(
      'không đổi',
    );
  });

  it('of percentages is told in points', () => {
    expect(sayChange({ difference: exact(125n, 2), percent: exact(3n) }, 'percent', dong)).toBe(
      'tăng 1,25 điểm phần trăm',
    );
  });

  it('of what is counted from January is what was added', () => {
    expect(sayAddition({ difference: exact(5n), percent: exact(9n) }, 'money', dong)).toBe(
      'thêm 5',
    );
  });
});

describe('the name of a series', () => {
  it.each([
    ['Tình hình thu, chi năm 2025, đối sánh với năm 2024', 'Tình hình thu, chi'],
    ['Quy mô học sinh năm học 2025-2026', 'Quy mô học sinh'],
    ['2025', '2025'],
  ])('of %s is %s', (title, name) => {
    const ofYear = (on: number) =>
      disclosureWith({
        id: `disclosures/${String(on)}/bao-cao`,
        period: { type: 'year', year: on },
        tables: [tableOf([columnOf('actual')], [rowOf('Tổng số chi', { actual: on })], { title })],
      });
    expect(listSeries(siteWith([ofYear(2024), ofYear(2025)])).map(saySeries)).toEqual([name]);
  });
});
