import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/checks/run.ts';
import type { Disclosure } from '../../src/domain/disclosure.ts';
import { periodOf } from './figure-sources.ts';
import { aDocument, aSite, formatPlaces, today } from './sources.ts';

const find = (says: Partial<Disclosure>) =>
  checkSite(
    aSite({
      documents: [aDocument('disclosure', 'disclosures/2026/a.mdx', says, { yaml: 'period: x' })],
    }),
    today,
  ).filter(({ code }) => code === 'other-period-kind');

const staff = (period: string) => find({ category: 'doi-ngu', period: periodOf(period) });

describe('the kind of a period', () => {
  it('is that of the item’s duties', () => {
    const found = staff('năm 2026');
    expect(formatPlaces(found)).toEqual(['disclosures/2026/a.mdx:2:9 other-period-kind']);
    expect(found).toMatchObject([{ severity: 'warning' }]);
    expect(found[0]?.message).toContain('theo năm học, không theo năm');
    expect(staff('năm học 2025-2026')).toEqual([]);
  });

  it('is advised by the periods of that kind that the other one meets', () => {
    expect(staff('năm 2026')[0]?.advice).toContain(
      '«period: năm học 2025-2026» hoặc «period: năm học 2026-2027»',
    );
    expect(staff('quý II/2026')[0]?.advice).toContain('ghi «period: năm học 2025-2026».');
  });

  it('of a year is the calendar year where the law counts by it', () => {
    const report = (period: string) =>
      find({ category: 'bao-cao-thuong-nien', period: periodOf(period) });
    expect(report('năm học 2024-2025')).toHaveLength(1);
    expect(report('năm 2025')).toEqual([]);
    expect(report('12 tháng năm 2025')).toEqual([]);
  });

  it('of quarters and months is told of otherwise', () => {
    const budget = { regulation: 'tt26-2026', category: 'thuc-hien' } as const;
    expect(find({ ...budget, period: periodOf('quý II/2026') })).toEqual([]);
  });
});
