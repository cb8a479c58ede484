import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { parseDocumentNumber } from '../../src/domain/document-number.ts';
import { letterheadOf } from '../../src/domain/letterhead.ts';
import { known, type Stated } from '../../src/domain/stated.ts';
import type { DocumentNumber } from '../../src/domain/document-number.ts';
import { day } from './duties/support.ts';
import { planWith } from './support.ts';

const school = {
  name: 'Trường THCS Hoa Mai',
  parentBody: 'Ủy ban nhân dân phường Hoa Mai',
  formerParentBodies: [],
};

function numbered(text: string): Stated<DocumentNumber> {
  const parsed = parseDocumentNumber(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return known(parsed.value);
}

describe('the head of a paper', () => {
  it("names the body above the school on the school's own papers", () => {
    expect(letterheadOf(planWith({ number: numbered('63/KH-THCSHM') }), school)).toEqual({
      style: 'state',
      parentBody: school.parentBody,
      issuer: school.name,
      colon: true,
    });
  });

  it.each([
    ['24/06/2015', 'Ủy ban nhân dân huyện Mai'],
    ['31/12/2018', 'Ủy ban nhân dân huyện Mai'],
    ['01/01/2019', 'Ủy ban nhân dân quận Mai'],
    ['30/06/2025', 'Ủy ban nhân dân quận Mai'],
    ['01/07/2025', 'Ủy ban nhân dân phường Hoa Mai'],
  ])('names on a paper of %s the body of that day', (on, name) => {
    const formerParentBodies = [
      { name: 'Ủy ban nhân dân quận Mai', until: calendarDate(2025, 6, 30), place: undefined },
      { name: 'Ủy ban nhân dân huyện Mai', until: calendarDate(2018, 12, 31), place: undefined },
    ];
    const moved = { ...school, formerParentBodies };
    const signed = planWith({ issuedOn: known(day(on)), publishedOn: calendarDate(2026, 1, 5) });
    expect(letterheadOf(signed, moved).parentBody).toBe(name);
    const unsigned = planWith({ issuedOn: { state: 'unstated' }, publishedOn: day(on) });
    expect(letterheadOf(unsigned, moved).parentBody).toBe(name);
  });

  it('names no body above another issuer, of whom nothing is known', () => {
    const document = planWith({ issuer: 'Phòng Giáo dục và Đào tạo' });
    expect(letterheadOf(document, school).parentBody).toBeUndefined();
  });

  it('is that of the Party where the number is', () => {
    const document = planWith({
      number: numbered('08-KH/CB'),
      issuer: 'Chi bộ Trường THCS Hoa Mai',
    });
    expect(letterheadOf(document, school).style).toBe('party');
  });

  it.each([
    ['26/05/2026', true],
    ['27/05/2026', false],
  ])('of the Party on %s has a colon after «Số»: %s', (on, colon) => {
    const document = planWith({ number: numbered('08-KH/CB'), issuedOn: known(day(on)) });
    expect(letterheadOf(document, school).colon).toBe(colon);
  });
});
