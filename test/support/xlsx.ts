import { strFromU8, unzipSync } from 'fflate';
import { listElements, readXml, type XmlElement } from './xml.ts';

/** A cell as a spreadsheet reads it: text, or a number's digits. */
export interface ReadCell {
  readonly type: 'text' | 'number';
  readonly value: string;
}

export interface ReadSheet {
  readonly name: string;
  /** By address: `B3`. */
  readonly cells: ReadonlyMap<string, ReadCell>;
}

/** Follows a workbook's own relationships from part to part; throws where one leads nowhere. */
export function readXlsx(bytes: Uint8Array): ReadSheet[] {
  const parts = unzipSync(bytes);
  const part = (path: string): XmlElement => {
    const found = parts[path];
    if (found === undefined) throw new Error(`No part ${path}`);
    return readXml(strFromU8(found));
  };
  const root = targets(part('_rels/.rels')).get('rId1') ?? '';
  const inside = targets(part('xl/_rels/workbook.xml.rels'));
  for (const target of inside.values()) part(`xl/${target}`);
  const [sheets] = listElements(part(root), 'sheets');
  return (sheets?.children ?? []).map(({ attributes }) => ({
    name: attributes['name'] ?? '',
    cells: readCells(part(`xl/${inside.get(attributes['r:id'] ?? '') ?? ''}`)),
  }));
}

const targets = (relationships: XmlElement): Map<string, string> =>
  new Map(
    relationships.children.map(({ attributes }) => [
      attributes['Id'] ?? '',
      attributes['Target'] ?? '',
    ]),
  );

function readCells(sheet: XmlElement): Map<string, ReadCell> {
  const rows = listElements(sheet, 'sheetData').flatMap(({ children }) => children);
  return new Map(
    rows.flatMap(({ children }) =>
      children.map(({ attributes, children: [value] }): [string, ReadCell] => [
        attributes['r'] ?? '',
        attributes['t'] === 'inlineStr'
          ? { type: 'text', value: value?.children[0]?.text ?? '' }
          : { type: 'number', value: value?.text ?? '' },
      ]),
    ),
  );
}
