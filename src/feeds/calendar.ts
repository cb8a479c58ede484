import ical from 'ical-generator';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { AgendaItem } from '../domain/duties/agenda.ts';
import { absoluteAddress, agendaItemAddress } from '../domain/permalink.ts';
import type { School } from '../domain/school.ts';
import { agenda as words } from '../words/board.ts';
import { explainAgendaItemAlone } from '../words/say-agenda.ts';

/**
 * What is due, as iCalendar (RFC 5545): whole-day events, each with a link. The stamp is the day for which the
 * site is built, so that the same content and day give the same bytes.
 */
export function makeCalendar(
  items: readonly AgendaItem[],
  school: School,
  today: CalendarDate,
): string {
  const calendar = ical({
    name: words.calendarName(school.name),
    prodId: { company: 'cong-khai', product: 'lich', language: 'VI' },
    timezone: null,
  });
  const { host } = new URL(school.site);
  for (const item of items) {
    calendar.createEvent({
      id: `${item.id}@${host}`,
      stamp: startOfDay(today),
      start: startOfDay(item.date),
      allDay: true,
      summary: `${words.kinds[item.kind]}: ${item.title}`,
      description: explainAgendaItemAlone(item),
      url: absoluteAddress(school.site, agendaItemAddress(item)),
    });
  }
  return `${calendar.toString()}\r\n`;
}

// The writer takes the day of a whole-day event from UTC.
const startOfDay = (date: CalendarDate): Date => new Date(`${date}T00:00:00Z`);
