import type { CalendarDate } from './calendar-date.ts';
import type { Classification, DocumentBase } from './document.ts';
import type { Period, Quarter } from './period.ts';

/** Kế hoạch, chương trình: what the school promises to do, by whom and by when. */
export interface Plan extends DocumentBase, Classification {
  readonly kind: 'plan';
  readonly period: Period;
  readonly tasks: readonly Task[];
  readonly reports: readonly ReportDuty[];
}

export interface Task {
  /** Unique within its plan; results name it. E.g. `tap-huan`. */
  readonly id: string;
  readonly title: string;
  readonly timing: TaskTiming;
  readonly responsible: readonly string[];
}

export type TaskTiming =
  | { readonly type: 'due'; readonly on: CalendarDate }
  | { readonly type: 'quarter'; readonly quarter: Quarter }
  | { readonly type: 'ongoing' };

/** A report that the plan itself demands. */
export interface ReportDuty {
  readonly title: string;
  readonly due: CalendarDate;
  readonly to: string;
}
