import { readContentPath } from '../../domain/content-path.ts';
import type { Finding } from '../../domain/finding.ts';
import { attachmentAddress, tableFileAddress } from '../../domain/permalink.ts';
import type { SiteSources } from '../../domain/source.ts';
import { foldName, listContent, listPrefixes } from '../content-files.ts';
import { findingOnFile } from '../fault.ts';

/** Of two names that one disk takes for the same, one file is lost without a word. */
export function checkNameClash({ files }: SiteSources): Finding[] {
  const paths = listContent(files).map(({ path }) => path);
  const names = [...new Set(paths.flatMap(listPrefixes))];
  const sameNames = listClashes(names, foldName);
  // Two files of one name share their address as well: that is not a second fault.
  const sameAddresses = listClashes(paths, findAddress).filter(
    ([first, second]) => foldName(first) !== foldName(second),
  );
  return [...sameNames.map(describeName), ...sameAddresses.map(describeAddress)];
}

type Clash = readonly [first: string, second: string];

function listClashes(
  names: readonly string[],
  keyOf: (name: string) => string | undefined,
): Clash[] {
  const known = new Map<string, string>();
  return names.flatMap((name): Clash[] => {
    const key = keyOf(name);
    const first = key === undefined ? undefined : known.get(key);
    if (first !== undefined) return [[first, name]];
    if (key !== undefined) known.set(key, name);
    return [];
  });
}

function findAddress(file: string): string | undefined {
  const path = readContentPath(file);
  if (path.type === 'document') return path.id;
  if (path.type === 'attachment') return attachmentAddress(path.document, path.name);
  return path.type === 'table' ? tableFileAddress(path.document, path.name, 'csv') : undefined;
}

function describeName([first, second]: Clash): Finding {
  const looksSame = first.normalize('NFC') === second.normalize('NFC');
  return findingOnFile(second, {
    code: 'name-clash',
    message: looksSame
      ? `Tên này nhìn giống hệt «${first}», chỉ khác cách lưu dấu (dựng sẵn và tổ hợp).`
      : `Tên này chỉ khác «${first}» ở chữ hoa, chữ thường.`,
    advice: 'Trên Windows và macOS hai tên ấy là một: đổi một tên, hoặc xóa bản thừa.',
  });
}

function describeAddress([first, second]: Clash): Finding {
  return findingOnFile(second, {
    code: 'name-clash',
    message: `Tệp này và «${first}» cùng ra một địa chỉ trên trang.`,
    advice: 'Địa chỉ lấy từ tên tệp viết không dấu: đổi tên một trong hai tệp.',
  });
}
