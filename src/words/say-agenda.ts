import type { AgendaItem } from '../domain/duties/agenda.ts';
import { agenda as words } from './board.ts';

/** In one line: by which law or which plan it is due. */
export function explainAgendaItem(item: AgendaItem): string {
  if (item.kind !== 'duty') return words.ofPlan(item.plan.title);
  const { regulation, duty } = item.entry.obligation;
  return words.ofLaw(regulation.shortTitle, duty.article, duty.wording);
}
