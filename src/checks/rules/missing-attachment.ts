import type { Finding } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import type { SiteSources } from '../../domain/source.ts';
import { adviseMissing } from '../missing-file.ts';
import { groupByFolder, isToldAbove, listNamedFiles } from '../named-files.ts';
import { findEscape } from '../path-escape.ts';

export function checkMissingAttachment(sources: SiteSources): Finding[] {
  const filesOf = groupByFolder(sources.files);
  return listNamedFiles(sources).flatMap((named) => {
    const { source, file, as, report } = named;
    if (as === 'table' || findEscape(file) !== undefined || isToldAbove(named)) return [];
    const { attachments } = filesOf(source.document.id);
    if (attachments.includes(file)) return [];
    return [
      report({
        code: 'missing-attachment',
        message: `Không có tệp ${quote(file)} bên cạnh tài liệu.`,
        advice: adviseMissing(named, attachments, sources.files),
      }),
    ];
  });
}
