import { addDays, formatCalendarDate } from '../../domain/calendar-date.ts';
import { listComing, type AgendaItem } from '../../domain/duties/agenda.ts';
import type { Board, Obligation } from '../../domain/duties/board.ts';
import { countStates } from '../../domain/duties/board-lists.ts';
import { listYearAhead } from '../../domain/duties/year-ahead.ts';
import type { Site } from '../../domain/site.ts';
import { showInvisible } from '../../text/invisible.ts';
import { agenda } from '../../words/board.ts';
import { comingWords } from '../../words/coming.ts';

const daysAhead = 30;

/** Where what will answer an obligation lies: a draft, or a document that is still to come. */
type FindPlace = (obligation: Obligation) => string | undefined;

/** What is due within 30 days, a line each, and how much is missing now. */
export function reportComing(site: Site, board: Board, findPlace: FindPlace): string {
  const items = listComing(listYearAhead(site, board), site.today, daysAhead);
  const until = formatCalendarDate(addDays(site.today, daysAhead));
  const { missing } = countStates(board.entries);
  return [
    items.length === 0
      ? comingWords.nothing(daysAhead, until)
      : comingWords.title(daysAhead, until),
    ...items.map((item) => `  ${showInvisible(formatItem(item, findPlace))}`),
    ...(missing === 0 ? [] : [comingWords.missing(missing)]),
  ].join('\n');
}

function formatItem(item: AgendaItem, findPlace: FindPlace): string {
  const head = `${formatCalendarDate(item.date)}  ${agenda.kinds[item.kind]}: ${item.title}`;
  if (item.kind !== 'duty') return `${head}. ${agenda.ofPlan(item.plan.title)}`;
  const { obligation } = item.entry;
  const { id, regulation, duty } = obligation;
  const place = findPlace(obligation);
  const next = place === undefined ? comingWords.begin(id) : comingWords.begun(place);
  return `${head}. ${comingWords.underLaw(regulation.shortTitle, duty.article)}. ${next}`;
}
