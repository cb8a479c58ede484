import type { CalendarDate } from './calendar-date.ts';
import { compareText } from './order.ts';

export const schoolLevels = ['MN', 'TH', 'THCS', 'THPT'] as const;
/** Cấp học: mầm non, tiểu học, trung học cơ sở, trung học phổ thông. */
export type SchoolLevel = (typeof schoolLevels)[number];

export interface FormerBody {
  readonly name: string;
  /** Place of issue in those days, where it was another. */
  readonly place: string | undefined;
  /** The last day. */
  readonly until: CalendarDate;
}

export interface School {
  readonly name: string;
  readonly shortName: string;
  /** Symbol in document numbers, e.g. `THCSST` in `63/KH-THCSST`. */
  readonly symbol: string;
  /** What its numbers carried in earlier days; old papers keep them. */
  readonly formerSymbols?: readonly string[] | undefined;
  readonly levels: readonly SchoolLevel[];
  readonly parentBody: string;
  /** Whom the school was under before; papers of those days name them. */
  readonly formerParentBodies: readonly FormerBody[];
  /** Place of issue in document headers. */
  readonly place: string;
  readonly address: string;
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly foundedOn: CalendarDate;
  readonly informationOfficer: string;
  /** Address of the site, without a trailing slash. */
  readonly site: string;
  /** The school and its people are invented; every page says so. */
  readonly fictional: boolean;
}

/** The body that a school was under on a day, where it is not the present one. */
export const findFormerBody = (
  { formerParentBodies }: Pick<School, 'formerParentBodies'>,
  day: CalendarDate,
): FormerBody | undefined =>
  formerParentBodies
    .filter(({ until }) => day <= until)
    .toSorted((left, right) => compareText(left.until, right.until))
    .at(0);
