import type { CumulativeMonths, Quarter } from '../period.ts';
import type { Evidence } from '../regulation.ts';
import type { SchoolLevel } from '../school.ts';

/** Something that a regulation makes a school disclose again and again, and by when. */
export interface Duty extends Evidence {
  /** Unique within its regulation, ASCII, permanent: `duties.yaml` and addresses name it. */
  readonly id: string;
  /** Short, for a row of the board: «Dự toán ngân sách được giao». */
  readonly title: string;
  /** Where the duty and its time stand: `Điều 6 khoản 1`. */
  readonly article: string;
  /** The time limit in the words of the law, for readers. */
  readonly wording: string;
  readonly levels: readonly SchoolLevel[];
  /** Id of the category whose documents meet it; those of the group that holds it meet it too. */
  readonly category: string;
  /** Where one duty is one numbered form: only its documents meet it. */
  readonly form?: string;
  readonly frequency: Frequency;
  readonly deadline: Deadline;
  /** It tells what came of its period, not what is planned or at hand: no paper from before can meet it. */
  readonly results?: true;
  /** Only where there is something to disclose («nếu có»): owed when the school says so, or has published. */
  readonly ifAny?: true;
  /** Periods that transitional rules give to this law whatever the day: calendar years, both ends within. */
  readonly years?: { readonly from?: number; readonly to?: number };
  readonly posting?: PostingRule;
}

/** What one instance of a duty tells about. */
export type Frequency =
  | { readonly type: 'school-year' }
  | { readonly type: 'year' }
  /**
   * Of one quarter; where `orCumulative`, a report of the months, or of the year, that the quarter closes
   * meets it too: under Thông tư 61/2017 schools published «6 tháng» in the place of Quý II.
   */
  | {
      readonly type: 'quarter';
      readonly quarters: readonly Quarter[];
      readonly orCumulative: boolean;
    }
  | { readonly type: 'months'; readonly months: readonly CumulativeMonths[] };

/** When an instance is due. «Trước ngày» is strictly before; «chậm nhất» includes the day. */
export type Deadline =
  /** A day of the year in which the period starts or ends, or of the year after it. */
  | {
      readonly type: 'fixed-day';
      readonly month: number;
      readonly day: number;
      readonly year: 'start' | 'end' | 'after';
      readonly strictlyBefore: boolean;
    }
  /** Days after the period's last day, which is not counted. */
  | { readonly type: 'after-period'; readonly days: number }
  | {
      readonly type: 'after-event';
      readonly event: EventType;
      readonly count: number;
      readonly unit: 'day' | 'working-day';
    }
  /** Before the event's day. */
  | { readonly type: 'before-event'; readonly event: EventType }
  /** The law sets none that we could read: what was published is shown, and nothing is called late. */
  | { readonly type: 'unknown' };

export const eventTypes = [
  'estimate-assigned',
  'year-reported',
  'accounts-approved',
  'admission',
  'information-changed',
  'assets-formed',
  'assets-reported',
] as const;
/** A day in a school's year that starts a time limit, and that only the school can tell. */
export type EventType = (typeof eventTypes)[number];

/** How long a paper must hang, or stay on the site, and where. */
export interface PostingRule extends Evidence {
  readonly count: number;
  readonly unit: 'day' | 'year';
  /** Vietnamese: «tại bảng tin của trường». */
  readonly where: string;
  readonly consecutive: boolean;
}
