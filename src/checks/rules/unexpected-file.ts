import { readContentPath } from '../../domain/content-path.ts';
import { collectionOfKind } from '../../domain/document.ts';
import type { Finding } from '../../domain/finding.ts';
import { findNearest } from '../../domain/nearest.ts';
import type { ContentFile, SiteSources } from '../../domain/source.ts';
import { findingOnFile } from '../fault.ts';
import { isStrayTable, listNearFiles } from '../near-files.ts';

const collections: readonly string[] = Object.values(collectionOfKind);

/** What lies outside the layout is not read, so its author must learn of it. */
export function checkUnexpectedFile(sources: SiteSources): Finding[] {
  const { files } = sources;
  const folders = new Set(files.flatMap(({ path }) => folderDocument(path) ?? []));
  const told = listNearFiles(sources);
  return files
    .filter(({ type, path }) => type === 'file' && !told.has(path))
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
  if (read.type !== 'attachment' && read.type !== 'table') return undefined;
  const folder = path.split('/').slice(0, 3).join('/');
  if (folders.has(read.document)) {
    const isTable = read.type === 'attachment' && isStrayTable(path);
    return isTable ? `Chuyển tệp vào ${folder}/tables/ và ghi tên tệp ở mục tables.` : undefined;
  }
  if (/\/tables$/i.test(folder)) return tablesAdvice;
  return `Thư mục ${folder}/ chưa có tệp index.mdx: đổi tên tệp .mdx của tài liệu thành index.mdx và đặt vào đó.`;
}

const tablesAdvice =
  'Thư mục tables nằm trong thư mục riêng của một tài liệu: tạo thư mục mang tên tài liệu, chuyển tệp .mdx vào đó với tên index.mdx, rồi chuyển thư mục tables vào cạnh index.mdx.';

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
