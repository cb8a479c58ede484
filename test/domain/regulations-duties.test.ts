import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import {
  findCategory,
  findDuty,
  findForm,
  forceStatusOn,
  isPublishable,
  type Regulation,
} from '../../src/domain/regulation.ts';
import { getRegulation, regulations } from '../../src/domain/regulations/index.ts';
import { schoolLevels, type SchoolLevel } from '../../src/domain/school.ts';
import { fold, slugify } from '../../src/domain/vietnamese.ts';

const withDuties = regulations.filter(({ duties }) => duties.length > 0);

const listOwed = (year: number, level: SchoolLevel) =>
  regulations
    .filter((regulation) => forceStatusOn(regulation, calendarDate(year, 6, 30)) === 'in-force')
    .flatMap((regulation) => regulation.duties.map((duty) => ({ regulation, duty })))
    .filter(({ duty }) => duty.levels.includes(level));

describe('duties', () => {
  it('are found by id within their regulation', () => {
    const tt26 = getRegulation('tt26-2026');
    expect(findDuty(tt26, 'thuc-hien')?.frequency).toEqual({ type: 'months', months: [3, 6, 9] });
    expect(findDuty(tt26, 'bao-cao-thuong-nien')).toBeUndefined();
  });

  it('of the decree of 2017 on assets were read, and may be told at a meeting instead of posted', () => {
    for (const { confidence, posting } of getRegulation('nd151-2017').duties) {
      expect(confidence).toBe('high');
      expect(posting?.where).toContain('hoặc công bố tại cuộc họp');
    }
  });

  it('of the law on budgets pass from quarters to months with the year 2026', () => {
    const years = ({ id }: Regulation, duty: string) => findDuty(getRegulation(id), duty)?.years;
    const [tt61, tt26] = [getRegulation('tt61-2017'), getRegulation('tt26-2026')];
    expect(years(tt61, 'thuc-hien')).toEqual({ to: 2025 });
    expect(years(tt26, 'thuc-hien')).toEqual({ from: 2026 });
    expect(years(tt61, 'quyet-toan')).toEqual({ to: 2024 });
    expect(years(tt26, 'quyet-toan')).toEqual({ from: 2025 });
  });

  it('are never of items that stay within the school', () => {
    const internal = withDuties.flatMap((regulation) =>
      regulation.duties.filter(({ category }) => {
        const item = findCategory(regulation, category);
        return item === undefined || !isPublishable(item) || item.audience === 'staff';
      }),
    );
    expect(internal).toEqual([]);
  });

  it('that hang on an event that may not come are owed only where there is something', () => {
    const optional = ['information-changed', 'assets-formed'];
    const duties = withDuties.flatMap((regulation) => regulation.duties);
    const hanging = duties.filter(
      ({ deadline }) => 'event' in deadline && optional.includes(deadline.event),
    );
    expect(hanging.length).toBeGreaterThan(2);
    expect(hanging.every(({ ifAny }) => ifAny)).toBe(true);
  });
});

const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026] as const;
const subjects = {
  education: ['tt36-2017', 'tt09-2024'],
  budget: ['tt61-2017', 'tt26-2026'],
  assets: ['nd151-2017', 'nd186-2025'],
} as const;

describe.each(schoolLevels)('a school of level %s', (level) => {
  it.each(years)('owes something of education, budget and assets in %i', (year) => {
    const owed = listOwed(year, level);
    for (const ids of Object.values(subjects)) {
      expect(owed.some(({ regulation }) => ids.some((id) => id === regulation.id))).toBe(true);
    }
  });

  it.each(years)('owes in %i the forms of its own level only', (year) => {
    const strange = listOwed(year, level).filter(
      ({ regulation, duty }) =>
        duty.form !== undefined && !findForm(regulation, duty.form)?.levels.includes(level),
    );
    expect(strange).toEqual([]);
  });
});

describe('the education circular of 2017', () => {
  it.each([
    ['MN', ['01', '02', '03', '04']],
    ['TH', ['05', '06', '07', '08']],
    ['THCS', ['09', '10', '11', '12']],
    ['THPT', ['09', '10', '11', '12']],
  ] as const)('asks a school of level %s for four forms', (level, numbers) => {
    const forms = getRegulation('tt36-2017').duties.flatMap(({ levels, form }) =>
      form !== undefined && levels.includes(level) ? [form] : [],
    );
    expect(forms).toEqual(numbers.map((number) => `Biểu mẫu ${number}`));
  });
});

describe.each(withDuties)('the duties of $shortTitle', (regulation) => {
  const { duties } = regulation;

  it('have ids that an address can hold, each once, and titles of their own', () => {
    const ids = duties.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => slugify(id) !== id)).toEqual([]);
    expect(new Set(duties.map(({ title }) => fold(title))).size).toBe(duties.length);
  });

  it.each(duties)('$id names an item that binds its levels', (duty) => {
    const category = findCategory(regulation, duty.category);
    expect(duty.levels.length).toBeGreaterThan(0);
    expect(duty.levels.filter((level) => !category?.levels.includes(level))).toEqual([]);
  });

  it.each(duties.filter(({ form }) => form !== undefined))(
    '$id names a form of that item, for the same levels',
    (duty) => {
      const form = regulation.forms.find(({ id }) => id === duty.form);
      expect(form?.category).toBe(duty.category);
      expect(form?.levels).toEqual(duty.levels);
    },
  );

  it.each(duties)('$id says when, in days that there are', ({ deadline, wording, years: span }) => {
    expect(wording.length).toBeGreaterThan(10);
    if (deadline.type === 'fixed-day') calendarDate(2023, deadline.month, deadline.day);
    if (span?.from !== undefined && span.to !== undefined) expect(span.from <= span.to).toBe(true);
  });

  it.each(duties)('$id explains a time limit that is not known', ({ deadline, note }) => {
    if (deadline.type === 'unknown') expect(note).toBeDefined();
  });
});
