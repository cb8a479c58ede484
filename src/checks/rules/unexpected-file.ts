import { readContentPath } from '../../domain/content-path.ts';
import { collectionOfKind } from '../../domain/document.ts';
import type { Finding } from '../../domain/finding.ts';
import { findNearest } from '../../domain/nearest.ts';
import type { ContentFile, SiteSources } from '../../domain/source.ts';
import { findingOnFile } from '../fault.ts';

const collections: readonly string[] = Object.values(collectionOfKind);

/** What lies outside the layout is not read, so its author must learn of it. */
export function checkUnexpectedFile({ files }: SiteSources): Finding[] {
  const folders = new Set(files.flatMap(({ path }) => folderDocument(path) ?? []));
  return files
    .filter(({ type }) => type === 'file')
    .flatMap((file) => {
      const advice = findAdvice(file, folders);
      if (advice === undefined) return [];
      const message =
        'Tệp nằm sai chỗ trong thư mục content, nên không được đọc và không lên trang.';
      return [findingOnFile(file.path, { code: 'unexpected-file', message, advice })];
    });
}

function folderDocument(path: string): string | undefined {
  const read = readContentPath(path);
  return read.type === 'document' && read.folder ? read.id : undefined;
}

function findAdvice({ path }: ContentFile, folders: ReadonlySet<string>): string | undefined {
  const read = readContentPath(path);
  if (read.type === 'unexpected') return advisePlace(path);
  if ((read.type !== 'attachment' && read.type !== 'table') || folders.has(read.document))
    return undefined;
  return `Thư mục ${path.split('/').slice(0, 3).join('/')}/ chưa có tệp index.mdx: đổi tên tệp .mdx của tài liệu thành index.mdx và đặt vào đó.`;
}

function advisePlace(path: string): string {
  const [collection = '', year = '', name = ''] = path.split('/');
  if (!collections.includes(collection)) {
    const nearest = findNearest(collection, collections);
    return nearest === undefined
      ? `Tài liệu đặt trong một trong các thư mục ${collections.join(', ')}, rồi đến thư mục năm.`
      : `Tên thư mục phải là «${nearest}».`;
  }
  if (!/^\d{4}$/.test(year) || name === '')
    return `Đặt vào thư mục của một năm, ví dụ ${collection}/2026/.`;
  if (/\.docx?$|\.xlsx?$|\.pdf$/i.test(path)) {
    return 'Tệp đính kèm đặt trong thư mục riêng của tài liệu, cạnh index.mdx.';
  }
  return 'Tài liệu là một tệp .mdx, hoặc một thư mục có index.mdx, tệp đính kèm và thư mục tables.';
}
