import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Change } from '../../src/domain/document.ts';
import { findLastUpdate, listByUpdate, updatedOn } from '../../src/domain/updates.ts';
import { noticeWith } from './support.ts';

const today = calendarDate(2026, 11, 20);
const changeOn = (on: Change['on']): Change => ({
  type: 'correction',
  on,
  reason: 'Nhầm ngày.',
  approvedBy: 'Hiệu trưởng',
  by: undefined,
});

describe('the last update of a document', () => {
  const publishedOn = calendarDate(2026, 9, 1);

  it('is its publication until something changes', () => {
    expect(updatedOn(noticeWith({ publishedOn }), today)).toBe(publishedOn);
  });

  it('is its last change that has come', () => {
    const changes = [
      changeOn(calendarDate(2026, 10, 2)),
      changeOn(calendarDate(2026, 10, 1)),
      changeOn(calendarDate(2026, 12, 1)),
    ];
    expect(updatedOn(noticeWith({ publishedOn, changes }), today)).toBe('2026-10-02');
  });

  it('puts documents in order, and of several the latest counts', () => {
    const old = noticeWith({ id: 'notices/2022/cu', publishedOn: calendarDate(2022, 1, 1) });
    const mended = { ...old, id: 'notices/2022/sua', changes: [changeOn(today)] };
    const fresh = noticeWith({ id: 'notices/2026/moi', publishedOn });
    expect(listByUpdate([old, fresh, mended], today)).toEqual([mended, fresh, old]);
    expect(findLastUpdate([old, fresh, mended], today)).toBe(today);
    expect(findLastUpdate([], today)).toBeUndefined();
  });
});
