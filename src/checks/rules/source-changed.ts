import { readContentPath } from '../../domain/content-path.ts';
import type { Finding } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import type { SiteSources } from '../../domain/source.ts';
import { findingAt } from '../fault.ts';

/** A workbook whose digest a table notes must still be the same file. A missing one is told of elsewhere. */
export function checkSourceChanged({ tables, files }: SiteSources): Finding[] {
  const digests = new Map(
    files.flatMap(({ path, sha256 }): [string, string][] => {
      const read = readContentPath(path);
      if (sha256 === undefined || read.type !== 'attachment') return [];
      return [[`${read.document}/${read.name}`, sha256]];
    }),
  );
  return tables.flatMap((source) => {
    const { file, sha256: noted } = source.table.source ?? {};
    const actual = file === undefined ? undefined : digests.get(`${source.document}/${file}`);
    if (file === undefined || noted === undefined || actual === undefined || actual === noted)
      return [];
    const fault = {
      code: 'source-changed',
      message: `Tệp ${quote(file)} có mã SHA-256 ${actual}, khác với mã đã ghi khi chép số liệu.`,
      advice:
        'Đối chiếu bảng với tệp mới; nếu số liệu vẫn đúng thì ghi mã mới vào dòng «sha256», nếu không thì đưa tệp cũ về.',
    } as const;
    return [findingAt(source, fault, 'source.sha256')];
  });
}
