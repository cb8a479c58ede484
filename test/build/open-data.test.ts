import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import csvw from '@vocabulary/csvw';
import dcat from '@vocabulary/dcat';
import dcterms from '@vocabulary/dcterms';
import { unzipSync } from 'fflate';
import type { JsonLdDocument } from 'jsonld';
import { DataFactory, type Quad } from 'n3';
import CsvwParser from 'rdf-parser-csvw';
import { describe, expect, inject, it } from 'vitest';
import { listPublicSources, openContent } from '../../src/data/content.ts';
import { listFiles } from '../../src/data/files.ts';
import { readSettings } from '../../src/data/settings.ts';
import { formatDecimal } from '../../src/domain/decimal.ts';
import {
  csvMetadataAddress,
  documentAddress,
  tableFileAddress,
  workbookAddress,
} from '../../src/domain/permalink.ts';
import { listTabledDocuments } from '../../src/domain/document-tables.ts';
import { layOutTable } from '../../src/domain/table-layout.ts';
import type { Cell, Table } from '../../src/domain/table.ts';
import { readBuiltPages } from '../support/built-pages.ts';
import { readCsv, runsAsFormula, unguard } from '../support/csv.ts';
import { listFaults } from '../support/json-schema.ts';
import { listTermsOf, listViolations, readJsonLd } from '../support/rdf.ts';
import { readXlsx } from '../support/xlsx.ts';

const folder = inject('demoSite');
const origin = 'https://thcs-ben-sao.example';
const content = openContent(
  readSettings({ TODAY: '2026-11-20', CACHE_DIR: `${folder}-cache` }, new Date(0)),
);
const documents = listTabledDocuments(listPublicSources(content).map(({ document }) => document));
const tables = documents.flatMap((document) =>
  document.tables.map((table) => ({ document, table, name: `${document.id}#${table.id}` })),
);

const read = (address: string): string => readFileSync(join(folder, address), 'utf8');
const readJson = (address: string): JsonLdDocument & object =>
  JSON.parse(read(address)) as JsonLdDocument & object;
const files = listFiles(folder).map(({ path }) => `/${path}`);
const inData = files.filter((path) => path.startsWith('/du-lieu/') && !path.endsWith('.html'));

/** Every row of a table in the order of the page: ordinal, label and cells as text without groups of digits. */
const linesOf = (table: Table): string[][] =>
  layOutTable(table).lines.map(({ row }) => [
    row.ordinal ?? '',
    row.label,
    ...table.columns.map(({ id }) => plain(row.cells[id])),
  ]);

function plain(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (cell.type === 'money') return String(cell.dong);
  return cell.type === 'text' ? cell.text : formatDecimal(cell.decimal).replaceAll('.', '');
}

describe('the tables of the demo school as CSV', () => {
  it('are all there, and no other', () => {
    expect(tables.length).toBeGreaterThan(30);
    const expected = tables.map(({ document, table }) =>
      tableFileAddress(document.id, table.id, 'csv'),
    );
    expect(inData.filter((path) => path.endsWith('.csv')).sort()).toEqual(expected.sort());
  });

  it.each(tables)('$name: two parsers read the cells of the table', ({ document, table }) => {
    const [heads = [], ...lines] = readCsv(read(tableFileAddress(document.id, table.id, 'csv')));
    expect(new Set(heads).size).toBe(heads.length);
    const first = 4;
    const found = lines.map((line) =>
      [line[0], line[3], ...line.slice(first, first + table.columns.length)].map((cell = '') =>
        unguard(cell),
      ),
    );
    expect(found).toEqual(linesOf(table));
    expect(lines.flat().filter(runsAsFormula)).toEqual([]);
    for (const line of lines) expect(line.join(';')).toContain(origin);
    for (const line of lines) expect(line.at(-1)).toContain('hư cấu');
  });
});

describe('the descriptions of the CSV files', () => {
  const vocabulary = termsOf(csvw);
  const all = files.filter((path) => path.endsWith('.csv'));

  it('stand beside all of them', () => {
    expect(all.filter((path) => !files.includes(csvMetadataAddress(path)))).toEqual([]);
    expect(all.length).toBe(tables.length + 1);
  });

  it.each(all)('%s: is of the vocabulary and the shape of the standard', async (path) => {
    const metadata = await readJsonLd(
      readJson(csvMetadataAddress(path)),
      origin + csvMetadataAddress(path),
    );
    expect(await listViolations(metadata, 'csvw')).toEqual([]);
    const terms = listTermsOf(metadata, 'http://www.w3.org/ns/csvw#');
    expect(terms.filter((term) => !vocabulary.has(term))).toEqual([]);
  });

  it.each(all)('%s: a reader of the standard finds every cell by them', async (path) => {
    const metadata = await readJsonLd(
      readJson(csvMetadataAddress(path)),
      origin + csvMetadataAddress(path),
    );
    const parser = new CsvwParser({ metadata, baseIRI: origin + path });
    // A file's byte order mark is taken off by whoever decodes it (Encoding, section 6.1).
    const text = read(path).replace(/^\uFEFF/, '');
    const quads: Quad[] = await parser.import(Readable.from([text])).toArray();
    const cells = readCsv(text)
      .slice(1)
      .flat()
      .filter((cell) => cell !== '');
    const values = quads
      .filter(({ predicate }) => predicate.value.startsWith(`${origin}${path}#`))
      .map(({ object }) => object.value);
    expect(values.sort()).toEqual(cells.sort());
  });
});

describe('the workbooks', () => {
  it.each(documents)('$id: has the figures of its tables', (document) => {
    const sheets = readXlsx(readFileSync(join(folder, workbookAddress(document.id))));
    expect(sheets).toHaveLength(document.tables.length + 1);
    for (const [index, table] of document.tables.entries()) {
      const found = [...(sheets[index]?.cells ?? [])];
      const figures = found.flatMap(([, cell]) => (cell.type === 'number' ? [cell.value] : []));
      expect(figures).toEqual(listFigures(table));
      const labels = found.flatMap(([place, { value }]) =>
        /^B\d+$/.test(place) && place !== 'B3' ? [value] : [],
      );
      expect(labels).toEqual(layOutTable(table).lines.map(({ row }) => row.label));
    }
    expect([...(sheets.at(-1)?.cells.values() ?? [])].map(({ value }) => value)).toContain(
      `${origin}/su-dung-lai/`,
    );
  });
});

const listFigures = (table: Table): string[] =>
  layOutTable(table).lines.flatMap(({ row }) =>
    table.columns.flatMap(({ id }) => {
      const cell = row.cells[id];
      if (cell === undefined || cell.type === 'text') return [];
      return [cell.type === 'money' ? String(cell.dong) : cell.decimal];
    }),
  );

describe('the JSON files', () => {
  const own = [
    ...tables.map(({ document, table }) => tableFileAddress(document.id, table.id, 'json')),
    '/du-lieu/van-ban.json',
    '/du-lieu/quy-dinh.json',
  ];

  it.each(own)('%s: is what the schema at the address that it names says', (path) => {
    const file = readJson(path);
    const { $schema: schema } = file as { $schema: string };
    expect(schema.startsWith(`${origin}/du-lieu/`)).toBe(true);
    expect(listFaults(readJson(schema.slice(origin.length)), file)).toEqual([]);
    expect(file).toMatchObject({ version: 1, licence: `${origin}/su-dung-lai/` });
    expect(JSON.stringify(file)).toContain('hư cấu');
  });
});

interface Catalogue {
  readonly dataset?: readonly Readonly<Record<string, string>>[];
}

describe('the catalogue', () => {
  const address = '/du-lieu/danh-muc.jsonld';
  const graph = readJsonLd(readJson(address), origin + address);

  it('has the shape of DCAT, with what DCAT-AP makes obligatory', async () => {
    expect(await listViolations(await graph, 'dcat')).toEqual([]);
  });

  it('would be found out with a dataset that has no title, or a file without an address', async () => {
    const { dataset: [first, ...others] = [], ...catalogue } = readJson(address) as Catalogue;
    const untitled = Object.fromEntries(
      Object.entries(first ?? {}).filter(([key]) => key !== 'title'),
    );
    const nowhere = { ...first, distribution: [{ '@type': 'dcat:Distribution' }] };
    for (const bad of [untitled, nowhere]) {
      const data = await readJsonLd({ ...catalogue, dataset: [bad, ...others] }, origin);
      expect(await listViolations(data, 'dcat')).not.toEqual([]);
    }
  });

  it('speaks in words that its vocabularies have', async () => {
    const known = new Set([...termsOf(dcat), ...termsOf(dcterms)]);
    const data = await graph;
    const terms = [
      ...listTermsOf(data, 'http://www.w3.org/ns/dcat#'),
      ...listTermsOf(data, 'http://purl.org/dc/terms/'),
    ];
    expect(terms.length).toBeGreaterThan(15);
    expect(terms.filter((term) => !known.has(term))).toEqual([]);
  });

  it('names every file of data, each where it is and as large as it is', async () => {
    const data = await graph;
    const named = [...data.match(null, term('downloadURL'), null)].map(({ subject, object }) => ({
      path: object.value.slice(origin.length),
      size: data.getObjects(subject, term('byteSize'), null)[0]?.value,
    }));
    for (const { path, size } of named) {
      const bytes = readFileSync(join(folder, path)).length;
      // The archive holds the catalogue, which cannot tell its size.
      expect([path, size]).toEqual([path, path.endsWith('.zip') ? undefined : String(bytes)]);
    }
    const paths = new Set(named.map(({ path }) => path));
    const unnamed = inData.filter((path) => !paths.has(path));
    expect(unnamed.filter((path) => !/metadata\.json$|schema\.json$|jsonld$/.test(path))).toEqual(
      [],
    );
  });
});

const term = (name: string) => DataFactory.namedNode(`http://www.w3.org/ns/dcat#${name}`);

describe('the archive', () => {
  it('holds all of the data, byte for byte', () => {
    const inside = unzipSync(readFileSync(join(folder, 'du-lieu/tat-ca.zip')));
    const expected = inData.filter((path) => !path.endsWith('tat-ca.zip'));
    for (const path of expected) {
      const name = path.slice('/du-lieu/'.length);
      expect([name, readFileSync(join(folder, path)).equals(inside[name] ?? Buffer.of())]).toEqual([
        name,
        true,
      ]);
    }
    const more = Object.keys(inside).filter((name) => !inData.includes(`/du-lieu/${name}`));
    expect(more.sort()).toEqual([
      'DOC-TRUOC.txt',
      'bang-theo-doi/bang-theo-doi.csv',
      'bang-theo-doi/bang-theo-doi.csv-metadata.json',
      'bang-theo-doi/bang-theo-doi.json',
    ]);
  });
});

describe('the way to the data', () => {
  const pages = readBuiltPages(folder);
  const page = pages.find(({ address }) => address === '/du-lieu/');

  it('leads from the page to every table and every file', () => {
    const missing = inData.filter((path) => !page?.links.includes(path));
    expect(missing).toEqual([]);
  });

  it('leads from each document to the files of its tables', () => {
    for (const { document, table } of tables) {
      const csv = tableFileAddress(document.id, table.id, 'csv');
      const own = pages.find(({ address }) => address === documentAddress(document.id));
      const wanted = [csv, csv.replace(/csv$/, 'json'), workbookAddress(document.id)];
      expect(wanted.filter((file) => own?.links.includes(file) !== true)).toEqual([]);
    }
  });

  it('starts at the foot of every page', () => {
    const without = pages.filter(({ links }) => !links.includes('/du-lieu/'));
    expect(without.map(({ address }) => address)).toEqual([]);
  });
});

/** The terms that a vocabulary defines. */
function termsOf(vocabulary: typeof dcat): Set<string> {
  return new Set([...vocabulary({ factory: DataFactory })].map(({ subject }) => subject.value));
}
