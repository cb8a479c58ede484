import type { ContentPath, DocumentPath } from '../domain/content-path.ts';
import type { DocumentKind } from '../domain/document.ts';
import type { DataKind } from '../schemas/index.ts';
import type { Reading } from './read-file.ts';

type ReadablePath = Extract<
  ContentPath,
  { type: 'school' | 'duties' | 'synonyms' | 'document' | 'table' }
>;

/** One file of a known kind, with what it says. */
interface FileReadingOf<Kind extends DataKind, Path extends ReadablePath> {
  readonly kind: Kind;
  /** Relative to the content folder, with `/`. */
  readonly file: string;
  readonly path: Path;
  /** Of the file's kind and bytes, and of the code that read them. */
  readonly hash: string;
  readonly reading: Reading<Kind>;
}

export type SchoolFile = FileReadingOf<'school', Extract<ContentPath, { type: 'school' }>>;
export type DutiesFile = FileReadingOf<'duties', Extract<ContentPath, { type: 'duties' }>>;
export type SynonymsFile = FileReadingOf<'synonyms', Extract<ContentPath, { type: 'synonyms' }>>;
export type TableFile = FileReadingOf<'table', Extract<ContentPath, { type: 'table' }>>;
export type DocumentFile = {
  [Kind in DocumentKind]: FileReadingOf<Kind, DocumentPath>;
}[DocumentKind];
export type FileReading = SchoolFile | DutiesFile | SynonymsFile | TableFile | DocumentFile;

/** Which schema a file is read by; none for attachments and files that are not content. */
export function findDataKind(path: ContentPath): DataKind | undefined {
  switch (path.type) {
    case 'document':
      return path.kind;
    case 'school':
    case 'duties':
    case 'synonyms':
    case 'table':
      return path.type;
    case 'attachment':
    case 'skipped':
    case 'unexpected':
      return undefined;
  }
}
