import { formatCalendarDate, type CalendarDate } from '../domain/calendar-date.ts';
import type { BoardEntry, Obligation } from '../domain/duties/board.ts';
import { newWords as words } from '../words/new.ts';
import { sayDue, sayState } from '../words/say-board.ts';
import type { Menu } from './menu.ts';
import { nameDisclosure } from './subject.ts';

/** Where a draft, or what else answers an obligation, lies. */
export type FindPlace = (obligation: Obligation) => string | undefined;

/** The numbered list for a terminal. */
export function reportMenu(menu: Menu, today: CalendarDate, findPlace: FindPlace): string {
  const { missing, due, more } = menu;
  const numberWidth = String(missing.length + due.length).length;
  const format = (entry: BoardEntry, index: number): string =>
    formatEntry(entry, String(index + 1).padStart(numberWidth), findPlace(entry.obligation));
  if (missing.length + due.length === 0) return words.nothingOpen;
  return [
    words.listTitle(formatCalendarDate(today)),
    ...section(words.missing, missing.map(format)),
    ...section(
      words.due,
      due.map((entry, index) => format(entry, missing.length + index)),
    ),
    ...(more === 0 ? [] : [words.more(more)]),
  ].join('\n\n');
}

const section = (name: string, rows: readonly string[]): string[] =>
  rows.length === 0 ? [] : [[name, ...rows].join('\n')];

function formatEntry(
  { obligation, state }: BoardEntry,
  number: string,
  place: string | undefined,
): string {
  const due = sayDue(obligation);
  const time =
    state.type === 'missing' ? words.overdue(due, state.days) : words.dueOn(due, sayState(state));
  const indent = ' '.repeat(number.length + 4);
  return [
    `  ${number}. ${nameDisclosure(obligation)}`,
    `${indent}${obligation.regulation.shortTitle}, ${time}`,
    `${indent}${words.code(obligation.id)}`,
    ...(place === undefined ? [] : [`${indent}${words.alreadyThere(place)}`]),
  ].join('\n');
}
