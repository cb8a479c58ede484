import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { DocumentId } from '../../domain/document.ts';
import type { Finding } from '../../domain/finding.ts';
import { findNearest } from '../../domain/nearest.ts';
import { documentAddress, findDocumentIdOfPath } from '../../domain/permalink.ts';
import { isPublic } from '../../domain/publication.ts';
import { quote } from '../../domain/quote.ts';
import type { SiteSources } from '../../domain/source.ts';
import { findingAtSpan, type Fault } from '../fault.ts';
import { findSource, listDocumentIds } from '../references.ts';

/** A link in a body to the page of a document that is not there, or not yet. */
export function checkDeadLink(sources: SiteSources, today: CalendarDate): Finding[] {
  const ids = listDocumentIds(sources.files);
  return sources.documents.flatMap((source) =>
    source.pageReferences.flatMap(({ address, span }) => {
      const id = findDocumentIdOfPath(address);
      if (id === undefined) return [];
      if (!ids.has(id)) return [findingAtSpan(source, explainMissing(address, id, ids), span)];
      const target = findSource(sources, id)?.document;
      const isSeen = target === undefined || isPublic(target, today);
      if (isSeen || !isPublic(source.document, today)) return [];
      return [findingAtSpan(source, explainHidden(address), span)];
    }),
  );
}

function explainMissing(address: string, id: DocumentId, ids: ReadonlySet<DocumentId>): Fault {
  const nearest = findNearest(id, [...ids]);
  return {
    code: 'dead-link',
    message: `Trang này không có văn bản nào ở địa chỉ ${quote(address, 80)}.`,
    advice:
      nearest === undefined
        ? 'Mở văn bản cần dẫn trên trang xem thử, chép phần địa chỉ sau tên trang; văn bản ở nơi khác thì ghi cả https://.'
        : `Có phải ý bạn là «${documentAddress(nearest)}»?`,
  };
}

const explainHidden = (address: string): Fault => ({
  code: 'dead-link',
  message: `Văn bản ở địa chỉ ${quote(address, 80)} chưa đăng, nên người đọc bấm vào không tới.`,
  advice: 'Đăng văn bản ấy cùng lúc, hoặc tạm bỏ liên kết.',
});
