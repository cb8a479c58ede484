import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import type { Disclosure } from '../../../src/domain/disclosure.ts';
import { findSheetYear, listSheetYears, makeSheet } from '../../../src/domain/parents/sheet.ts';
import { columnOf, rowOf, tableOf } from '../money-tables.ts';
import { disclosureWith, resultWith, siteWith } from '../support.ts';

const columns = [
  columnOf('charge-state'),
  columnOf('charge', { id: 'basis', type: 'text', role: undefined }),
  columnOf('charge'),
];
const charges = (
  from: number,
  fee: Record<string, string | number>,
  fields: Partial<Disclosure> = {},
) =>
  disclosureWith({
    id: `disclosures/${String(from)}/khoan-thu`,
    regulation: 'tt09-2024',
    category: 'khoan-thu-muc-thu',
    period: { type: 'school-year', from },
    publishedOn: calendarDate(from, 5, 13),
    tables: [
      tableOf(columns, [
        rowOf('Học phí', fee),
        rowOf('Dịch vụ', {}, [
          rowOf('Nước uống', { 'charge-state': 'thỏa thuận', basis: 'một tháng', charge: from }),
          rowOf('Bảo hiểm', { 'charge-state': 'thu hộ' }),
        ]),
      ]),
    ],
    ...fields,
  });
const accounts = (year: number, amount: number) =>
  disclosureWith({
    id: `disclosures/${String(year + 1)}/quyet-toan`,
    regulation: 'tt26-2026',
    category: 'quyet-toan',
    period: { type: 'year', year },
    publishedOn: calendarDate(year + 1, 6, 1),
    tables: [tableOf([columnOf('accounts')], [rowOf('Tổng số chi', { accounts: amount })])],
  });
const pupils = (from: number, decimal: string) =>
  disclosureWith({
    id: `disclosures/${String(from + 1)}/ket-qua`,
    regulation: 'tt09-2024',
    category: 'ket-qua-nam-hoc-truoc',
    period: { type: 'school-year', from },
    tables: [
      tableOf(
        [{ id: 'total', label: 'Tổng số', group: undefined, type: 'number' }],
        [
          {
            ordinal: '1',
            label: 'Số học sinh',
            cells: { total: { type: 'number', decimal } },
            rows: [],
          },
        ],
      ),
    ],
  });
const nineMonths = resultWith({
  id: 'results/2026/9-thang',
  regulation: 'tt26-2026',
  category: 'thuc-hien',
  period: { type: 'months', year: 2026, months: 9 },
  publishedOn: calendarDate(2026, 10, 9),
  tables: [
    tableOf(
      [columnOf('actual'), columnOf('share-of-last-year')],
      [rowOf('Tổng số chi', { actual: 700, 'share-of-last-year': '110.50' })],
    ),
  ],
});
const before = charges(2025, { 'charge-state': 'theo nghị quyết', charge: 60_000 });
const now = charges(2026, { 'charge-state': 'Miễn' });
const site = siteWith([
  before,
  now,
  nineMonths,
  accounts(2025, 1000),
  accounts(2024, 800),
  pupils(2025, '4'),
]);

describe('the parents’ sheet', () => {
  const sheet = makeSheet(site, 2026);

  it('tells each charge with last year’s, and an exemption as a state', () => {
    expect(
      sheet.charges?.lines.map(({ label, heads, now: own, before: last, change }) => [
        label,
        heads,
        own.exempt ? 'miễn' : own.amount?.units,
        last?.exempt === true ? 'miễn' : last?.amount?.units,
        change?.difference.units,
      ]),
    ).toEqual([
      ['Học phí', false, 'miễn', 60_000n, undefined],
      ['Dịch vụ', true, undefined, undefined, undefined],
      ['Nước uống', false, 2026n, 2025n, 1n],
      ['Bảo hiểm', false, undefined, undefined, undefined],
    ]);
  });

  it('takes a charge of nothing for an amount', () => {
    const free = makeSheet(siteWith([charges(2026, { 'charge-state': 'miễn', charge: 0 })]), 2026);
    expect(free.charges?.lines[0]?.now).toEqual({
      amount: { units: 0n, places: 0 },
      exempt: false,
    });
  });

  it('tells what was spent until now as the paper itself compares it, and what is missing as missing', () => {
    expect(
      sheet.spending.lines.map(({ item, now: own, before: last }) => [
        item,
        own?.headline.amount.units,
        last?.headline.amount.units,
        own?.headline.shareOfLastYear?.units,
      ]),
    ).toEqual([
      ['estimate', undefined, undefined, undefined],
      ['execution', 700n, undefined, 11_050n],
      ['accounts', undefined, 1000n, undefined],
    ]);
  });

  it('divides the accounts by the pupils of the school year that begins in the year', () => {
    const { perPupil } = makeSheet(site, 2025).spending;
    expect([perPupil.now?.share.units, perPupil.before]).toEqual([250n, undefined]);
    expect(sheet.spending.perPupil.now).toBeUndefined();
  });

  it('names the source of every figure once', () => {
    expect(sheet.sources.map(({ id }) => id)).toEqual([
      'disclosures/2026/khoan-thu',
      'disclosures/2025/khoan-thu',
      'results/2026/9-thang',
      'disclosures/2026/quyet-toan',
      'disclosures/2026/ket-qua',
    ]);
  });

  it('goes by nothing that was withdrawn', () => {
    const withdrawn = charges(2026, { charge: 1 }, { status: 'withdrawn' });
    const { charges: left, chargesDocument } = makeSheet(siteWith([withdrawn]), 2026);
    expect([left, chargesDocument]).toEqual([undefined, undefined]);
  });

  it('names the document where no table can be read', () => {
    const prose = charges(2026, {}, { tables: [] });
    const { charges: left, chargesDocument, sources } = makeSheet(siteWith([prose]), 2026);
    expect([left, chargesDocument?.id, sources.length]).toEqual([undefined, prose.id, 1]);
  });
});

describe('the sheet of a document', () => {
  it('is that of the school year whose charges it tells', () => {
    expect(findSheetYear(site, now)).toBe(2026);
    expect(findSheetYear(site, nineMonths)).toBeUndefined();
  });
});

describe('the years of the sheets', () => {
  it('are those with published charges and the one that runs, the latest first', () => {
    expect(listSheetYears(siteWith([before]))).toEqual([2026, 2025]);
    expect(listSheetYears(siteWith([], calendarDate(2026, 8, 31)))).toEqual([2025]);
  });
});
