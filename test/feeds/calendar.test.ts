import ical from 'ical.js';
import { describe, expect, it } from 'vitest';
import { isUnsureItem } from '../../src/domain/duties/agenda.ts';
import { makeBoard } from '../../src/domain/duties/make-board.ts';
import { listYearAhead } from '../../src/domain/duties/year-ahead.ts';
import { makeCalendar } from '../../src/feeds/calendar.ts';
import { day, recordWith } from '../domain/duties/support.ts';
import { planWith, school, siteWith } from '../domain/support.ts';

const today = day('20/11/2026');
const title =
  'Báo cáo; có dấu phẩy, dấu \\ và một cái tên rất dài để phải gập dòng giữa chữ có dấu';
const plan = planWith({
  id: 'plans/2026/ke-hoach-cong-khai',
  title: 'Kế hoạch công khai năm 2026',
  period: { type: 'year', year: 2026 },
  reports: [{ title, due: day('11/12/2026'), to: 'Ủy ban nhân dân phường' }],
});
const site = siteWith([plan], today, recordWith({ since: day('01/01/2026') }));
const items = listYearAhead(site, makeBoard(site));
const text = makeCalendar(items, school, today);
const calendar = new ical.Component(ical.parse(text));
const events = calendar.getAllSubcomponents('vevent').map((each) => new ical.Event(each));

describe('the calendar of what is due', () => {
  it('is read by a real parser: one whole-day event an item, on its day', () => {
    expect(events).toHaveLength(items.length);
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(
      items.map(({ date }) => date),
    );
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  });

  it('says of each limit that was not compared with the law that it was not', () => {
    const doubtful = items.filter(isUnsureItem).map(({ id }) => `${id}@hoa-mai.example`);
    const said = events.filter(({ description }) => description.includes('chưa đối chiếu đủ'));
    expect(doubtful.length).toBeGreaterThan(0);
    expect(said.map(({ uid }) => uid)).toEqual(doubtful);
  });

  it('keeps every character of a title', () => {
    expect(events.map(({ summary }) => summary)).toContain(`Báo cáo theo kế hoạch: ${title}`);
  });

  it('has lines of at most 75 octets, ended by CRLF (RFC 5545, 3.1)', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) {
      expect(line).not.toContain('\n');
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
  });

  it('gives each event an identifier of its own, a link and the same stamp', () => {
    const ids = events.map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { component, uid } of events) {
      expect(uid).toMatch(/^[\x21-\x7e]+@hoa-mai\.example$/);
      expect(String(component.getFirstPropertyValue('url'))).toMatch(
        /^https:\/\/hoa-mai\.example\/(?:bang-theo-doi\/\d{4}\/#|ke-hoach\/)/,
      );
      expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-20T00:00:00Z');
    }
  });

  it('is the same text for the same day', () => {
    expect(makeCalendar(items, school, today)).toBe(text);
  });
});
