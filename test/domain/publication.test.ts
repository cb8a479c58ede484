import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Change } from '../../src/domain/document.ts';
import { compareNewestFirst, isPublic, statusOf } from '../../src/domain/publication.ts';
import { noticeWith, planWith } from './support.ts';

const today = calendarDate(2022, 6, 15);
const tomorrow = addDays(today, 1);
const yesterday = addDays(today, -1);

const change = (type: Change['type'], on: Change['on']): Change => ({
  type,
  on,
  reason: 'Lý do.',
  approvedBy: 'Hiệu trưởng',
  by: undefined,
});

describe('isPublic', () => {
  it('is so from the day of publication on, but never for a draft', () => {
    expect(isPublic(planWith({ publishedOn: today }), today)).toBe(true);
    expect(isPublic(planWith({ publishedOn: yesterday }), today)).toBe(true);
    expect(isPublic(planWith({ publishedOn: tomorrow }), today)).toBe(false);
    expect(isPublic(planWith({ publishedOn: yesterday, draft: true }), today)).toBe(false);
  });
});

describe('statusOf', () => {
  it('is what the officer states', () => {
    expect(statusOf(planWith({ status: 'withdrawn' }), today)).toBe('withdrawn');
    expect(statusOf(planWith(), today)).toBe('in-force');
  });

  it('follows the last change that has come, in whatever order they are written', () => {
    const changes = [
      change('withdrawal', yesterday),
      change('correction', calendarDate(2022, 5, 1)),
    ];
    expect(statusOf(planWith({ changes }), today)).toBe('withdrawn');
    expect(statusOf(planWith({ changes }), addDays(yesterday, -1))).toBe('corrected');
    expect(statusOf(planWith({ changes: [change('replacement', tomorrow)] }), today)).toBe(
      'in-force',
    );
    expect(statusOf(planWith({ changes: [change('replacement', today)] }), today)).toBe('replaced');
  });

  it.each(['withdrawal', 'replacement'] as const)(
    'stays so after a %s, though a correction came later',
    (type) => {
      const changes = [change(type, yesterday), change('correction', today)];
      expect(statusOf(planWith({ changes }), today)).toBe(
        type === 'withdrawal' ? 'withdrawn' : 'replaced',
      );
    },
  );

  it('is that a notice is over, though it was corrected', () => {
    const changes = [change('correction', yesterday)];
    expect(statusOf(noticeWith({ endsOn: yesterday, changes }), today)).toBe('expired');
    expect(statusOf(noticeWith({ endsOn: today, changes }), today)).toBe('corrected');
    const stated = noticeWith({ endsOn: yesterday, status: 'corrected' });
    expect(statusOf(stated, today)).toBe('expired');
    expect(statusOf(stated, yesterday)).toBe('corrected');
  });

  it('lets a notice run through its last day', () => {
    expect(statusOf(noticeWith({ endsOn: today }), today)).toBe('in-force');
    expect(statusOf(noticeWith({ endsOn: yesterday }), today)).toBe('expired');
    const withdrawn = noticeWith({ endsOn: yesterday, changes: [change('withdrawal', yesterday)] });
    expect(statusOf(withdrawn, today)).toBe('withdrawn');
  });
});

describe('compareNewestFirst', () => {
  it('puts the newest publication first, and orders a day by id', () => {
    const documents = [
      planWith({ id: 'plans/2022/b', publishedOn: today }),
      planWith({ id: 'plans/2022/c', publishedOn: tomorrow }),
      noticeWith({ id: 'notices/2022/z', publishedOn: today }),
      planWith({ id: 'plans/2022/a', publishedOn: today }),
    ];
    expect(documents.toSorted(compareNewestFirst).map(({ id }) => id)).toEqual([
      'plans/2022/c',
      'notices/2022/z',
      'plans/2022/a',
      'plans/2022/b',
    ]);
  });

  it('gives the same content one order, however it was read', () => {
    const document = fc
      .tuple(fc.integer({ min: 0, max: 2 }), fc.constantFrom('a', 'b', 'B', 'b-1', 'b1'))
      .map(([days, slug]) =>
        planWith({ id: `plans/2022/${slug}`, publishedOn: addDays(today, days) }),
      );
    const documents = fc.uniqueArray(document, { selector: ({ id }) => id });
    fc.assert(
      fc.property(documents, (list) => {
        expect(list.toReversed().sort(compareNewestFirst)).toEqual(
          list.toSorted(compareNewestFirst),
        );
      }),
    );
  });
});
