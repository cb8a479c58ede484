import { makeGrid, type Grid } from '../../domain/figures/grid.ts';
import { listDocumentTables, type PublishedTable } from '../../domain/figures/published.ts';
import type { DocumentSource, SiteSources, TableSourceFile } from '../../domain/source.ts';

/** A file of figures with all that it is judged by. */
export interface TableInSite {
  readonly file: TableSourceFile;
  readonly grid: Grid;
  /** Undefined where the document has faults of its own. */
  readonly source: DocumentSource | undefined;
  /** Undefined of a draft, of a document outside every regulation, and of a table that none lists. */
  readonly published: PublishedTable | undefined;
}

export interface TablesOfSite {
  readonly tables: readonly TableInSite[];
  /** Newest first. */
  readonly published: readonly PublishedTable[];
}

const known = new WeakMap<SiteSources, TablesOfSite>();

/** Put together once for all rules. */
export function listTables(sources: SiteSources): TablesOfSite {
  const tables = known.get(sources) ?? putTogether(sources);
  known.set(sources, tables);
  return tables;
}

function putTogether(sources: SiteSources): TablesOfSite {
  const published = listDocumentTables(sources.documents.map(({ document }) => document));
  const byFile = new Map(
    published.map((table) => [`${table.document.id}/${table.grid.table.id}`, table]),
  );
  const documents = new Map(sources.documents.map((source) => [source.document.id, source]));
  const tables = sources.tables.map((file) => {
    const found = byFile.get(`${file.document}/${file.name}`);
    const source = documents.get(file.document);
    return { file, source, published: found, grid: found?.grid ?? makeGrid(file.table) };
  });
  return { tables, published };
}
