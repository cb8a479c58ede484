import { describe, expect, it } from 'vitest';
import { cardOf, describeCard, siteCardOf } from '../../src/cards/card.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { known } from '../../src/domain/stated.ts';
import { noticeWith, planWith, school } from '../domain/support.ts';

const today = calendarDate(2026, 11, 20);

describe('the card of a document', () => {
  it('shows whose paper it is, its kind, number, date and title', () => {
    const plan = planWith({
      title: 'Kế hoạch dân vận',
      issuedOn: known(calendarDate(2022, 2, 24)),
    });
    expect(cardOf(plan, school, today)).toMatchObject({
      school: school.name,
      kind: 'Kế hoạch',
      title: 'Kế hoạch dân vận',
      facts: 'Chưa có số · 24/02/2022',
    });
  });

  it.each([
    ['withdrawn', { text: 'Đã thu hồi', tone: 'bad' }],
    ['replaced', { text: 'Đã được thay thế', tone: 'bad' }],
    ['corrected', { text: 'Đã đính chính', tone: 'care' }],
    ['in-force', undefined],
  ] as const)('tells that it is %s', (status, shown) => {
    expect(cardOf(planWith({ status }), school, today).status).toEqual(shown);
  });

  it('changes on the day after the last of a notice', () => {
    const notice = noticeWith({ endsOn: today });
    expect(cardOf(notice, school, today).status).toBeUndefined();
    expect(cardOf(notice, school, calendarDate(2026, 11, 21)).status?.text).toBe('Hết hiệu lực');
  });

  it('says that an invented school is one, and nothing of a real one', () => {
    expect(cardOf(planWith(), { ...school, fictional: true }, today).note).toContain('hư cấu');
    expect(cardOf(planWith(), { ...school, fictional: false }, today).note).toBeUndefined();
  });

  it('is told in words with all that it shows', () => {
    const card = cardOf(planWith({ status: 'withdrawn' }), { ...school, fictional: true }, today);
    const told = describeCard(card);
    for (const part of [card.school, card.kind, card.title, card.facts, 'Đã thu hồi', card.note])
      expect(told).toContain(part);
  });
});

describe('the card of the site', () => {
  it('names the site and the body above the school', () => {
    const card = siteCardOf(school);
    expect(card.title).toContain(school.name);
    expect(card.school).toBe(school.parentBody);
    expect(card.kind).toBeUndefined();
  });
});
