import type { CalendarDate } from './calendar-date.ts';
import type { DocumentBase } from './document.ts';

/** Thông báo; after `endsOn` it stays readable but is no longer news. */
export interface Notice extends DocumentBase {
  readonly kind: 'notice';
  readonly endsOn: CalendarDate | undefined;
}
