import { addDays, daysBetween } from '../calendar-date.ts';
import type { DueDay, DutyState, Obligation, Publication } from './board.ts';
import { eventTypeOf } from './deadline.ts';
import { isSamePeriod } from './duty-periods.ts';
import type { EventType } from './duty.ts';
import { findPublication, type BoardFacts } from './publications.ts';
import { isOf } from './succession.ts';

/** Undefined where the board has nothing to say: no time limit, and nothing published. */
export function stateOf(obligation: Obligation, facts: BoardFacts): DutyState | undefined {
  const { duty, event, due } = obligation;
  const awaited = event === undefined ? eventTypeOf(duty.deadline) : undefined;
  // What is told every year under the same item is not news of a change.
  if (awaited === 'information-changed') return { type: 'not-applicable', reason: noChange };
  const publication = findPublication(obligation, facts);
  if (publication !== undefined) return stateOfPublished(obligation, publication, facts);
  if (duty.deadline.type === 'unknown') return undefined;
  const reason = findExemption(obligation, facts) ?? findAbsence(obligation, facts);
  if (reason !== undefined) return { type: 'not-applicable', reason };
  if (awaited !== undefined) return { type: 'waiting', event: awaited };
  return due && stateOfOpen(obligation, due, facts);
}

const noChange = 'Nhà trường chưa ghi nhận thay đổi nào trong kỳ này.';
const nothingToTell =
  'Chỉ phải công khai nếu có; nhà trường chưa ghi nhận nội dung nào trong kỳ này.';

// What was published though it was not owed can not be late.
function stateOfPublished(
  obligation: Obligation,
  publication: Publication,
  facts: BoardFacts,
): DutyState {
  const { due } = obligation;
  if (due === undefined || findExemption(obligation, facts) !== undefined) {
    return { type: 'published', publication };
  }
  const days = daysBetween(due.last, publication.on);
  if (days <= 0) return { type: 'in-time', publication };
  if (due.tentative) return { type: 'published', publication };
  return { type: 'late', publication, days, reason: findDelayReason(obligation, facts) };
}

function stateOfOpen(obligation: Obligation, due: DueDay, facts: BoardFacts): DutyState {
  const { today } = facts;
  if (today <= due.last) return { type: 'due', days: daysBetween(today, due.stated) };
  if (due.tentative) return { type: 'waiting', event: 'holidays-announced' };
  return {
    type: 'missing',
    since: addDays(due.last, 1),
    days: daysBetween(due.last, today),
    reason: findDelayReason(obligation, facts),
  };
}

const findExemption = (
  obligation: Obligation,
  { record: { exemptions } }: BoardFacts,
): string | undefined =>
  exemptions.find(
    (exemption) =>
      isOf(obligation, exemption) &&
      (exemption.period === undefined || isSamePeriod(exemption.period, obligation.period)),
  )?.reason;

// What happened by itself, or a reason for a delay, is the school's word that there is something to disclose.
function findAbsence(obligation: Obligation, facts: BoardFacts): string | undefined {
  const { duty, event } = obligation;
  const told = event !== undefined && !everyYear.has(event.type);
  const owed = told || findDelayReason(obligation, facts) !== undefined;
  return duty.ifAny === true && !owed ? nothingToTell : undefined;
}

/** Days that come in every school's year: none of them says that there are assets in use for money, or funds. */
const everyYear: ReadonlySet<EventType> = new Set([
  'estimate-assigned',
  'year-reported',
  'accounts-approved',
  'admission',
  'assets-reported',
]);

const findDelayReason = (
  obligation: Obligation,
  { record: { delays } }: BoardFacts,
): string | undefined =>
  delays.find((delay) => isOf(obligation, delay) && isSamePeriod(delay.period, obligation.period))
    ?.reason;
