import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/data/assemble.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { read } from '../schemas/support.ts';

const school = {
  name: 'Trường THCS Hoa Mai',
  place: 'Hoa Mai',
  formerParentBodies: [
    { name: 'Ủy ban nhân dân quận Mai', until: calendarDate(2025, 6, 30), place: 'Quận Mai' },
    { name: 'Ủy ban nhân dân huyện Mai', until: calendarDate(2018, 12, 31), place: undefined },
  ],
};

function placeOf(...lines: readonly string[]): string {
  const front = [
    'title: Thông báo nghỉ học ngày bão',
    'number: không ghi',
    'signer: không ghi',
    'summary: Học sinh nghỉ học hai ngày vì bão số 3.',
    ...lines,
  ];
  const data = read('notice', front.join('\n'));
  const around = { id: 'notices/2024/nghi-bao', school, findTable: () => undefined };
  return assemble.notice(data, around).place;
}

describe('the place of a document that names none', () => {
  it.each([
    ['30/06/2025', 'Quận Mai'],
    ['01/01/2019', 'Quận Mai'],
    ['01/07/2025', 'Hoa Mai'],
    // Of those days the school tells no other place than that of today.
    ['31/12/2018', 'Hoa Mai'],
  ])('of %s is %s', (on, place) => {
    expect(placeOf(`issuedOn: ${on}`, 'publishedOn: 02/01/2026')).toBe(place);
    expect(placeOf('issuedOn: không ghi', `publishedOn: ${on}`)).toBe(place);
  });

  it('is its own where it names one', () => {
    const own = ['issuedOn: 30/06/2025', 'publishedOn: 30/06/2025', 'place: Sông Ngân'];
    expect(placeOf(...own)).toBe('Sông Ngân');
  });
});
