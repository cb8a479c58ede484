import type { CalendarDate } from './calendar-date.ts';
import type { DocumentBase } from './document.ts';
import type { Period } from './period.ts';
import type { RegulationId } from './regulation.ts';
import type { Table } from './table.ts';

/** One disclosed item under a regulation's category and, where there is one, its numbered form. */
export interface Disclosure extends DocumentBase {
  readonly kind: 'disclosure';
  readonly regulation: RegulationId;
  readonly category: string;
  readonly form: string | undefined;
  readonly period: Period;
  readonly posting: Posting | undefined;
  readonly tables: readonly Table[];
}

/** Niêm yết on paper, beside the website. */
export interface Posting {
  readonly places: readonly string[];
  readonly from: CalendarDate;
  readonly to: CalendarDate | undefined;
}
