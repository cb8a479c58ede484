import type { AgendaItem } from './agenda.ts';

export interface AgendaMonth {
  readonly year: number;
  readonly month: number;
  readonly items: readonly AgendaItem[];
}

/** Items under their months, in the order in which they are given. */
export function groupByMonth(items: readonly AgendaItem[]): AgendaMonth[] {
  const months = Map.groupBy(items, ({ date }) => date.slice(0, 'yyyy-mm'.length));
  return [...months].map(([key, own]) => {
    const [year = 0, month = 0] = key.split('-').map(Number);
    return { year, month, items: own };
  });
}
