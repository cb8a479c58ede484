import type { Finding } from '../../domain/finding.ts';
import type { SiteSources } from '../../domain/source.ts';
import { listContent } from '../content-files.ts';
import { findingOnFile } from '../fault.ts';

/** Nobody knows what is in it, so nothing of it goes up. */
export function checkUnreadableFile({ files }: SiteSources): Finding[] {
  return listContent(files)
    .filter(({ type }) => type === 'unreadable')
    .map(({ path }) =>
      findingOnFile(path, {
        code: 'unreadable-file',
        message: 'Máy không có quyền đọc tệp hoặc thư mục này, nên không biết bên trong có gì.',
        advice:
          'Cấp quyền đọc cho tài khoản đang chạy lệnh, hoặc chép lại tệp từ bản gốc vào chỗ này.',
      }),
    );
}
