import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Finding } from '../domain/finding.ts';
import type { SiteSources } from '../domain/source.ts';
import { compareFindings } from './order.ts';
import { siteRules } from './rules/index.ts';

/** Everything wrong between files, and with files as files; what is wrong within one was found when it was read. */
export function checkSite(sources: SiteSources, today: CalendarDate): Finding[] {
  return siteRules.flatMap((check) => check(sources, today)).sort(compareFindings);
}
