import { formatFileSize } from '../../domain/file-facts.ts';
import type { Finding } from '../../domain/finding.ts';
import type { SiteSources } from '../../domain/source.ts';
import { listContent } from '../content-files.ts';
import { findingOnFile } from '../fault.ts';
import { largeSize, mostSize } from '../file-size.ts';

export function checkLargeFile({ files }: SiteSources): Finding[] {
  return listContent(files)
    .filter(({ size }) => size > largeSize && size <= mostSize)
    .map(({ path, size }) =>
      findingOnFile(path, {
        code: 'large-file',
        message: `Tệp nặng ${formatFileSize(size)}: người đọc bằng điện thoại phải chờ lâu và tốn tiền.`,
        advice: 'Quét lại với độ phân giải 200 dpi, đen trắng, hoặc nén ảnh trước khi đăng.',
      }),
    );
}
