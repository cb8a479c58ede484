import { fitsFrequency } from '../domain/duties/duty-periods.ts';
import { startLow } from '../domain/first-letter.ts';
import type { Duty, Frequency } from '../domain/duties/duty.ts';
import type { DutyReference } from '../domain/duties/record.ts';
import { describeFrequency, describePeriodType } from '../domain/frequency.ts';
import { findNearest } from '../domain/nearest.ts';
import { formatPeriod, type Period } from '../domain/period.ts';
import { findDuty, type Regulation } from '../domain/regulation.ts';
import { getRegulation } from '../domain/regulations/index.ts';
import { fold, slugify } from '../domain/vietnamese.ts';
import { addFault, type FaultSink, type FieldFault } from './fault.ts';
import { field } from './field.ts';
import { optional, period, text } from './fields.ts';
import { regulation } from './regulations.ts';

/** A duty of a regulation. */
export const dutyFields = {
  regulation: field(regulation(), {
    label: 'Quy định công khai',
    meaning: 'Số của thông tư, nghị định đặt ra nghĩa vụ.',
    example: 'regulation: 09/2024/TT-BGDĐT',
  }),
  duty: field(text(), {
    label: 'Nghĩa vụ',
    meaning: 'Mã của nghĩa vụ theo quy định ấy; xem bảng mã ở cuối hướng dẫn.',
    example: 'duty: chuong-trinh-tich-hop',
  }),
};

const periodMeta = {
  label: 'Kỳ của nghĩa vụ',
  meaning: 'Năm học, năm, quý hoặc các tháng lũy kế, đúng như nghĩa vụ được theo dõi.',
  example: 'period: năm học 2025-2026',
};

export const dutyPeriod = field(period(), periodMeta);

export const optionalDutyPeriod = field(optional(period()), {
  ...periodMeta,
  meaning: 'Kỳ mà lời khai này nói tới; bỏ trống thì hiểu là mọi kỳ.',
});

/** The regulation that is named must have the duty. */
export function checkDuty({ regulation: id, duty }: DutyReference, sink: FaultSink): void {
  const named = getRegulation(id);
  if (findNamedDuty(named, duty) === undefined)
    addFault(sink, explainUnknown(named, duty), ['duty']);
}

function explainUnknown({ shortTitle, duties }: Regulation, given: string): FieldFault {
  const ids = duties.map(({ id }) => id);
  const nearest = findNearest(given, ids);
  return {
    code: 'unknown-duty',
    reason:
      ids.length === 0
        ? `${shortTitle} không có nghĩa vụ nào được theo dõi`
        : `${shortTitle} không có nghĩa vụ nào mang mã này`,
    advice:
      ids.length === 0
        ? 'Xóa mục này, hoặc sửa lại số của quy định.'
        : nearest === undefined
          ? `Các nghĩa vụ của ${shortTitle}: ${ids.join(', ')}.`
          : `Có phải ý bạn là «${nearest}»?`,
  };
}

interface DutyInPeriod extends DutyReference {
  readonly period?: Period | undefined;
}

/** The duty must be owed for such a period. */
export function checkDutyPeriod(
  { regulation: id, duty: given, period: inPeriod }: DutyInPeriod,
  sink: FaultSink,
): void {
  const duty = findNamedDuty(getRegulation(id), given);
  if (duty === undefined || inPeriod === undefined) return;
  if (!fitsFrequency(inPeriod, duty.frequency))
    addFault(sink, explainPeriod(duty, inPeriod), ['period']);
}

function explainPeriod({ frequency }: Duty, given: Period): FieldFault {
  return {
    code: 'invalid-period',
    reason: `nghĩa vụ này ${describeFrequency(frequency)}, không ${describePeriodType(given)}`,
    advice: `Viết theo mẫu «period: ${sampleOf(frequency)}».`,
  };
}

function sampleOf(frequency: Frequency): string {
  const sample = formatPeriod(samplePeriod(frequency));
  return startLow(sample);
}

function samplePeriod(frequency: Frequency): Period {
  switch (frequency.type) {
    case 'school-year':
      return { type: 'school-year', from: 2025 };
    case 'year':
      return { type: 'year', year: 2026 };
    case 'quarter':
      return { type: 'quarter', year: 2025, quarter: frequency.quarters[0] ?? 1 };
    case 'months':
      return { type: 'months', year: 2026, months: frequency.months[0] ?? 6 };
  }
}

/** The regulation's own spelling of what `checkDuty` has let through. */
export function withDutyId<Data extends DutyReference>(data: Data): Data {
  const duty = findNamedDuty(getRegulation(data.regulation), data.duty);
  return duty === undefined ? data : { ...data, duty: duty.id };
}

/** By its id, or by its title as the board prints it. */
function findNamedDuty(named: Regulation, given: string): Duty | undefined {
  const byTitle = named.duties.find(({ title }) => fold(title) === fold(given));
  return findDuty(named, slugify(given)) ?? byTitle;
}
