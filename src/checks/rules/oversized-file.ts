import { formatFileSize } from '../../domain/file-facts.ts';
import type { Finding } from '../../domain/finding.ts';
import type { SiteSources } from '../../domain/source.ts';
import { listContent } from '../content-files.ts';
import { findingOnFile } from '../fault.ts';
import { mostSize } from '../file-size.ts';

export function checkOversizedFile({ files }: SiteSources): Finding[] {
  return listContent(files)
    .filter(({ size }) => size > mostSize)
    .map(({ path, size }) =>
      findingOnFile(path, {
        code: 'oversized-file',
        message: `Tệp nặng ${formatFileSize(size)}, quá mức 50 MB được đăng.`,
        advice: 'Quét lại với độ phân giải 200 dpi, nén ảnh, hoặc chia thành nhiều tệp.',
      }),
    );
}
