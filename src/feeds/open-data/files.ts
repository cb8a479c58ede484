import type { Sizes } from '../../domain/downloads.ts';
import type { Board } from '../../domain/duties/board.ts';
import {
  boardDataAddress,
  boardTableAddress,
  csvMetadataAddress,
  dataCatalogueAddress,
  documentsDataAddress,
  documentsSchemaAddress,
  openDataAddress,
  openDataArchiveAddress,
  absoluteAddress,
  regulationsDataAddress,
  regulationsSchemaAddress,
  tableFileAddress,
  tableSchemaAddress,
  workbookAddress,
} from '../../domain/permalink.ts';
import type { School } from '../../domain/school.ts';
import type { Site } from '../../domain/site.ts';
import { openData as words } from '../../words/open-data.ts';
import { makeBoardFile } from '../board-data.ts';
import { makeBoardTable } from '../board-table.ts';
import { makeCsv } from '../csv.ts';
import { makeArchive } from './archive.ts';
import { makeBoardMetadata } from './board-metadata.ts';
import { makeCatalogue } from './catalogue.ts';
import { describeDocuments } from './documents-file.ts';
import { documentsFileSchema } from './documents-schema.ts';
import { flattenTable } from './flat-table.ts';
import { listTabledDocuments, type TabledDocument } from '../../domain/document-tables.ts';
import { describeRegulations } from './regulations-file.ts';
import { regulationsFileSchema } from './regulations-schema.ts';
import { formatJson, renderSchema } from './schema-parts.ts';
import { describeTable, type DescribedTable } from './table-file.ts';
import { makeTableMetadata } from './table-metadata.ts';
import { tableFileSchema } from './table-schema.ts';
import { makeWorkbook } from './workbook.ts';
import type { ZipEntry } from './zip.ts';

/** Root-relative address → bytes, of all that stands under `/du-lieu/`, but the page. */
export type OpenData = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

export const sizesOf = (files: Iterable<DataFile>): Sizes =>
  new Map([...files].map(([address, { length }]) => [address, length]));

const made = new WeakMap<Site, OpenData>();

/** Made once for a site: its page tells the sizes of the files, and each file is an address of its own. */
export function getOpenData(site: Site, board: Board): OpenData {
  const known = made.get(site) ?? makeOpenData(site, board);
  made.set(site, known);
  return known;
}

export function makeOpenData(site: Site, board: Board): OpenData {
  const { school } = site;
  const documents = describeTables(site);
  const files = [
    ...makeSchemas(school),
    textFile(documentsDataAddress, formatJson(describeDocuments(site))),
    textFile(regulationsDataAddress, formatJson(describeRegulations(school))),
    ...documents.flatMap(({ document, tables }) =>
      tables.flatMap((table) => makeTableFiles(document, table, school)),
    ),
    ...documents.map(({ document, tables }): DataFile => [
      workbookAddress(document.id),
      makeWorkbook(tables),
    ]),
  ];
  const beside = makeBoardFiles(board, school);
  const catalogue = textFile(
    dataCatalogueAddress,
    makeCatalogue(site, sizesOf([...files, ...beside])),
  );
  const archive = makeArchive([...files, catalogue, ...beside].map(toEntry), site);
  return gather([...files, catalogue, [openDataArchiveAddress, archive]]);
}

type DataFile = readonly [address: string, bytes: Uint8Array<ArrayBuffer>];

const textFile = (address: string, text: string): DataFile => [
  address,
  new TextEncoder().encode(text),
];

/** Throws where two files would stand at one address, of which one would be lost. */
function gather(files: readonly DataFile[]): OpenData {
  const data = new Map(files);
  if (data.size === files.length) return data;
  const seen = new Set<string>();
  const twice = files.find(([address]) => seen.size === seen.add(address).size);
  throw new Error(
    `Hai bảng số liệu của một văn bản có tên tệp quá giống nhau: ${twice?.[0] ?? ''}`,
  );
}

interface DescribedDocument {
  readonly document: TabledDocument;
  readonly tables: readonly DescribedTable[];
}

/** In the order of the site's documents, and in each as its front matter has them. */
const describeTables = (site: Site): DescribedDocument[] =>
  listTabledDocuments(site.documents).map((document) => ({
    document,
    tables: document.tables.map((table) => ({
      table,
      file: describeTable({ document, table }, site),
    })),
  }));

function makeTableFiles(
  document: TabledDocument,
  described: DescribedTable,
  school: School,
): DataFile[] {
  const { table, file } = described;
  const flat = flattenTable({ document, table }, school);
  const csv = tableFileAddress(document.id, table.id, 'csv');
  const name = csv.split('/').at(-1) ?? '';
  return [
    textFile(
      csv,
      makeCsv(
        flat.columns.map(({ title }) => title),
        flat.lines,
      ),
    ),
    textFile(csvMetadataAddress(csv), makeTableMetadata(name, flat, described)),
    textFile(tableFileAddress(document.id, table.id, 'json'), formatJson(file)),
  ];
}

function makeSchemas({ site }: School): DataFile[] {
  const schema = (address: string, schemaOf: Parameters<typeof renderSchema>[0], title: string) =>
    textFile(address, renderSchema(schemaOf, absoluteAddress(site, address), title));
  const { documents, tables, regulations } = words.schemas;
  return [
    schema(documentsSchemaAddress, documentsFileSchema, documents),
    schema(tableSchemaAddress, tableFileSchema, tables),
    schema(regulationsSchemaAddress, regulationsFileSchema, regulations),
  ];
}

/** They stand beside the board's page; the archive has them too. */
const makeBoardFiles = (board: Board, school: School): DataFile[] => [
  textFile(boardTableAddress, makeBoardTable(board, school)),
  textFile(csvMetadataAddress(boardTableAddress), makeBoardMetadata(school, board.today)),
  textFile(boardDataAddress, makeBoardFile(board, school)),
];

/** `/du-lieu/van-ban.json` is `van-ban.json` in the archive, and `/bang-theo-doi/…` is in a folder of that name. */
const toEntry = ([address, bytes]: DataFile): ZipEntry => ({
  path: address.startsWith(openDataAddress)
    ? address.slice(openDataAddress.length)
    : address.slice(1),
  bytes,
  stored: address.endsWith('.xlsx'),
});
