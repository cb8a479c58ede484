import type { Finding } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import type { SiteSources } from '../../domain/source.ts';
import { adviseMissing } from '../missing-file.ts';
import { groupByFolder, isToldAbove, listNamedFiles } from '../named-files.ts';
import { findEscape } from '../path-escape.ts';

export function checkMissingTable(sources: SiteSources): Finding[] {
  const filesOf = groupByFolder(sources.files);
  return listNamedFiles(sources).flatMap((named) => {
    const { source, file, as, report } = named;
    if (as !== 'table' || findEscape(file) !== undefined || isToldAbove(named)) return [];
    const { tables } = filesOf(source.document.id);
    if (tables.includes(file)) return [];
    const workbook = findWorkbook(file);
    return [
      report({
        code: 'missing-table',
        message: `Không có bảng số liệu ${quote(workbook ?? file)} bên cạnh tài liệu.`,
        advice:
          workbook === undefined ? adviseMissing(named, tables, sources.files) : workbookAdvice,
      }),
    ];
  });
}

const workbookAdvice =
  'Bảng số liệu là một tệp .yaml trong thư mục tables; tệp Excel thì khai ở mục attachments.';

/** `tables/thu-chi.xlsx`, which became `tables/thu-chi.xlsx.yaml` when it was read. */
const findWorkbook = (file: string): string | undefined =>
  /^.*\.(?:xlsx?|xlsm|ods|csv)(?=\.yaml$)/i.exec(file)?.[0];
