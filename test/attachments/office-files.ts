import { strToU8, unzipSync, zipSync } from 'fflate';

const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), {
    mtime: new Date(2026, 0, 1),
  });

export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Of the body's own XML. */
export const aWordFileOf = (body: string): Uint8Array =>
  zip({
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
  });

export const aWordFile = (paragraphs: readonly string[]): Uint8Array =>
  aWordFileOf(
    paragraphs.map((text) => `<w:p><w:r><w:t>${escapeXml(text)}</w:t></w:r></w:p>`).join(''),
  );

export interface SheetOfCells {
  readonly name: string;
  /** XML of the `<c>` elements of its only row. */
  readonly cells: string;
  readonly state?: string;
  /** As the book's relations name it. */
  readonly target?: string;
}

export const aWorkbook = (sheets: readonly SheetOfCells[], strings: string[] = []): Uint8Array =>
  zip({
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets
      .map(
        ({ name, state = 'visible' }, at) =>
          `<sheet name="${escapeXml(name)}" state="${state}" r:id="rId${String(at)}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map(
        ({ target }, at) =>
          `<Relationship Id="rId${String(at)}" Target="${target ?? `worksheets/sheet${String(at)}.xml`}"/>`,
      )
      .join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((string) => `<si>${string}</si>`).join('')}</sst>`,
    ...Object.fromEntries(
      sheets.map(({ cells }, at) => [
        `xl/worksheets/sheet${String(at)}.xml`,
        `<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`,
      ]),
    ),
  });

export const aTextCell = (text: string): string =>
  `<c t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;

/** Of the XML within `<office:body>`, and of the styles before it. */
export const anOpenDocument = (body: string, styles = ''): Uint8Array =>
  zip({
    'content.xml': `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body>${body}</office:body></office:document-content>`,
  });

/** A workbook of one sheet, with two more that nobody names, of so many bytes each. */
export function aPaddedWorkbook(cells: string, padding: number): Uint8Array {
  const files = unzipSync(aWorkbook([{ name: 'Thu', cells }]));
  const pad = new Uint8Array(padding).fill(32);
  const sheets = { 'xl/worksheets/sheet8.xml': pad, 'xl/worksheets/sheet9.xml': pad };
  return zipSync({ ...files, ...sheets }, { level: 1 });
}
