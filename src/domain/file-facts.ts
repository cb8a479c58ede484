import { formatDecimal } from './decimal.ts';

/** `PDF`, `XLSX`: what readers know a file by; empty for a name without an ending. */
export function formatFileType(name: string): string {
  return /\.([^./]+)$/.exec(name)?.[1]?.toUpperCase() ?? '';
}

/** Without its type at the end, for where the type is told behind it: «Bản ký (PDF)» → «Bản ký». */
export function dropFileType(title: string, name: string): string {
  const ending = ` (${formatFileType(name)})`;
  return title.toUpperCase().endsWith(ending) ? title.slice(0, -ending.length) : title;
}

/** `812 KB`, `1,4 MB`: in thousands, as browsers count downloads; never 0 for a file that has bytes. */
export function formatFileSize(bytes: number): string {
  if (bytes < 999_500) return `${formatDecimal(String(Math.ceil(bytes / 1000)))} KB`;
  return `${formatDecimal((bytes / 1_000_000).toFixed(1))} MB`;
}
