import type { RegulationId } from '../regulation.ts';
import type { Obligation } from './board.ts';
import { isSamePeriod } from './duty-periods.ts';
import type { DutyReference } from './record.ts';

/** A duty that a new law took over from an old one with another time limit, so that both may reach for one period. */
interface Succession {
  readonly older: DutyReference;
  readonly newer: DutyReference;
}

/**
 * A budget that was given before 25/3/2026 falls due under Thông tư 61; a paper about it that is signed later
 * names Thông tư 26, for the other is no longer in force.
 */
const lateNames: readonly Succession[] = [
  {
    older: { regulation: 'tt61-2017', duty: 'du-toan' },
    newer: { regulation: 'tt26-2026', duty: 'du-toan' },
  },
];

/** The duty under whose law a paper may answer for an obligation when the obligation's own is out of force. */
export const findLateName = (obligation: Obligation): DutyReference | undefined =>
  lateNames.find(({ older }) => isOf(obligation, older))?.newer;

const reference = (regulation: RegulationId, duty: string): DutyReference => ({ regulation, duty });

/*
 * Charges of the school year 2024-2025 were due in June 2024 under Thông tư 36, and before the admission under
 * Thông tư 09. Assets of a year are told about under Nghị định 186 where their report fell due under it.
 * Facilities and staff are not here: one law asked in the June before the school year, the other asks in the
 * June at its end, so each June has its own paper. Budgets need no row: `Duty.years` and the decisive day
 * divide them.
 */
const successions: readonly Succession[] = [
  {
    older: reference('tt36-2017', 'hoc-phi-khoan-thu'),
    newer: reference('tt09-2024', 'khoan-thu-muc-thu'),
  },
  ...['tru-so', 'xe-tai-san-khac', 'xu-ly'].map((duty) => ({
    older: reference('nd151-2017', duty),
    newer: reference('nd186-2025', 'su-dung-xu-ly'),
  })),
  {
    older: reference('nd151-2017', 'khai-thac'),
    newer: reference('nd186-2025', 'khai-thac'),
  },
];

/** Of one matter in one period only one law's row stays: the newer one's where its event was entered, else the older one's. */
export function leaveOutDoubles(obligations: readonly Obligation[]): Obligation[] {
  const left = new Set<Obligation>();
  for (const { older, newer } of successions) {
    const old = obligations.filter((obligation) => isOf(obligation, older));
    for (const fresh of obligations.filter((obligation) => isOf(obligation, newer))) {
      const doubles = old.filter(({ period }) => isSamePeriod(period, fresh.period));
      const losers = fresh.event === undefined && doubles.length > 0 ? [fresh] : doubles;
      for (const loser of losers) left.add(loser);
    }
  }
  return obligations.filter((obligation) => !left.has(obligation));
}

export const isOf = (
  { regulation, duty }: Pick<Obligation, 'regulation' | 'duty'>,
  reference: DutyReference,
): boolean => regulation.id === reference.regulation && duty.id === reference.duty;
