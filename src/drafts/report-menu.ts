import { formatCalendarDate, type CalendarDate } from '../domain/calendar-date.ts';
import type { Obligation } from '../domain/duties/board.ts';
import { newWords as words } from '../words/new.ts';
import { sayDue, sayState } from '../words/say-board.ts';
import type { Menu, MenuRow } from './menu.ts';
import { codeOf, namePaper } from './planned-paper.ts';

/** Where a draft, or what else answers an obligation, lies. */
export type FindPlace = (obligation: Obligation) => string | undefined;

/** The numbered list for a terminal. */
export function reportMenu(menu: Menu, today: CalendarDate, findPlace: FindPlace): string {
  const { missing, due, more } = menu;
  const numberWidth = String(missing.length + due.length).length;
  const format = (row: MenuRow, index: number): string =>
    formatRow(row, String(index + 1).padStart(numberWidth), findPlace);
  if (missing.length + due.length === 0) return words.nothingOpen;
  return [
    words.listTitle(formatCalendarDate(today)),
    ...section(words.missing, missing.map(format)),
    ...section(
      words.due,
      due.map((row, index) => format(row, missing.length + index)),
    ),
    ...(more === 0 ? [] : [words.more(more)]),
  ].join('\n\n');
}

const section = (name: string, rows: readonly string[]): string[] =>
  rows.length === 0 ? [] : [[name, ...rows].join('\n')];

function formatRow({ paper, state }: MenuRow, number: string, findPlace: FindPlace): string {
  const { group, obligations } = paper;
  const [first] = obligations;
  const due = sayDue(first);
  const time =
    state.type === 'missing' ? words.overdue(due, state.days) : words.dueOn(due, sayState(state));
  const indent = ' '.repeat(number.length + 4);
  const title = namePaper(paper);
  const places = new Set(obligations.flatMap((each) => findPlace(each) ?? []));
  return [
    `  ${number}. ${group === undefined ? title : words.together(title, obligations.length)}`,
    `${indent}${first.regulation.shortTitle}, ${time}`,
    `${indent}${words.code(codeOf(paper))}`,
    ...[...places].map((place) => `${indent}${words.alreadyThere(place)}`),
  ].join('\n');
}
