import type { Finding } from '../../domain/finding.ts';
import type { SiteSources } from '../../domain/source.ts';
import { listContent } from '../content-files.ts';
import { findingOnFile } from '../fault.ts';

/** A link can bring any file of the machine onto the site. */
export function checkSymlink({ files }: SiteSources): Finding[] {
  return listContent(files)
    .filter(({ type }) => type === 'symlink')
    .map(({ path }) =>
      findingOnFile(path, {
        code: 'symlink',
        message: 'Đây là lối tắt (liên kết) tới một tệp hay thư mục ở chỗ khác, không phải là tệp.',
        advice: 'Xóa lối tắt và chép chính tệp ấy vào đây.',
      }),
    );
}
