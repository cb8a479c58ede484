import type { Obligation } from '../domain/duties/board.ts';
import { eventTypeOf } from '../domain/duties/deadline.ts';
import type { Duty } from '../domain/duties/duty.ts';
import { startLow } from '../domain/first-letter.ts';
import { formatPeriod } from '../domain/period.ts';
import { draftWords } from '../words/drafts.ts';

// A duty's title may end in the kind of its period, which its own period names better: «của năm học năm học 2026-2027».
const timeWords = / (?:của )?(?:năm học|năm trước|năm|quý, 6 tháng|03, 06, 09 tháng)$/;

/** What is disclosed, as it stands within a sentence: `thực hiện dự toán`. */
export function nameSubject(duty: Duty): string {
  if (eventTypeOf(duty.deadline) === 'information-changed') return draftWords.changedInformation;
  return startLow(duty.title.replace(timeWords, ''));
}

/** `9 tháng đầu năm 2026`, within a sentence and as a value of `period`. */
export const namePeriod = ({ period }: Pick<Obligation, 'period'>): string =>
  startLow(formatPeriod(period));

export const nameDisclosure = (obligation: Obligation): string =>
  draftWords.title(nameSubject(obligation.duty), namePeriod(obligation));
