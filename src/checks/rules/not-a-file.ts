import type { Finding } from '../../domain/finding.ts';
import type { SiteSources } from '../../domain/source.ts';
import { listContent } from '../content-files.ts';
import { findingOnFile } from '../fault.ts';

/** Who reads from a pipe waits until somebody writes into it. */
export function checkNotAFile({ files }: SiteSources): Finding[] {
  return listContent(files)
    .filter(({ type }) => type === 'other')
    .map(({ path }) =>
      findingOnFile(path, {
        code: 'not-a-file',
        message: 'Đây là một đường ống, ổ cắm hay thiết bị của hệ điều hành, không phải là tệp.',
        advice: 'Xóa nó đi, rồi chép tệp cần đăng vào đây.',
      }),
    );
}
