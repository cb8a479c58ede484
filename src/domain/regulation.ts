import type { CalendarDate } from './calendar-date.ts';
import type { SourceId } from './regulations/sources.ts';
import type { SchoolLevel } from './school.ts';

export const regulationIds = [
  'tt36-2017',
  'tt09-2024',
  'qd05-2014',
  'tt61-2017',
  'tt26-2026',
  'nd151-2017',
  'nd186-2025',
] as const;
export type RegulationId = (typeof regulationIds)[number];

/**
 * How sure we are of a row: `high` was read in a text or is beyond doubt; `medium` has one second-hand
 * source; `low` is a weak claim; `unsure` must never be shown as a fact.
 */
export type Confidence = 'high' | 'medium' | 'low' | 'unsure';

/** What every row of law here must say about itself. */
export interface Evidence {
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
  /** Vietnamese, for readers: what is not certain, or what to mind. */
  readonly note?: string;
}

/** A rule that makes schools disclose, as far as schools of our levels are concerned. */
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
}

/** Both days belong to the interval; `to` is undefined while it goes on, or where nothing is known. */
export interface ForceInterval {
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
  /** Of the less certain end. */
  readonly confidence: Confidence;
}

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

export type ForceStatus = 'not-yet' | 'in-force' | 'ended' | 'unknown';

export function forceStatusOn({ inForce }: Regulation, date: CalendarDate): ForceStatus {
  if (inForce.from === undefined) return 'unknown';
  if (date < inForce.from) return 'not-yet';
  return inForce.to !== undefined && date > inForce.to ? 'ended' : 'in-force';
}

export function findCategory(regulation: Regulation, id: string): Category | undefined {
  return regulation.categories.find((category) => category.id === id);
}

/** Takes the spellings that people use: `biểu mẫu 9`, `Mẫu biểu 02` for `Mẫu biểu số 02`. */
export function findForm(regulation: Regulation, text: string): Form | undefined {
  const wanted = formKey(text);
  return regulation.forms.find((form) => formKey(form.id) === wanted);
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
