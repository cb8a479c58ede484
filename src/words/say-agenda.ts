import { isUnsureItem, type AgendaItem } from '../domain/duties/agenda.ts';
import { agenda as words } from './board.ts';
import { sayTiming } from './say-certainty.ts';

/** In one line: by which law or which plan it is due. */
export function explainAgendaItem(item: AgendaItem): string {
  if (item.kind !== 'duty') return words.ofPlan(item.plan.title);
  const { regulation, duty } = item.entry.obligation;
  return `${words.ofLaw(regulation.shortTitle, duty.article)}: ${sayTiming(duty).text}`;
}

/** The same where the mark of doubt can not stand: in a calendar, away from the page. */
export const explainAgendaItemAlone = (item: AgendaItem): string =>
  isUnsureItem(item) ? `${explainAgendaItem(item)}. ${words.doubt}` : explainAgendaItem(item);
