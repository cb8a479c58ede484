import type { Finding } from '../../domain/finding.ts';
import type { SiteSources } from '../../domain/source.ts';
import { listContent } from '../content-files.ts';
import { findingOnFile } from '../fault.ts';

/** Forms of a ministry may have scripts that count, so this is for a person to judge. */
export function checkActiveContent({ files }: SiteSources): Finding[] {
  return listContent(files)
    .filter(({ traits }) => traits?.includes('active'))
    .map(({ path }) =>
      findingOnFile(path, {
        code: 'active-content',
        message: 'Tệp PDF này có lệnh tự chạy (JavaScript hoặc mở chương trình) khi người đọc mở.',
        advice: 'In tệp ra PDF một lần nữa (Print to PDF) rồi đăng bản in ấy.',
      }),
    );
}
