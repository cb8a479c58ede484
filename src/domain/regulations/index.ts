import type { CalendarDate } from '../calendar-date.ts';
import { documentNumberKey, parseDocumentNumber } from '../document-number.ts';
import { forceStatusOn, type Regulation, type RegulationId } from '../regulation.ts';
import { nd151 } from './nd151-2017.ts';
import { nd186 } from './nd186-2025.ts';
import { qd05 } from './qd05-2014.ts';
import { tt09 } from './tt09-2024.ts';
import { tt26 } from './tt26-2026.ts';
import { tt36 } from './tt36-2017.ts';
import { tt61 } from './tt61-2017.ts';

const regulationById = {
  'tt36-2017': tt36,
  'tt09-2024': tt09,
  'qd05-2014': qd05,
  'tt61-2017': tt61,
  'tt26-2026': tt26,
  'nd151-2017': nd151,
  'nd186-2025': nd186,
} as const satisfies Record<RegulationId, Regulation>;

/** Every regulation we know, by subject: education, benefits, budget, assets; older first. */
export const regulations: readonly Regulation[] = Object.values(regulationById);

export const getRegulation = (id: RegulationId): Regulation => regulationById[id];

export function findRegulation(id: string): Regulation | undefined {
  return regulations.find((regulation) => regulation.id === id);
}

/** By its own number, or by that of an instrument that amends, carries or founds it. */
export function findRegulationByNumber(text: string): Regulation | undefined {
  const key = findNumberKey(text);
  if (key === undefined) return undefined;
  return regulations.find(({ number, relatedNumbers }) =>
    [number, ...relatedNumbers].some((known) => findNumberKey(known) === key),
  );
}

/** Those surely in force on a day; one whose dates are unknown is in no such list. */
export function listInForceOn(date: CalendarDate): Regulation[] {
  return regulations.filter((regulation) => forceStatusOn(regulation, date) === 'in-force');
}

function findNumberKey(text: string): string | undefined {
  const parsed = parseDocumentNumber(text);
  return parsed.ok ? documentNumberKey(parsed.value) : undefined;
}
