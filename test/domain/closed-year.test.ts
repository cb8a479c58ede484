import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { findClosedYear, findClosedYearOfFacet } from '../../src/domain/closed-year.ts';

const schoolYear = { type: 'school-year', from: 2022 } as const;
const quarter = { type: 'quarter', year: 2025, quarter: 1 } as const;

describe('the year of a period', () => {
  it('is closed from the day after its last', () => {
    expect(findClosedYear(schoolYear, calendarDate(2023, 8, 31))).toBeUndefined();
    expect(findClosedYear(schoolYear, calendarDate(2023, 9, 1))).toEqual({
      year: schoolYear,
      endedOn: '2023-08-31',
    });
  });

  it('is, of a quarter, the whole year: the next quarter may still tell of this one', () => {
    expect(findClosedYear(quarter, calendarDate(2025, 12, 31))).toBeUndefined();
    expect(findClosedYear(quarter, calendarDate(2026, 1, 1))).toEqual({
      year: { type: 'year', year: 2025 },
      endedOn: '2025-12-31',
    });
  });
});

describe('a list', () => {
  const today = calendarDate(2026, 11, 20);

  it('of a year, a quarter or a school year that is over is of a closed year', () => {
    expect(findClosedYearOfFacet({ type: 'year', year: 2025 }, today)?.endedOn).toBe('2025-12-31');
    expect(findClosedYearOfFacet(quarter, today)?.endedOn).toBe('2025-12-31');
    expect(findClosedYearOfFacet(schoolYear, today)?.endedOn).toBe('2023-08-31');
    expect(
      findClosedYearOfFacet({ type: 'kind-of-year', kind: 'plan', year: 2025 }, today)?.endedOn,
    ).toBe('2025-12-31');
  });

  it('of the year that runs, or of no year, is of none', () => {
    expect(findClosedYearOfFacet({ type: 'year', year: 2026 }, today)).toBeUndefined();
    expect(findClosedYearOfFacet({ type: 'kind', kind: 'plan' }, today)).toBeUndefined();
  });
});
