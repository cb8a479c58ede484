import { readContentPath } from '../domain/content-path.ts';
import type { Document, DocumentId } from '../domain/document.ts';
import type { ContentFile, DocumentSource, SiteSources } from '../domain/source.ts';

/** One document naming another in its frontmatter. */
export interface Reference {
  readonly source: DocumentSource;
  /** Path of the value that names it: `changes.0.by`. */
  readonly path: string;
  readonly id: DocumentId;
}

export function listReferences({ documents }: Pick<SiteSources, 'documents'>): Reference[] {
  return documents.flatMap((source) =>
    namedIn(source.document).flatMap(([path, id]) =>
      id === undefined ? [] : [{ source, path, id }],
    ),
  );
}

function namedIn(document: Document): [path: string, id: DocumentId | undefined][] {
  return [
    ['replaces', document.replaces],
    ['corrects', document.corrects],
    ...(document.kind === 'result'
      ? [['plan', document.plan] satisfies [string, DocumentId | undefined]]
      : []),
    ...document.changes.map(({ by }, index): [string, DocumentId | undefined] => [
      `changes.${String(index)}.by`,
      by,
    ]),
  ];
}

export function findSource(
  { documents }: Pick<SiteSources, 'documents'>,
  id: DocumentId | undefined,
): DocumentSource | undefined {
  return id === undefined ? undefined : documents.find(({ document }) => document.id === id);
}

/** Documents that lie there, read or not: one with faults of its own is no missing one. */
export function listDocumentIds(files: readonly ContentFile[]): Set<DocumentId> {
  const paths = files.map(({ path }) => readContentPath(path));
  return new Set(paths.flatMap((path) => (path.type === 'document' ? [path.id] : [])));
}
