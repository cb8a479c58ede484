import { findNearest } from '../domain/nearest.ts';
import { quote } from '../domain/quote.ts';
import type { NamedFile } from './named-files.ts';

/** What to do about a named file that is not among those `there`, beside its document. */
export function adviseMissing({ source, file }: NamedFile, there: readonly string[]): string {
  if (!source.folder) {
    return `Tạo thư mục ${source.document.id}/, chuyển tệp .mdx này vào đó với tên index.mdx, rồi chép ${quote(file)} vào cùng chỗ.`;
  }
  if (there.some((name) => name.normalize('NFC') === file.normalize('NFC'))) {
    return 'Tên tệp trên đĩa dùng dấu tách rời: đổi tên tệp, gõ lại cho giống hệt.';
  }
  const nearest = findNearest(file, there);
  return nearest === undefined
    ? `Chép tệp vào thư mục của ${source.file}, hoặc bỏ dòng này.`
    : `Có phải ý bạn là «${nearest}»?`;
}
