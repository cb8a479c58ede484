import { formatCalendarDate } from '../../domain/calendar-date.ts';
import type { Document } from '../../domain/document.ts';
import type { Finding } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import type { DocumentSource, SiteSources } from '../../domain/source.ts';
import { findKnown } from '../../domain/stated.ts';
import { findingAt } from '../fault.ts';
import { listCircles, listSuccessions, type Succession } from '../succession.ts';

/** What a change tells and its days cannot bear out. */
export const checkImpossibleChange = (sources: SiteSources): Finding[] => [
  ...sources.documents.flatMap(checkDays),
  ...sources.documents.flatMap((source) => checkUnnamed(source, sources)),
  ...checkOlder(sources),
];

/** A change is the day on which readers are told of it, so that they must have had the document before. */
function checkDays(source: DocumentSource): Finding[] {
  const { publishedOn, changes } = source.document;
  return changes.flatMap(({ on }, index) => {
    if (on >= publishedOn) return [];
    const fault = {
      code: 'impossible-change',
      message: `Thay đổi ngày ${formatCalendarDate(on)} xảy ra trước khi tài liệu được đăng, ngày ${formatCalendarDate(publishedOn)}.`,
      advice: 'Ghi vào mục on ngày mà thay đổi được đưa lên trang, hoặc sửa ngày đăng.',
    } as const;
    return [findingAt(source, fault, `changes.${String(index)}.on`)];
  });
}

/** Readers who are told of a replacement look for what to go by now. */
function checkUnnamed(source: DocumentSource, { documents }: SiteSources): Finding[] {
  const { id, changes } = source.document;
  if (documents.some(({ document }) => document.replaces === id)) return [];
  return changes.flatMap(({ type, by, reason }, index) => {
    if (type !== 'replacement' || by !== undefined || namesPaper(reason)) return [];
    const fault = {
      code: 'impossible-change',
      message: 'Tài liệu này ghi là bị thay thế, nhưng không nói bằng văn bản nào.',
      advice:
        'Ghi «by» với đường dẫn của bản mới. Bản mới không đăng ở trang này thì nêu số, ngày của nó trong reason; không có bản mới thì ghi «type: thu hồi».',
    } as const;
    return [findingAt(source, fault, `changes.${String(index)}.type`, 'changes')];
  });
}

const namesPaper = (reason: string): boolean => /\d\s?[/-]\s?\p{L}|\d\/\d{4}\//u.test(reason);

function checkOlder(sources: SiteSources): Finding[] {
  const circles = new Set(listCircles(sources).flatMap((circle) => circle.map(keyOf)));
  return listSuccessions(sources)
    .filter((each) => !circles.has(keyOf(each)) && isOlder(each))
    .map(({ later, field, earlier }) => {
      const fault = {
        code: 'impossible-change',
        message: `Tài liệu này cũ hơn ${quote(earlier.document.title)}, là tài liệu mà nó ${field === 'replaces' ? 'thay thế' : 'đính chính'}.`,
        advice: `Đối chiếu ngày của hai văn bản; nếu ghi ngược thì chuyển dòng ${field} sang văn bản ra sau.`,
      } as const;
      return findingAt(later, fault, field);
    });
}

const keyOf = ({ later, field }: Succession): string => `${later.document.id} ${field}`;

/** By the days of signing where both are known: a paper of years ago may go up late. */
function isOlder({ later, earlier }: Succession): boolean {
  const [on, before] = [signedOn(later.document), signedOn(earlier.document)];
  return on !== undefined && before !== undefined && on < before;
}

const signedOn = ({ issuedOn }: Document) => findKnown(issuedOn);
