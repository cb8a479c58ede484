import type { Finding } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import type { SiteSources } from '../../domain/source.ts';
import { foldName } from '../content-files.ts';
import { groupByFolder, listNamedFiles, type NamedFile } from '../named-files.ts';

/** What the body places must be listed above it: the list holds its title, and its figures are read from there. */
export function checkUnlistedFile(sources: SiteSources): Finding[] {
  const filesOf = groupByFolder(sources.files);
  return listNamedFiles(sources).flatMap((named) => {
    const { source, file, as, listed, report } = named;
    if (listed || (as !== 'attachment' && as !== 'table')) return [];
    const { attachments, tables } = filesOf(source.document.id);
    const isThere = as === 'table' ? tables.includes(file) : attachments.includes(file);
    if (!isThere || isListed(named)) return [];
    return [
      report({
        code: 'unlisted-file',
        message: `${quote(file)} được đặt trong bài nhưng chưa khai ở đầu tệp.`,
        advice: advise(named),
      }),
    ];
  });
}

/** A name that is listed in another spelling is told of where it is listed. */
function isListed({ source, file, as }: NamedFile): boolean {
  const listed =
    as === 'table' ? source.tableFiles : source.document.attachments.map(({ file: name }) => name);
  return listed.some((name) => foldName(name) === foldName(file));
}

function advise({ source, file, as }: NamedFile): string {
  if (as === 'attachment')
    return `Thêm vào mục attachments: { file: ${file}, title: tên mà người đọc thấy }.`;
  const { kind } = source.document;
  return kind === 'disclosure' || kind === 'result'
    ? `Thêm vào mục tables: ${file}.`
    : 'Chỉ tài liệu công khai (disclosures) và kết quả (results) có bảng số liệu: chuyển bảng sang tài liệu loại ấy.';
}
