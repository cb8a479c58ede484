import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { emptyRecord, type ElsewhereNote } from '../../../src/domain/duties/record.ts';
import { findMissing } from '../../../src/domain/parents/missing.ts';

const note = (fields: Partial<ElsewhereNote>): ElsewhereNote => ({
  regulation: 'tt61-2017',
  duty: 'thuc-hien',
  period: { type: 'quarter', year: 2023, quarter: 1 },
  on: calendarDate(2023, 4, 13),
  where: 'Bảng tin',
  ...fields,
});
const estimate = note({
  duty: 'du-toan',
  period: { type: 'year', year: 2023 },
  on: calendarDate(2023, 1, 6),
});
const wholeYear = note({
  duty: 'thuc-hien-nam',
  period: { type: 'year', year: 2023 },
  on: calendarDate(2024, 1, 15),
});
const site = {
  today: calendarDate(2026, 11, 20),
  record: { ...emptyRecord, elsewhere: [note({}), wholeYear, estimate] },
};

describe('a figure that the sheet lacks', () => {
  it('was told elsewhere where the school says so, of several parts of a year the latest', () => {
    expect(findMissing('estimate', 2023, site)).toEqual({ type: 'elsewhere', note: estimate });
    expect(findMissing('execution', 2023, site)).toEqual({ type: 'elsewhere', note: wholeYear });
  });

  it('is not here where its year is over and nobody says where it is', () => {
    expect(findMissing('accounts', 2023, site)).toEqual({ type: 'not-here' });
    expect(findMissing('estimate', 2022, site)).toEqual({ type: 'not-here' });
  });

  it('may still come while its year runs, and accounts in the year after', () => {
    expect(findMissing('execution', 2026, site)).toEqual({ type: 'not-yet' });
    expect(findMissing('accounts', 2025, site)).toEqual({ type: 'not-yet' });
  });

  it('is not answered by a note of a day to come, or of another law', () => {
    const today = calendarDate(2023, 1, 5);
    expect(findMissing('estimate', 2023, { ...site, today })).toEqual({ type: 'not-yet' });
    const ofAssets = note({ regulation: 'nd186-2025', duty: 'su-dung-xu-ly' });
    const record = { ...emptyRecord, elsewhere: [ofAssets] };
    expect(findMissing('execution', 2023, { ...site, record })).toEqual({ type: 'not-here' });
  });
});
