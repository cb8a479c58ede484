import { facetsOf } from './facets.ts';
import { formatFileSize, formatFileType } from './file-facts.ts';
import {
  csvMetadataAddress,
  tableAddress,
  tableFileAddress,
  workbookAddress,
} from './permalink.ts';
import type { Site } from './site.ts';
import { listTabledDocuments, type TabledDocument } from './document-tables.ts';

/** In bytes, of each file by its address. */
export type Sizes = ReadonlyMap<string, number>;

/** A file to be taken away: `CSV`, `12 KB`. */
export interface Download {
  readonly address: string;
  readonly type: string;
  readonly size: string;
}

export interface TableDownloads {
  readonly title: string;
  readonly address: string;
  readonly files: readonly Download[];
  readonly metadata: string;
}

export interface DocumentDownloads {
  readonly document: TabledDocument;
  readonly workbook: Download;
  readonly tables: readonly TableDownloads[];
}

export interface YearDownloads {
  readonly year: number;
  readonly documents: readonly DocumentDownloads[];
}

/** The latest year first; within it in the order of the site. A document goes by the year that it tells about. */
export function listDownloads({ documents }: Site, sizes: Sizes): YearDownloads[] {
  const byYear = Map.groupBy(listTabledDocuments(documents), (document) => facetsOf(document).year);
  return [...byYear]
    .sort(([left], [right]) => right - left)
    .map(([year, own]) => ({
      year,
      documents: own.map((document) => ({
        document,
        workbook: getDownload(workbookAddress(document.id), sizes),
        tables: document.tables.map(({ id, title }) => {
          const csv = tableFileAddress(document.id, id, 'csv');
          const json = tableFileAddress(document.id, id, 'json');
          return {
            title,
            address: tableAddress(document.id, id),
            files: [getDownload(csv, sizes), getDownload(json, sizes)],
            metadata: csvMetadataAddress(csv),
          };
        }),
      })),
    }));
}

/** Throws where there is no such file. */
export function getDownload(address: string, sizes: Sizes): Download {
  const size = sizes.get(address);
  if (size === undefined) throw new Error(`There is no file at ${address}`);
  return { address, type: formatFileType(address), size: formatFileSize(size) };
}
