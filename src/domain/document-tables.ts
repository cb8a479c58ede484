import { isClassified, type ClassifiedDocument, type Document } from './document.ts';
import type { Period } from './period.ts';
import type { Site } from './site.ts';
import type { Table } from './table.ts';

/** A table that readers may take away, with the document that it stands in. */
export interface DocumentTable {
  readonly document: TabledDocument;
  readonly table: Table;
}

export type TabledDocument = ClassifiedDocument & {
  readonly period: Period;
  readonly tables: readonly Table[];
};

/** In the order of the site's documents, and in each as its front matter has them. */
export const listDocumentTables = ({ documents }: Site): DocumentTable[] =>
  listTabledDocuments(documents).flatMap((document) =>
    document.tables.map((table) => ({ document, table })),
  );

export const listTabledDocuments = (documents: readonly Document[]): TabledDocument[] =>
  documents.filter(hasTables);

const hasTables = (document: Document): document is TabledDocument =>
  isClassified(document) && 'tables' in document && document.tables.length > 0;
