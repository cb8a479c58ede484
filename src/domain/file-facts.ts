import { formatDecimal } from './decimal.ts';

/** `PDF`, `XLSX`: what readers know a file by; empty for a name without an ending. */
export function formatFileType(name: string): string {
  return /\.([^./]+)$/.exec(name)?.[1]?.toUpperCase() ?? '';
}

/** Without its type at the end, for where the type is told behind it: «Bản ký (PDF)» → «Bản ký». */
export function dropFileType(title: string, name: string): string {
  const type = formatFileType(name);
  const [, rest, told = ''] = /^(.+) \((\w+)\)$/u.exec(title) ?? [];
  return [type, programs[type]].includes(told.toUpperCase()) && rest !== undefined ? rest : title;
}

/** What officers call a type by. */
const programs: Readonly<Record<string, string>> = {
  XLSX: 'EXCEL',
  XLS: 'EXCEL',
  DOCX: 'WORD',
  DOC: 'WORD',
};

/** `812 KB`, `1,4 MB`: in thousands, as browsers count downloads; never 0 for a file that has bytes. */
export function formatFileSize(bytes: number): string {
  if (bytes < 999_500) return `${formatDecimal(String(Math.ceil(bytes / 1000)))} KB`;
  return `${formatDecimal((bytes / 1_000_000).toFixed(1))} MB`;
}
