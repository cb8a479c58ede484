import type { Finding } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import type { SiteSources } from '../../domain/source.ts';
import { adviseMissing } from '../missing-file.ts';
import { groupByFolder, listNamedFiles } from '../named-files.ts';
import { findEscape } from '../path-escape.ts';

export function checkMissingTable(sources: SiteSources): Finding[] {
  const filesOf = groupByFolder(sources.files);
  return listNamedFiles(sources).flatMap((named) => {
    const { source, file, as, report } = named;
    if (as !== 'table' || findEscape(file) !== undefined) return [];
    const { tables } = filesOf(source.document.id);
    if (tables.includes(file)) return [];
    return [
      report({
        code: 'missing-table',
        message: `Không có bảng số liệu ${quote(file)} bên cạnh tài liệu.`,
        advice: adviseMissing(named, tables),
      }),
    ];
  });
}
