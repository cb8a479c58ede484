import { readContentPath } from '../../domain/content-path.ts';
import type { Finding } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import type { SiteSources } from '../../domain/source.ts';
import { findingOnFile } from '../fault.ts';
import { listNamedFiles } from '../named-files.ts';
import { findSource } from '../references.ts';

export function checkOrphanTable(sources: SiteSources): Finding[] {
  const named = new Set(
    listNamedFiles(sources).map(({ source, file }) => `${source.document.id}/${file}`),
  );
  return sources.files.flatMap((file) => {
    const path = readContentPath(file.path);
    if (path.type !== 'table' || named.has(`${path.document}/tables/${path.name}.yaml`)) return [];
    const source = findSource(sources, path.document);
    if (source?.folder !== true) return [];
    return [
      findingOnFile(file.path, {
        code: 'orphan-table',
        message: `Tài liệu ${quote(source.document.title)} không nhắc đến bảng số liệu này, nên bảng không lên trang.`,
        advice: `Thêm «tables/${path.name}.yaml» vào mục tables của ${source.file}, hoặc xóa tệp.`,
      }),
    ];
  });
}
