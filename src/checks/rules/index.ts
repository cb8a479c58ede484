import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Finding } from '../../domain/finding.ts';
import type { SiteSources } from '../../domain/source.ts';
import { checkActiveContent } from './active-content.ts';
import { checkBeforeFounding } from './before-founding.ts';
import { checkCircularReplacement } from './circular-replacement.ts';
import { checkDayOutsidePeriod } from './day-outside-period.ts';
import { checkDeadLink } from './dead-link.ts';
import { checkDraftTextLeft } from './draft-text-left.ts';
import { checkDueOutcome } from './due-outcome.ts';
import { checkDuplicateNumber } from './duplicate-number.ts';
import { checkEarlyResults } from './early-results.ts';
import { checkEmptyFile } from './empty-file.ts';
import { checkFigures } from './figures.ts';
import { checkFlatRows } from './flat-rows.ts';
import { checkFormerParentBody } from './former-parent-body.ts';
import { checkFutureDate } from './future-date.ts';
import { checkFutureRecord } from './future-record.ts';
import { checkHiddenReference } from './hidden-reference.ts';
import { checkImpossibleChange } from './impossible-change.ts';
import { checkInternalContent } from './internal-content.ts';
import { checkJoinedEntries } from './joined-entries.ts';
import { checkLargeFile } from './large-file.ts';
import { checkMissingAttachment } from './missing-attachment.ts';
import { checkMissingFormColumn } from './missing-form-column.ts';
import { checkMissingSchool } from './missing-school.ts';
import { checkMissingTable } from './missing-table.ts';
import { checkMixedPeriods } from './mixed-periods.ts';
import { checkNameClash } from './name-clash.ts';
import { checkNotAFile } from './not-a-file.ts';
import { checkOneSidedReference } from './one-sided-reference.ts';
import { checkOrdinals } from './ordinals.ts';
import { checkOrphanAttachment } from './orphan-attachment.ts';
import { checkOrphanTable } from './orphan-table.ts';
import { checkOutdatedLegalBasis } from './outdated-legal-basis.ts';
import { checkOtherPeriodKind } from './other-period-kind.ts';
import { checkOtherSymbol } from './other-symbol.ts';
import { checkOversizedFile } from './oversized-file.ts';
import { checkPathEscape } from './path-escape.ts';
import { checkPublishedBeforeIssued } from './published-before-issued.ts';
import { checkRegulationNotInForce } from './regulation-not-in-force.ts';
import { checkResultOutsidePlan } from './result-outside-plan.ts';
import { checkSignerWords } from './signer-words.ts';
import { checkSourceChanged } from './source-changed.ts';
import { checkStatusDisagrees } from './status-disagrees.ts';
import { checkSymlink } from './symlink.ts';
import { checkUnreadableFile } from './unreadable-file.ts';
import { checkTableOfOtherPeriod } from './table-of-other-period.ts';
import { checkTitleOfOtherPeriod } from './title-of-other-period.ts';
import { checkTypeMismatch } from './type-mismatch.ts';
import { checkUnacceptedType } from './unaccepted-type.ts';
import { checkUnexpectedFile } from './unexpected-file.ts';
import { checkUnknownHolidays } from './unknown-holidays.ts';
import { checkUnknownReference } from './unknown-reference.ts';
import { checkUnknownTableForm } from './unknown-table-form.ts';
import { checkUnknownTask } from './unknown-task.ts';
import { checkUnlistedFile } from './unlisted-file.ts';
import { checkUnusableName } from './unusable-name.ts';
import { checkWrongLevel } from './wrong-level.ts';
import { checkYearFolder } from './year-folder.ts';

/** Checks one promise on the whole content, for one day. */
export type SiteRule = (sources: SiteSources, today: CalendarDate) => Finding[];

export const siteRules: readonly SiteRule[] = [
  // Between documents, and with the calendar.
  checkUnknownReference,
  checkHiddenReference,
  checkDeadLink,
  checkOneSidedReference,
  checkCircularReplacement,
  checkImpossibleChange,
  checkStatusDisagrees,
  checkUnknownTask,
  checkDueOutcome,
  checkDuplicateNumber,
  checkOtherSymbol,
  checkResultOutsidePlan,
  checkFutureDate,
  checkBeforeFounding,
  checkFormerParentBody,
  checkPublishedBeforeIssued,
  checkYearFolder,
  checkTitleOfOtherPeriod,
  checkTableOfOtherPeriod,
  checkDayOutsidePeriod,
  checkDraftTextLeft,
  checkSignerWords,
  checkJoinedEntries,
  checkFutureRecord,
  checkUnknownHolidays,
  // With the law of its day.
  checkWrongLevel,
  checkInternalContent,
  checkRegulationNotInForce,
  checkOutdatedLegalBasis,
  checkMixedPeriods,
  checkOtherPeriodKind,
  checkEarlyResults,
  // Figures, in their tables and between them.
  checkFigures,
  checkOrdinals,
  checkFlatRows,
  checkMissingFormColumn,
  checkUnknownTableForm,
  checkSourceChanged,
  // Between documents and the files beside them.
  checkPathEscape,
  checkMissingAttachment,
  checkMissingTable,
  checkUnlistedFile,
  checkOrphanAttachment,
  checkOrphanTable,
  // Files as they lie there.
  checkMissingSchool,
  checkSymlink,
  checkUnreadableFile,
  checkNotAFile,
  checkNameClash,
  checkUnusableName,
  checkOversizedFile,
  checkLargeFile,
  checkEmptyFile,
  checkTypeMismatch,
  checkUnacceptedType,
  checkActiveContent,
  checkUnexpectedFile,
];
