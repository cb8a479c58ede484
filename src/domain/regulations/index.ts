import type { CalendarDate } from '../calendar-date.ts';
import { documentNumberKey, parseDocumentNumber } from '../document-number.ts';
import { forceStatusOn, regulationIds, type Regulation, type RegulationId } from '../regulation.ts';
import { l10 } from './l10-2022.ts';
import { nd04 } from './nd04-2015.ts';
import { nd151 } from './nd151-2017.ts';
import { nd186 } from './nd186-2025.ts';
import { nd30 } from './nd30-2020.ts';
import { nd75 } from './nd75-2026.ts';
import { pctn } from './pctn-2018.ts';
import { qd05 } from './qd05-2014.ts';
import { tt09 } from './tt09-2024.ts';
import { tt16 } from './tt16-2018.ts';
import { tt26 } from './tt26-2026.ts';
import { tt36 } from './tt36-2017.ts';
import { tt56 } from './tt56-2022.ts';
import { tt61 } from './tt61-2017.ts';
import { ttlt71 } from './ttlt71-2014.ts';

const regulationById = {
  'tt36-2017': tt36,
  'tt09-2024': tt09,
  'tt16-2018': tt16,
  'qd05-2014': qd05,
  'tt61-2017': tt61,
  'tt26-2026': tt26,
  'nd151-2017': nd151,
  'nd186-2025': nd186,
  'nd04-2015': nd04,
  'l10-2022': l10,
  'pctn-2018': pctn,
  'ttlt71-2014': ttlt71,
  'nd75-2026': nd75,
  'tt56-2022': tt56,
  'nd30-2020': nd30,
} as const satisfies Record<RegulationId, Regulation>;

/**
 * Every regulation we know, by subject: education, benefits, budget, assets, democracy, transparency,
 * autonomy, the format of papers; within a subject what belongs together, older first.
 */
export const regulations: readonly Regulation[] = regulationIds.map((id) => regulationById[id]);

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
