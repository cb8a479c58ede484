import type { FileTrait } from '../domain/source.ts';

/** How much of a file's end is looked at, in bytes: most files wholly, the list of an archive always. */
export const inspectedEnd = 1_000_000;

/** What a file's end tells beyond its first bytes; `end` holds its last `inspectedEnd` bytes. */
export function inspectEnd(ending: string, end: Uint8Array): FileTrait[] {
  const bytes = Buffer.from(end.buffer, end.byteOffset, end.byteLength);
  if (ending === 'pdf') return inspectPdf(bytes);
  const part = partOf[ending];
  return part === undefined ? [] : inspectArchive(listNames(bytes), part);
}

/** A file that only this kind of document has in its archive (ECMA-376, part 2; OpenDocument 1.3, part 2). */
const partOf: Readonly<Record<string, RegExp>> = {
  docx: /^word\//,
  xlsx: /^xl\//,
  pptx: /^ppt\//,
  odt: /^content\.xml$/,
  ods: /^content\.xml$/,
  odp: /^content\.xml$/,
};

// Macros of Word and Excel are in one file, those of LibreOffice in a folder.
const macros = /(?:^|\/)vbaProject\.bin$|^(?:Basic|Scripts)\/./i;

function inspectArchive(names: readonly string[], part: RegExp): FileTrait[] {
  if (names.length === 0) return ['cut-off'];
  if (!names.some((name) => part.test(name))) return ['not-a-document'];
  return names.some((name) => macros.test(name)) ? ['macros'] : [];
}

/** Of the list at the end of an archive (PKWARE, .ZIP File Format Specification, 4.3.12). */
function listNames(bytes: Buffer): string[] {
  const names: string[] = [];
  if (!bytes.includes('PK\x05\x06', 0, 'latin1')) return names;
  for (let at = find(bytes, 0); at >= 0; at = find(bytes, at + 46)) {
    if (at + 46 > bytes.length) break;
    const length = bytes.readUInt16LE(at + 28);
    names.push(bytes.toString('utf8', at + 46, at + 46 + length));
  }
  return names;
}

const find = (bytes: Buffer, from: number): number => bytes.indexOf('PK\x01\x02', from, 'latin1');

// What a PDF may do by itself (ISO 32000-2, 12.6.4); LibreOffice writes an /OpenAction that only shows page 1.
const action = /\/S\s*\/(?:JavaScript|Launch)\b/;

function inspectPdf(bytes: Buffer): FileTrait[] {
  // Readers look for the mark near the end, and some programs write a little behind it.
  const isWhole = bytes.lastIndexOf('%%EOF') >= 0;
  // A search for a word takes a tenth of the time of an expression.
  const mayAct = bytes.includes('/JavaScript') || bytes.includes('/Launch');
  const isActive = mayAct && action.test(bytes.toString('latin1'));
  return [...(isWhole ? [] : ['cut-off' as const]), ...(isActive ? ['active' as const] : [])];
}
