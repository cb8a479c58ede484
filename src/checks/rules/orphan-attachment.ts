import { readContentPath } from '../../domain/content-path.ts';
import type { Finding } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import type { SiteSources } from '../../domain/source.ts';
import { findingOnFile } from '../fault.ts';
import { listNamedFiles } from '../named-files.ts';
import { isStrayTable } from '../near-files.ts';
import { findSource } from '../references.ts';

/** Only beside documents that could be read: of the others nobody knows what they name. */
export function checkOrphanAttachment(sources: SiteSources): Finding[] {
  const named = new Set(
    listNamedFiles(sources).map(({ source, file }) => `${source.document.id}/${file}`),
  );
  return sources.files.flatMap((file) => {
    const path = readContentPath(file.path);
    if (path.type !== 'attachment' || isStrayTable(file.path)) return [];
    if (named.has(`${path.document}/${path.name}`)) return [];
    const source = findSource(sources, path.document);
    if (source?.folder !== true) return [];
    return [
      findingOnFile(file.path, {
        code: 'orphan-attachment',
        message: `Tài liệu ${quote(source.document.title)} không nhắc đến tệp này, nên tệp không lên trang.`,
        advice: `Thêm tệp vào mục attachments của ${source.file}, hoặc xóa tệp.`,
      }),
    ];
  });
}
