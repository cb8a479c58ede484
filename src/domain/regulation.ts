import type { CalendarDate } from './calendar-date.ts';
import type { Duty } from './duties/duty.ts';
import type { SourceId } from './regulations/sources.ts';
import type { SchoolLevel } from './school.ts';

/** In the order in which lists show them; see `regulations/index.ts`. */
export const regulationIds = [
  'tt36-2017',
  'tt09-2024',
  'tt16-2018',
  'qd05-2014',
  'tt61-2017',
  'tt26-2026',
  'nd151-2017',
  'nd186-2025',
  'nd04-2015',
  'l10-2022',
  'pctn-2018',
  'ttlt71-2014',
  'nd75-2026',
  'tt56-2022',
  'nd30-2020',
] as const;
export type RegulationId = (typeof regulationIds)[number];

/**
 * How sure we are of a row: `high` was read in a text or is beyond doubt; `medium` has one second-hand
 * source; `low` is a weak claim; `unsure` must never be shown as a fact.
 */
export type Confidence = 'high' | 'medium' | 'low' | 'unsure';

/** What readers must be told to take with care. */
export const isUnsure = ({ confidence }: Pick<Evidence, 'confidence'>): boolean =>
  confidence !== 'high';

/** Of a form its number and its title were read apart. */
export const isUnsureForm = (form: Pick<Form, 'confidence' | 'titleConfidence'>): boolean =>
  isUnsure(form) || isUnsure({ confidence: form.titleConfidence });

/** What every row of law here must say about itself. */
export interface Evidence {
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
  /** Vietnamese, for readers: what is not certain, or what to mind. */
  readonly note?: string;
}

/** A rule about what schools disclose and how, as far as schools of our levels are concerned. */
export interface Regulation extends Evidence {
  readonly id: RegulationId;
  /** `36/2017/TT-BGDĐT` */
  readonly number: string;
  /** Instruments that amend, carry or found it; a document may cite one of them in its place. */
  readonly relatedNumbers: readonly string[];
  readonly title: string;
  /** `Thông tư 36/2017` */
  readonly shortTitle: string;
  readonly issuedOn: CalendarDate;
  readonly inForce: ForceInterval;
  readonly replacedBy: RegulationId | undefined;
  readonly levels: readonly SchoolLevel[];
  readonly categories: readonly Category[];
  readonly forms: readonly Form[];
  /** Its numbered forms that no school fills in. */
  readonly formsOfOthers?: readonly FormsOfOthers[];
  readonly duties: readonly Duty[];
}

/** Both days belong to the interval; `to` is undefined while it goes on, or where nothing is known. */
export interface ForceInterval {
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
  /** Of the less certain end. */
  readonly confidence: Confidence;
}

/**
 * Whom an item must be made known to: `public`; `staff`, which the site may carry too; `staff-only`, which
 * it must not; `unsure` where the text was not read.
 */
export type Audience = 'public' | 'staff' | 'staff-only' | 'unsure';

/** An item that must be disclosed, or a group of items: both may be named by a disclosure. */
export interface Category extends Evidence {
  /** Unique within its regulation, ASCII, permanent: documents name it. */
  readonly id: string;
  readonly title: string;
  /** Id of the group that holds it. */
  readonly group: string | undefined;
  /** Where it stands in the text, where known: `Điều 5 khoản 2`. */
  readonly article: string | undefined;
  readonly levels: readonly SchoolLevel[];
  readonly audience: Audience;
}

/** A numbered form; `confidence` is that of its number. */
export interface Form extends Evidence {
  /** As printed: `Biểu mẫu 09`. */
  readonly id: string;
  readonly title: string;
  readonly titleConfidence: Confidence;
  /** Id of the category that it serves. */
  readonly category: string;
  readonly levels: readonly SchoolLevel[];
}

/** Forms that the regulation has for institutions of another kind. */
export interface FormsOfOthers extends Evidence {
  /** As printed. */
  readonly ids: readonly string[];
  /** Vietnamese: «cơ sở giáo dục thường xuyên». */
  readonly whose: string;
}

export type ForceStatus = 'not-yet' | 'in-force' | 'ended' | 'unknown';

export function forceStatusOn({ inForce }: Regulation, date: CalendarDate): ForceStatus {
  if (inForce.from === undefined || inForce.confidence === 'unsure') return 'unknown';
  if (date < inForce.from) return 'not-yet';
  return inForce.to !== undefined && date > inForce.to ? 'ended' : 'in-force';
}

export function findCategory(regulation: Regulation, id: string): Category | undefined {
  return regulation.categories.find((category) => category.id === id);
}

/** Whether a site may carry what is filed under it. */
export const isPublishable = ({ audience }: Category): boolean => audience !== 'staff-only';

export function findDuty(regulation: Regulation, id: string): Duty | undefined {
  return regulation.duties.find((duty) => duty.id === id);
}

/** Takes the spellings that people use: `biểu mẫu 9`, `Mẫu biểu 02` for `Mẫu biểu số 02`. */
export function findForm(regulation: Regulation, text: string): Form | undefined {
  const wanted = formKey(text);
  return regulation.forms.find((form) => formKey(form.id) === wanted);
}

/** Whose form it is, where the regulation has it for institutions of another kind. */
export function findFormOfOthers(
  { formsOfOthers = [] }: Regulation,
  text: string,
): FormsOfOthers | undefined {
  const wanted = formKey(text);
  return formsOfOthers.find(({ ids }) => ids.some((id) => formKey(id) === wanted));
}

// The words before the number differ by ministry and by writer; the number does not.
function formKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(?:biểu mẫu|mẫu biểu|mẫu|biểu)\s*(?:số\s*)?/u, '')
    .replace(/^0+(?=\d)/, '')
    .trim();
}
