import { calendarDate } from '../../domain/calendar-date.ts';
import type { Document } from '../../domain/document.ts';
import type { Finding } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import { findFormerBody, type School } from '../../domain/school.ts';
import type { SiteSources } from '../../domain/source.ts';
import { dateOf } from '../../domain/document-date.ts';
import { findingAt } from '../fault.ts';

/** The first day without districts, whose people's committees the public schools up to lower secondary were under. */
const firstDayWithoutDistricts = calendarDate(2025, 7, 1);
const ofCommune = /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd) (?:phường|xã|đặc khu)(?: |$)/iu;

/** A paper of 2022 that names, above the school, a body that had no schools then. */
export function checkFormerParentBody({ school, documents }: SiteSources): Finding[] {
  if (school === undefined || !ofCommune.test(school.school.parentBody)) return [];
  const count = documents.filter(({ document }) => isMisnamed(document, school.school)).length;
  if (count === 0) return [];
  const fault = {
    code: 'former-parent-body',
    message: `Ở đầu ${String(count)} văn bản của trường từ trước ngày 01/07/2025, khi còn cấp huyện, trang đang ghi ${quote(school.school.parentBody)}.`,
    advice:
      'Thêm cơ quan quản lý của những ngày ấy: «formerParentBodies: [{ name: Ủy ban nhân dân quận …, until: 30/06/2025 }]»; nếu trường vốn đã thuộc cơ quan này thì ghi chính tên ấy.',
  } as const;
  return [findingAt(school, fault, 'parentBody')];
}

function isMisnamed(document: Document, school: School): boolean {
  const { draft, issuer } = document;
  const day = dateOf(document);
  const isOwn = issuer === school.name && !draft;
  return isOwn && day < firstDayWithoutDistricts && findFormerBody(school, day) === undefined;
}
