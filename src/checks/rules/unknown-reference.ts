import type { Finding } from '../../domain/finding.ts';
import { findNearest } from '../../domain/nearest.ts';
import { quote } from '../../domain/quote.ts';
import type { SiteSources } from '../../domain/source.ts';
import { findingAt } from '../fault.ts';
import { listDocumentIds, listReferences } from '../references.ts';

export function checkUnknownReference(sources: SiteSources): Finding[] {
  const ids = listDocumentIds(sources.files);
  return listReferences(sources)
    .filter(({ id }) => !ids.has(id))
    .map(({ source, path, id }) => {
      const others = [...ids].filter((other) => other !== source.document.id);
      const nearest = findNearest(id, others);
      const fault = {
        code: 'unknown-reference',
        message: `Không có tài liệu nào ở ${quote(id, 100)}.`,
        advice:
          nearest === undefined
            ? 'Ghi đường dẫn của tài liệu trong thư mục content, bỏ phần .mdx, ví dụ plans/2022/ke-hoach-dan-van.'
            : `Có phải ý bạn là «${nearest}»?`,
      } as const;
      return findingAt(source, fault, path);
    });
}
