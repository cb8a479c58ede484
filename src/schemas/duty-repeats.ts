import type { DutyRecord, DutyReference } from '../domain/duties/record.ts';
import { formatPeriod, type Period } from '../domain/period.ts';
import { findDuty } from '../domain/regulation.ts';
import { getRegulation } from '../domain/regulations/index.ts';
import { addFault, type FaultSink } from './fault.ts';

/* One line of a list tells of one duty in one period: of two, nobody knows which one counts. */

export function checkRepeatedEvents({ events }: Pick<DutyRecord, 'events'>, sink: FaultSink): void {
  const keys = events.map(({ type, on, period }) => `${type} ${on} ${textOf(period)}`);
  report(['events', 'event'], keys, sink);
}

export function checkRepeatedExemptions(
  { exemptions }: Pick<DutyRecord, 'exemptions'>,
  sink: FaultSink,
): void {
  report(['exemptions', 'duty'], exemptions.map(keyOf), sink);
}

export function checkRepeatedDelays({ delays }: Pick<DutyRecord, 'delays'>, sink: FaultSink): void {
  report(['delays', 'duty'], delays.map(keyOf), sink);
}

export function checkRepeatedNotes(
  { elsewhere }: Pick<DutyRecord, 'elsewhere'>,
  sink: FaultSink,
): void {
  const keys = elsewhere.map((note) =>
    mayRecur(note) ? `${keyOf(note)} ${note.on}` : keyOf(note),
  );
  report(['elsewhere', 'duty'], keys, sink);
}

const keyOf = ({
  regulation,
  duty,
  period,
}: DutyReference & { readonly period: Period | undefined }): string =>
  `${regulation} ${duty} ${textOf(period)}`;

const textOf = (period: Period | undefined): string =>
  period === undefined ? '' : formatPeriod(period);

// An estimate may be assigned and then changed in one year: it was published as often.
const mayRecur = ({ regulation, duty }: DutyReference): boolean =>
  findDuty(getRegulation(regulation), duty)?.deadline.type === 'after-event';

function report(
  [list, key]: readonly [list: string, key: string],
  entries: readonly string[],
  sink: FaultSink,
): void {
  const first = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    const before = first.get(entry);
    if (before === undefined) first.set(entry, index);
    else {
      const fault = {
        code: 'duplicate-duty-entry',
        reason: `mục thứ ${String(before + 1)} ở trên đã nói điều này cho cùng kỳ`,
        advice: 'Giữ một mục và xóa mục kia, hoặc sửa lại kỳ cho đúng.',
      } as const;
      addFault(sink, fault, [list, index, key]);
    }
  }
}
