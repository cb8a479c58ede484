import { describe, expect, it } from 'vitest';
import type { Frequency } from '../../src/domain/duties/duty.ts';
import {
  describeFrequency,
  describePeriodType,
  listDutiesOf,
  mayTell,
} from '../../src/domain/frequency.ts';
import { parsePeriod, type Period } from '../../src/domain/period.ts';
import { getRegulation } from '../../src/domain/regulations/index.ts';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
}

const quarterly: Frequency = { type: 'quarter', quarters: [1, 2, 3, 4], orCumulative: true };
const cumulative: Frequency = { type: 'months', months: [3, 6, 9] };

describe('a document of a period', () => {
  it.each([
    ['quý II/2025', quarterly, true],
    ['6 tháng đầu năm 2025', quarterly, true],
    ['năm 2025', quarterly, true],
    ['12 tháng năm 2025', quarterly, true],
    ['3 tháng đầu năm 2025', quarterly, false],
    ['9 tháng đầu năm 2025', quarterly, false],
    ['6 tháng đầu năm 2025', { ...quarterly, orCumulative: false }, false],
    ['quý II/2025', { ...quarterly, quarters: [1, 3] }, false],
    ['9 tháng đầu năm 2026', cumulative, true],
    ['12 tháng năm 2026', cumulative, false],
    ['quý III/2026', cumulative, false],
    ['năm 2026', { type: 'year' }, true],
    ['12 tháng năm 2026', { type: 'year' }, true],
    ['năm học 2025-2026', { type: 'year' }, false],
    ['năm học 2025-2026', { type: 'school-year' }, true],
  ] satisfies [string, Frequency, boolean][])(
    '%s may tell what a duty of %j asks: %s',
    (text, frequency, may) => {
      expect(mayTell(period(text), frequency)).toBe(may);
    },
  );
});

describe('a frequency', () => {
  it('is said so that it stands after «tính»', () => {
    expect([quarterly, cumulative].map(describeFrequency)).toEqual([
      'theo quý, 6 tháng',
      'lũy kế 3, 6, 9 tháng',
    ]);
    expect(describePeriodType(period('quý I/2026'))).toBe('riêng từng quý');
    expect(describePeriodType(period('9 tháng đầu năm 2025'))).toBe('lũy kế 9 tháng');
  });
});

describe('the duties of a category', () => {
  it('are its own and those of what it groups', () => {
    const tt36 = getRegulation('tt36-2017');
    const ids = (category?: string) => listDutiesOf(tt36, category).map(({ id }) => id);
    expect(ids('khoan-chi')).toEqual(['khoan-chi']);
    expect(ids('thu-chi-tai-chinh')).toContain('khoan-chi');
    expect(ids()).toEqual([]);
  });
});
