import { element, escapeXml, xmlDocument } from '../xml.ts';
import { numberStyle, stylesPart, type StyleName, styleIndex } from './xlsx-styles.ts';
import { zipFixed } from './zip.ts';

/*
 * Workbooks as Excel 2007 and later, LibreOffice and others read them (ECMA-376, parts 1 and 2), as few parts of
 * them as hold figures. Written here because the libraries that write them put the clock, or a count of what
 * they wrote before, into the file, and take 4 ms for what takes 1 ms here.
 */

export interface Sheet {
  /** At most 31 characters, without `: \ / ? * [ ]`. */
  readonly name: string;
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  /** Lines at the top that stay in sight. */
  readonly frozen: number;
  /** Undefined is blank. */
  readonly rows: readonly (readonly (SheetCell | undefined)[])[];
}

export type SheetCell =
  /** Always text, whatever it looks like: no ordinal turns into a day, no label into a formula. */
  | { readonly text: string; readonly style: StyleName }
  /** Canonical decimal, shown with as many places as it has. */
  | { readonly number: string };

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

export function makeXlsx(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const parts = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookPart(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index): Relationship => ['worksheet', `worksheets/${sheetFile(index)}`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesPart,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [sheetFolder + sheetFile(index), sheetPart(sheet)]),
    ),
  };
  const encoder = new TextEncoder();
  return zipFixed(
    Object.entries(parts).map(([path, text]) => ({
      path,
      bytes: encoder.encode(text),
      stored: !path.startsWith(sheetFolder),
    })),
  );
}

const sheetFolder = 'xl/worksheets/';
const sheetFile = (index: number): string => `sheet${String(index + 1)}.xml`;

function contentTypes(sheets: number): string {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part: string, type: string): string =>
    element('Override', { PartName: `/xl/${part}`, ContentType: `${kind}.${type}+xml` });
  return xmlDocument(
    element(
      'Types',
      { xmlns: `${packages}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      override('workbook.xml', 'sheet.main'),
      override('styles.xml', 'styles'),
      ...Array.from({ length: sheets }, (_, index) =>
        override(`worksheets/${sheetFile(index)}`, 'worksheet'),
      ),
    ),
  );
}

type Relationship = readonly [type: string, target: string];

const idOf = (index: number): string => `rId${String(index + 1)}`;

function relationships(of: readonly Relationship[]): string {
  return xmlDocument(
    element(
      'Relationships',
      { xmlns: `${packages}/relationships` },
      ...of.map(([type, target], index) =>
        element('Relationship', { Id: idOf(index), Type: `${office}/${type}`, Target: target }),
      ),
    ),
  );
}

function workbookPart(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name }, index) =>
    element('sheet', { name, sheetId: String(index + 1), 'r:id': idOf(index) }),
  );
  return xmlDocument(
    element('workbook', { xmlns: main, 'xmlns:r': office }, element('sheets', {}, ...list)),
  );
}

function sheetPart({ widths, frozen, rows }: Sheet): string {
  const columns = widths.map((width, index) =>
    element('col', {
      min: String(index + 1),
      max: String(index + 1),
      width: String(width),
      customWidth: '1',
    }),
  );
  return xmlDocument(
    element(
      'worksheet',
      { xmlns: main },
      element('sheetPr', {}, element('pageSetUpPr', { fitToPage: '1' })),
      element('sheetViews', {}, element('sheetView', { workbookViewId: '0' }, ...pane(frozen))),
      element('cols', {}, ...columns),
      element('sheetData', {}, ...rows.map(rowPart)),
      // A4, as wide as the sheet and as long as it takes.
      element('pageSetup', { paperSize: '9', orientation: 'landscape', fitToHeight: '0' }),
    ),
  );
}

function pane(frozen: number): string[] {
  if (frozen === 0) return [];
  return [
    element('pane', {
      ySplit: String(frozen),
      topLeftCell: `A${String(frozen + 1)}`,
      activePane: 'bottomLeft',
      state: 'frozen',
    }),
  ];
}

function rowPart(cells: Sheet['rows'][number], index: number): string {
  const row = String(index + 1);
  const parts = cells.map((cell, column) => (cell ? cellPart(cell, nameColumn(column) + row) : ''));
  return element('row', { r: row }, ...parts);
}

// The busiest of all: made as text, without a call for each attribute.
function cellPart(cell: SheetCell, place: string): string {
  if ('number' in cell) {
    return `<c r="${place}" s="${String(numberStyle(cell.number))}"><v>${cell.number}</v></c>`;
  }
  const text = escapeXml(escapeCoded(cell.text));
  return `<c r="${place}" s="${String(styleIndex(cell.style))}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** `_x0041_` in a text would be read as the character of that code (ECMA-376, part 1, 22.4.2.4). */
const escapeCoded = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

/** 0 is A, 25 is Z, 26 is AA. */
export function nameColumn(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : nameColumn(Math.floor(index / 26) - 1) + letter;
}
