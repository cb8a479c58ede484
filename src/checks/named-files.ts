import { readContentPath } from '../domain/content-path.ts';
import type { DocumentId } from '../domain/document.ts';
import type { Finding } from '../domain/finding.ts';
import type {
  ContentFile,
  DocumentSource,
  FileReference,
  SiteSources,
  TableSourceFile,
} from '../domain/source.ts';
import { findingAt, findingAtSpan, type Fault } from './fault.ts';

/** A file that a document, its body or one of its tables says to lie beside it. */
export interface NamedFile {
  readonly source: DocumentSource;
  /** As it is written; for a table its path, `tables/<name>.yaml`. */
  readonly file: string;
  readonly as: FileReference['as'];
  /** Whether the frontmatter lists it, with a title, or the body only uses it. */
  readonly listed: boolean;
  /** Says what is wrong with it, where it is named. */
  report(fault: Fault): Finding;
}

export function listNamedFiles({ documents, tables }: SiteSources): NamedFile[] {
  const tablesOf = Map.groupBy(tables, ({ document }) => document);
  return documents.flatMap((source) => [
    ...listInFrontmatter(source),
    ...source.fileReferences.map((reference) => namedInBody(source, reference)),
    ...(tablesOf.get(source.document.id) ?? []).flatMap((table) => namedInTable(source, table)),
  ]);
}

function listInFrontmatter(source: DocumentSource): NamedFile[] {
  const name = (file: string, as: FileReference['as'], path: string): NamedFile => ({
    source,
    file,
    as,
    listed: true,
    report: (fault) => findingAt(source, fault, path),
  });
  return [
    ...source.document.attachments.map(({ file }, index) =>
      name(file, 'attachment', `attachments.${String(index)}.file`),
    ),
    ...source.tableFiles.map((file, index) =>
      name(pathOfTable(file), 'table', `tables.${String(index)}`),
    ),
  ];
}

function namedInBody(source: DocumentSource, { file, as, span }: FileReference): NamedFile {
  return {
    source,
    file: as === 'table' ? pathOfTable(file) : file.replace(/^\.\//, ''),
    as,
    listed: false,
    report: (fault) => findingAtSpan(source, fault, span),
  };
}

/** The workbook that the figures came from. */
function namedInTable(source: DocumentSource, table: TableSourceFile): NamedFile[] {
  const file = table.table.source?.file;
  if (file === undefined) return [];
  const report = (fault: Fault): Finding => findingAt(table, fault, 'source.file');
  return [{ source, file, as: 'attachment', listed: true, report }];
}

/** What the frontmatter names too, in the very same letters, is told of there. */
export const isToldAbove = ({ source, file, as, listed }: NamedFile): boolean =>
  !listed &&
  (as === 'table'
    ? source.tableFiles.some((table) => pathOfTable(table) === file)
    : source.document.attachments.some((attachment) => attachment.file === file));

/** `thu-chi`, `tables/thu-chi.yaml` → `tables/thu-chi.yaml` */
function pathOfTable(file: string): string {
  return `tables/${file.replace(/^(?:\.\/)?tables\//, '').replace(/\.ya?ml$/, '')}.yaml`;
}

/** What lies in the folder of each document, by names relative to it. */
export interface FolderFiles {
  readonly attachments: readonly string[];
  /** `tables/<name>.yaml`, whether the file ends in `.yaml` or `.yml`. */
  readonly tables: readonly string[];
}

const noFiles: FolderFiles = { attachments: [], tables: [] };

export function groupByFolder(files: readonly ContentFile[]): (id: DocumentId) => FolderFiles {
  const folders = new Map<DocumentId, { attachments: string[]; tables: string[] }>();
  for (const file of files) {
    const path = readContentPath(file.path);
    if (path.type !== 'attachment' && path.type !== 'table') continue;
    const folder = folders.get(path.document) ?? { attachments: [], tables: [] };
    folders.set(path.document, folder);
    if (path.type === 'table') folder.tables.push(pathOfTable(path.name));
    else folder.attachments.push(path.name);
  }
  return (id) => folders.get(id) ?? noFiles;
}
