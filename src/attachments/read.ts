import type { TextPart } from '../domain/attachment-text.ts';
import { keepReadable } from './readable.ts';
import { readOpenSheets, readOpenText } from './open-document.ts';
import { mostBytes } from './limits.ts';
import { readPdf } from './pdf.ts';
import { readPlainText } from './plain-text.ts';
import { readWordText } from './word.ts';
import { readWorkbook } from './workbook.ts';

type Reader = (bytes: Uint8Array) => readonly TextPart[] | Promise<readonly TextPart[]>;

// Word's and Excel's binary files (.doc, .xls) are left out: no small library that is still kept reads both.
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['pdf', readPdf],
  ['xlsx', readWorkbook],
  ['ods', readOpenSheets],
  ['docx', readWordText],
  ['odt', readOpenText],
  ['csv', readPlainText],
  ['txt', readPlainText],
]);

/** Whether files of this name may have text. */
export const mayHaveText = (file: string): boolean => readers.has(endingOf(file));

/**
 * What a file says, part by part. A scan without a text layer, a broken or locked file and one that is not what
 * its name says have no part: nothing that is wrong with an attachment may stop the site.
 */
export async function readText(file: string, bytes: Uint8Array): Promise<TextPart[]> {
  const reader = readers.get(endingOf(file));
  if (reader === undefined || bytes.length > mostBytes) return [];
  try {
    return keepReadable(await reader(bytes));
  } catch {
    return [];
  }
}

export const endingOf = (file: string): string =>
  /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
