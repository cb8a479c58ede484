import type { Finding } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import type { SiteSources } from '../../domain/source.ts';
import { listNamedFiles } from '../named-files.ts';
import { findEscape } from '../path-escape.ts';

export function checkPathEscape(sources: SiteSources): Finding[] {
  return listNamedFiles(sources).flatMap(({ file, report }) => {
    const escape = findEscape(file);
    if (escape === undefined) return [];
    return [
      report({
        code: 'path-escape',
        message: `Tên tệp ${quote(file)} ${escape}, nên chỉ ra ngoài thư mục của tài liệu.`,
        advice: 'Chép tệp vào thư mục của tài liệu và chỉ ghi tên tệp, ví dụ ban-ky.pdf.',
      }),
    ];
  });
}
