import { formatCalendarDate, type CalendarDate } from '../../domain/calendar-date.ts';
import type { Finding } from '../../domain/finding.ts';
import { isPublic } from '../../domain/publication.ts';
import { quote } from '../../domain/quote.ts';
import type { SiteSources } from '../../domain/source.ts';
import { findingAt } from '../fault.ts';
import { findSource, listReferences } from '../references.ts';

export function checkHiddenReference(sources: SiteSources, today: CalendarDate): Finding[] {
  return listReferences(sources).flatMap(({ source, path, id }) => {
    const target = findSource(sources, id)?.document;
    if (target === undefined || isPublic(target, today) || !isPublic(source.document, today))
      return [];
    const why = target.draft
      ? 'còn là bản nháp'
      : `hẹn đăng ngày ${formatCalendarDate(target.publishedOn)}`;
    const fault = {
      code: 'hidden-reference',
      message: `${quote(target.title)} ${why}, nên người đọc chưa mở được từ tài liệu này.`,
      advice: 'Đăng tài liệu ấy cùng lúc, hoặc tạm bỏ dòng này.',
    } as const;
    return [findingAt(source, fault, path)];
  });
}
