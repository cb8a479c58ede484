import { findNearest } from '../domain/nearest.ts';
import { quote } from '../domain/quote.ts';
import type { ContentFile } from '../domain/source.ts';
import type { NamedFile } from './named-files.ts';
import { findNearFile } from './near-files.ts';
import { findPageOfFile } from './page-of-file.ts';

/** Of a path that is to be found and moved, no letter may be left out. */
const mostShown = 240;

/** What to do about a named file that is not among those `there`, beside its document. */
export function adviseMissing(
  named: NamedFile,
  there: readonly string[],
  files: readonly ContentFile[],
): string {
  const { source, file } = named;
  const page = findPageOfFile(source, file);
  if (page !== undefined)
    return `Muốn dẫn tới văn bản khác của trang thì ghi địa chỉ trang của nó: «${page}».`;
  const near = findNearFile(named, files);
  if (!source.folder) return adviseFolder(named, near);
  if (near !== undefined)
    return `Chuyển ${quote(near, mostShown)} vào thư mục con tables, cạnh index.mdx.`;
  if (there.some((name) => name.normalize('NFC') === file.normalize('NFC'))) {
    return 'Tên tệp trên đĩa dùng dấu tách rời: đổi tên tệp, gõ lại cho giống hệt.';
  }
  const nearest = findNearest(file, there);
  return nearest === undefined
    ? `Chép tệp vào thư mục của ${source.file}, hoặc bỏ dòng này.`
    : `Có phải ý bạn là «${nearest}»?`;
}

/** Only a document that is a folder has files beside it. */
function adviseFolder({ source, file, as }: NamedFile, near: string | undefined): string {
  const folder = `${source.document.id}/`;
  const name = file.replace(/^tables\//, '');
  const target = as === 'table' ? `${folder}tables/` : folder;
  const move = near === undefined ? `chép ${quote(name)}` : `chuyển ${quote(near, mostShown)}`;
  return `Tạo thư mục ${folder}, chuyển tệp .mdx này vào đó với tên index.mdx, rồi ${move} vào ${target}.`;
}
