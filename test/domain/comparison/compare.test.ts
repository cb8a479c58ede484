import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import {
  compareSeries,
  findLawsApart,
  type Comparison,
} from '../../../src/domain/comparison/compare.ts';
import { listSeries } from '../../../src/domain/comparison/series.ts';
import { formatPeriod, type Period } from '../../../src/domain/period.ts';
import type { RegulationId } from '../../../src/domain/regulation.ts';
import type { Result } from '../../../src/domain/result.ts';
import type { Row } from '../../../src/domain/table.ts';
import { columnOf, rowOf, tableOf } from '../money-tables.ts';
import { disclosureWith, resultWith, siteWith } from '../support.ts';

let papers = 0;
function execution(
  regulation: RegulationId,
  period: Period,
  rows: readonly Row[],
  fields: Partial<Result> = {},
): Result {
  papers += 1;
  return resultWith({
    id: `results/2025/thuc-hien-${String(papers)}`,
    regulation,
    category: 'thuc-hien',
    period,
    publishedOn: calendarDate(2025, 1, papers),
    tables: [tableOf([columnOf('actual')], rows)],
    ...fields,
  });
}
const spent = (actual: number, rows: readonly Row[] = []): Row[] => [
  rowOf('Tổng số chi', { actual }, rows),
];
const quarter = (year: number, of: 1 | 2 | 3 | 4): Period => ({
  type: 'quarter',
  year,
  quarter: of,
});
const months = (year: number, of: 3 | 6 | 9): Period => ({ type: 'months', year, months: of });

const sectionsOf = (...documents: readonly Result[]) => {
  const [series] = listSeries(siteWith(documents));
  return series === undefined ? [] : compareSeries(series);
};
const periodsOf = ({ tables }: Comparison): string[] =>
  tables.map(({ period }) => formatPeriod(period));
/** «label: figure, what was added, by how many hundredths» of each row. */
const linesOf = (comparison: Comparison | undefined) =>
  comparison?.lines.map(({ label, cells }) => [
    label,
    ...cells.map((cell) =>
      cell?.entry.type === 'figure'
        ? [cell.entry.figure.units, cell.change?.difference.units, cell.change?.percent?.units]
        : cell?.entry.type,
    ),
  ]);

describe('a comparison of periods', () => {
  it('tells what was added and by how much, each against the column before it', () => {
    const [section] = sectionsOf(
      execution('tt61-2017', quarter(2025, 2), spent(250)),
      execution('tt61-2017', quarter(2025, 1), spent(200)),
      execution('tt61-2017', quarter(2025, 3), spent(240)),
    );
    expect(section?.comparisons.map(periodsOf)).toEqual([
      ['Quý I/2025', 'Quý II/2025', 'Quý III/2025'],
    ]);
    expect(linesOf(section?.comparisons[0])).toEqual([
      ['Tổng số chi', [200n, undefined, undefined], [250n, 50n, 2500n], [240n, -10n, 400n]],
    ]);
  });

  it('never sets the quarters of one law beside the months of another', () => {
    const sections = sectionsOf(
      execution('tt61-2017', quarter(2026, 1), spent(1)),
      execution('tt61-2017', quarter(2025, 1), spent(2)),
      execution('tt61-2017', months(2025, 6), spent(3)),
      execution('tt26-2026', months(2026, 3), spent(4)),
      execution('tt26-2026', months(2026, 6), spent(5)),
    );
    expect(
      sections.map(({ type, regulation, comparisons }) => [
        type,
        regulation,
        comparisons.map(periodsOf),
      ]),
    ).toEqual([
      ['months', 'tt26-2026', [['3 tháng đầu năm 2026', '6 tháng đầu năm 2026']]],
      ['quarter', 'tt61-2017', [['Quý I/2025', 'Quý I/2026']]],
      ['months', 'tt61-2017', []],
    ]);
    expect(findLawsApart(sections)).toEqual({ quarters: 'tt61-2017', months: 'tt26-2026' });
  });

  it('knows that cumulative figures hold one another within a year, but not from year to year', () => {
    const [section] = sectionsOf(
      execution('tt26-2026', months(2026, 3), spent(4)),
      execution('tt26-2026', months(2026, 6), spent(5)),
      execution('tt26-2026', months(2027, 3), spent(6)),
    );
    expect(section?.comparisons.map(({ by, cumulative }) => [by.type, cumulative])).toEqual([
      ['within-year', true],
      ['same-part', false],
    ]);
  });

  it('sets years side by side under whatever law', () => {
    const [section] = sectionsOf(
      execution('tt61-2017', { type: 'year', year: 2024 }, spent(4)),
      execution('tt26-2026', { type: 'year', year: 2025 }, spent(5)),
    );
    expect([section?.regulation, section?.comparisons.map(periodsOf)]).toEqual([
      undefined,
      [['Năm 2024', 'Năm 2025']],
    ]);
  });

  it('leaves out what was withdrawn or replaced, and takes the later of two papers of one period', () => {
    const [section] = sectionsOf(
      execution('tt61-2017', quarter(2025, 1), spent(1)),
      execution('tt61-2017', quarter(2025, 1), spent(2)),
      execution('tt61-2017', quarter(2025, 1), spent(3), { status: 'withdrawn' }),
      execution('tt61-2017', quarter(2025, 2), spent(4)),
      execution('tt61-2017', quarter(2025, 3), spent(5), { status: 'replaced' }),
      execution('tt61-2017', quarter(2025, 4), spent(6), { draft: true }),
    );
    expect(linesOf(section?.comparisons[0])).toEqual([
      ['Tổng số chi', [2n, undefined, undefined], [4n, 2n, 10_000n]],
    ]);
  });

  it('keeps rows that only some periods have, under the row that holds them', () => {
    const [section] = sectionsOf(
      execution(
        'tt61-2017',
        quarter(2025, 1),
        spent(3, [rowOf('Lương', { actual: 2 }), rowOf('Lễ hội', { actual: 1 })]),
      ),
      execution(
        'tt61-2017',
        quarter(2025, 2),
        spent(9, [rowOf('Cấp bù', { actual: 4 }), rowOf('Lương', { actual: 5 })]),
      ),
    );
    expect(linesOf(section?.comparisons[0])).toEqual([
      ['Tổng số chi', [3n, undefined, undefined], [9n, 6n, 20_000n]],
      ['Cấp bù', undefined, [4n, undefined, undefined]],
      ['Lương', [2n, undefined, undefined], [5n, 3n, 15_000n]],
      ['Lễ hội', [1n, undefined, undefined], undefined],
    ]);
  });

  it('keeps one row of what stands under a group that was given another name', () => {
    const [section] = sectionsOf(
      execution('tt61-2017', quarter(2025, 1), [
        rowOf('Theo thỏa thuận', {}, [rowOf('Nước', { actual: 1 }), rowOf('Vé', { actual: 3 })]),
      ]),
      execution('tt61-2017', quarter(2025, 2), [
        rowOf('Dịch vụ phục vụ học tập', {}, [rowOf('Nước', { actual: 2 })]),
      ]),
    );
    expect(linesOf(section?.comparisons[0])).toEqual([
      ['Dịch vụ phục vụ học tập', undefined, undefined],
      ['Nước', [1n, undefined, undefined], [2n, 1n, 10_000n]],
      ['Theo thỏa thuận', undefined, undefined],
      ['Vé', [3n, undefined, undefined], undefined],
    ]);
  });

  it('names the years between its columns of which there is no table', () => {
    const [section] = sectionsOf(
      execution('tt61-2017', { type: 'year', year: 2021 }, spent(4)),
      execution('tt61-2017', { type: 'year', year: 2024 }, spent(5)),
      execution('tt61-2017', { type: 'year', year: 2025 }, spent(6)),
    );
    expect(section?.comparisons[0]?.gaps.map(formatPeriod)).toEqual(['Năm 2022', 'Năm 2023']);
  });

  it('has no percentage of nothing', () => {
    const [section] = sectionsOf(
      execution('tt61-2017', quarter(2025, 1), spent(0)),
      execution('tt61-2017', quarter(2025, 2), spent(7)),
    );
    expect(linesOf(section?.comparisons[0])).toEqual([
      ['Tổng số chi', [0n, undefined, undefined], [7n, 7n, undefined]],
    ]);
  });
});

describe('a series', () => {
  it('is there from the second period on', () => {
    expect(sectionsOf(execution('tt61-2017', quarter(2025, 1), spent(0)))).toEqual([]);
  });

  it('of charges says «exempt» where nobody need pay, never zero', () => {
    const columns = [columnOf('charge-state'), columnOf('charge')];
    const ofYear = (from: number, cells: Record<string, number | string>) =>
      disclosureWith({
        id: `disclosures/${String(from)}/khoan-thu`,
        regulation: 'tt09-2024',
        category: 'khoan-thu-muc-thu',
        period: { type: 'school-year', from },
        publishedOn: calendarDate(from, 5, 1),
        tables: [tableOf(columns, [rowOf('Học phí', cells)])],
      });
    const [series] = listSeries(
      siteWith([
        ofYear(2024, { 'charge-state': 'theo nghị quyết', charge: 60_000 }),
        ofYear(2025, { 'charge-state': 'miễn' }),
      ]),
    );
    expect(series?.slug).toBe('khoan-thu');
    expect(series && linesOf(compareSeries(series)[0]?.comparisons[0])).toEqual([
      ['Học phí', [60_000n, undefined, undefined], 'exempt'],
    ]);
  });

  it('without a subject of its own keeps the address of its first table', () => {
    const report = (year: number, id: string) =>
      disclosureWith({
        id: `disclosures/${String(year + 1)}/bao-cao`,
        regulation: 'tt09-2024',
        category: 'bao-cao-thuong-nien',
        period: { type: 'year', year },
        publishedOn: calendarDate(year + 1, 6, 1),
        tables: [
          tableOf([columnOf('actual')], spent(year), { id, title: `Thu, chi năm ${String(year)}` }),
        ],
      });
    expect(
      listSeries(siteWith([report(2024, 'thu-chi-2024'), report(2025, 'tai-chinh-2025')])).map(
        ({ slug, subject }) => [slug, subject],
      ),
    ).toEqual([['bao-cao-thuong-nien-thu-chi', 'other']]);
  });
});
