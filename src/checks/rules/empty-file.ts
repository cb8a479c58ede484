import type { Finding } from '../../domain/finding.ts';
import type { SiteSources } from '../../domain/source.ts';
import { listContent } from '../content-files.ts';
import { findingOnFile } from '../fault.ts';

export function checkEmptyFile({ files }: SiteSources): Finding[] {
  return listContent(files)
    .filter(({ type, size }) => type === 'file' && size === 0)
    .map(({ path }) =>
      findingOnFile(path, {
        code: 'empty-file',
        message: 'Tệp rỗng (0 byte), có thể vì chép hoặc tải về giữa chừng.',
        advice: 'Chép lại tệp từ bản gốc, hoặc xóa tệp.',
      }),
    );
}
