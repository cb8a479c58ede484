import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { known } from '../../src/domain/stated.ts';
import { sayDate, sayNumber, sayPostingDays, sayStatus, sayTiming } from '../../src/words/say.ts';

const day = calendarDate(2026, 3, 5);

describe('a value that a paper may lack', () => {
  it('is said in its own form where it is known', () => {
    expect(sayDate(known(day))).toBe('05/03/2026');
  });

  it('is said to be absent in the way that the officer stated', () => {
    expect(sayNumber({ state: 'pending' })).toBe('Chưa có số');
    expect(sayNumber({ state: 'unstated' })).toBe('Không ghi số');
    expect(sayDate({ state: 'pending' })).toBe('Chưa có ngày ban hành');
  });
});

describe('how a document stands', () => {
  it('is not «còn hiệu lực» once the year that it tells about is over', () => {
    expect(sayStatus('in-force', undefined)).toBe('Còn hiệu lực');
    expect(sayStatus('in-force', day)).toBe('Đã hết kỳ ngày 05/03/2026');
  });

  it('is told by what was changed in it, whatever its year', () => {
    expect(sayStatus('withdrawn', day)).toBe('Đã thu hồi');
  });
});

describe('when a task is to be done', () => {
  it.each([
    [{ type: 'due', on: day } as const, 'Chậm nhất ngày 05/03/2026'],
    [{ type: 'quarter', quarter: 4 } as const, 'Trong quý IV'],
    [{ type: 'ongoing' } as const, 'Thường xuyên'],
  ])('is said in words: %o', (timing, words) => {
    expect(sayTiming(timing)).toBe(words);
  });
});

describe('the days of a posting', () => {
  it('may have no end yet', () => {
    const posting = { places: ['Bảng tin'], from: day };
    expect(sayPostingDays({ ...posting, to: undefined })).toBe('từ ngày 05/03/2026');
    expect(sayPostingDays({ ...posting, to: calendarDate(2026, 4, 5) })).toBe(
      'từ ngày 05/03/2026 đến ngày 05/04/2026',
    );
  });
});
