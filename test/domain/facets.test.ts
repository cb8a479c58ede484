import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { facetsOf } from '../../src/domain/facets.ts';
import { disclosureWith, noticeWith, planWith, resultWith } from './support.ts';

describe('facetsOf', () => {
  it('files a document under the year that it tells about, not the day of its paper', () => {
    const plan = planWith({ period: { type: 'year', year: 2023 } });
    expect(facetsOf(plan)).toEqual({
      kind: 'plan',
      year: 2023,
      quarter: undefined,
      regulation: undefined,
    });
  });

  it('files a school year under its first year, with its regulation', () => {
    const disclosure = disclosureWith({ period: { type: 'school-year', from: 2025 } });
    expect(facetsOf(disclosure)).toMatchObject({ year: 2025, regulation: 'tt36-2017' });
  });

  it('finds results under the quarter that they close', () => {
    expect(facetsOf(resultWith()).quarter).toBe(1);
    const halfYear = resultWith({
      period: { type: 'months', year: 2026, months: 6 },
      regulation: 'tt26-2026',
    });
    expect(facetsOf(halfYear)).toEqual({
      kind: 'result',
      year: 2026,
      quarter: 2,
      regulation: 'tt26-2026',
    });
  });

  it('goes by the day of issue where there is no period, and else by that of publication', () => {
    const publishedOn = calendarDate(2023, 1, 2);
    const issuedOn = { state: 'known', value: calendarDate(2022, 12, 30) } as const;
    expect(facetsOf(noticeWith({ publishedOn, issuedOn })).year).toBe(2022);
    expect(facetsOf(noticeWith({ publishedOn, issuedOn: { state: 'unstated' } })).year).toBe(2023);
  });
});
