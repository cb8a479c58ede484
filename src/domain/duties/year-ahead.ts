import { addDays } from '../calendar-date.ts';
import type { Site } from '../site.ts';
import { listAgenda, type AgendaItem } from './agenda.ts';
import type { Board } from './board.ts';

/** What is overdue for longer is told by the board and by the plan's own page; a calendar tells of now. */
const daysBack = 365;

/** What is due within a year from today, and what has been overdue for less than a year, the earliest first. */
export const listYearAhead = (site: Site, board: Board): AgendaItem[] =>
  listAgenda(site, board, addDays(site.today, -daysBack), addDays(site.today, 365));
