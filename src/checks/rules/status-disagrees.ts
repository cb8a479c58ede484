import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { DocumentStatus } from '../../domain/document.ts';
import type { Finding } from '../../domain/finding.ts';
import { findPlace } from '../../domain/places.ts';
import { statusOf } from '../../domain/publication.ts';
import type { DocumentSource, SiteSources } from '../../domain/source.ts';
import { statuses } from '../../schemas/document.ts';
import { findingAt } from '../fault.ts';

/** A status that is not written follows from the changes; only a written one can disagree. */
export function checkStatusDisagrees({ documents }: SiteSources, today: CalendarDate): Finding[] {
  return documents
    .filter(({ places }) => findPlace(places, 'status') !== undefined)
    .flatMap((source) => compare(source, today));
}

function compare(source: DocumentSource, today: CalendarDate): Finding[] {
  const { document } = source;
  const byChanges = statusOf({ ...document, status: 'in-force' }, today);
  if (agrees(document.status, byChanges)) return [];
  const fault = {
    code: 'status-disagrees',
    message: `Mục status ghi «${nameOf(document.status)}», còn theo mục changes thì tài liệu ${explain(byChanges)}.`,
    advice:
      byChanges === 'in-force'
        ? 'Thêm vào mục changes lần thay đổi có ngày, lý do và người duyệt, hoặc bỏ dòng status.'
        : `Sửa thành «status: ${nameOf(byChanges)}», hoặc bỏ dòng status để máy tự suy ra từ mục changes.`,
  } as const;
  return [findingAt(source, fault, 'status')];
}

// A document may run out, corrected or not, without any change to it.
function agrees(stated: DocumentStatus, byChanges: DocumentStatus): boolean {
  if (stated === byChanges) return true;
  if (stated === 'expired') return byChanges === 'in-force' || byChanges === 'corrected';
  return byChanges === 'expired' && (stated === 'in-force' || stated === 'corrected');
}

const words = new Map<DocumentStatus, string>(
  Object.entries(statuses).map(([word, status]) => [status, word]),
);

/** As the field takes it, so that the advice can be typed. */
const nameOf = (status: DocumentStatus): string => words.get(status) ?? status;

const explain = (byChanges: DocumentStatus): string =>
  byChanges === 'in-force' ? 'chưa có thay đổi nào tính đến hôm nay' : nameOf(byChanges);
