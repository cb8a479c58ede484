import type { Finding } from '../../domain/finding.ts';
import type { SiteSources } from '../../domain/source.ts';
import { listContent, listPrefixes } from '../content-files.ts';
import { findingOnFile } from '../fault.ts';

/** What Windows refuses in a name (learn.microsoft.com, «Naming Files, Paths, and Namespaces»). */
const unusable: readonly (readonly [RegExp, string])[] = [
  [/^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(?:\.|$)/i, 'là tên Windows dành cho thiết bị'],
  [/[<>:"|?*\\]/, 'có một trong các dấu < > : " | ? * \\'],
  [/\ufffd/, 'có chữ viết theo một bảng mã cũ'],
  [/[\p{Cc}\p{Cf}]/u, 'có ký tự ẩn'],
  [/[. ]$/, 'kết thúc bằng dấu chấm hoặc dấu cách'],
  [/^ /, 'bắt đầu bằng dấu cách'],
];

/** Windows takes 260 characters for a whole path; the rest is for the folder that holds `content`. */
const longestPath = 240;

export function checkUnusableName({ files }: SiteSources): Finding[] {
  const paths = listContent(files).map(({ path }) => path);
  const names = [...new Set(paths.flatMap(listPrefixes))];
  return [
    ...names.flatMap(checkName),
    ...paths.filter((path) => path.length > longestPath).map(describeLong),
  ];
}

function checkName(path: string): Finding[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const reason = unusable.find(([pattern]) => pattern.test(name))?.[1];
  if (reason === undefined) return [];
  return [
    findingOnFile(path, {
      code: 'unusable-name',
      message: `Tên «${name}» ${reason}, nên không chép được sang máy Windows.`,
      advice: 'Đổi tên: dùng chữ không dấu, chữ số và dấu gạch nối, ví dụ ban-ky.pdf.',
    }),
  ];
}

function describeLong(path: string): Finding {
  return findingOnFile(path, {
    code: 'unusable-name',
    message: `Đường dẫn dài ${String(path.length)} ký tự, nhiều hơn ${String(longestPath)} mà Windows mở được.`,
    advice: 'Đặt tên thư mục và tên tệp ngắn hơn.',
  });
}
