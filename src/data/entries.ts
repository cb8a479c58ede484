import { collectionOfKind, type CollectionName } from '../domain/document.ts';
import { emptyRecord } from '../domain/duties/record.ts';
import type { ContentReading } from './content.ts';
import type { FileReading } from './file-reading.ts';

export type EntryCollection = CollectionName | 'school' | 'duties' | 'tables' | 'files';

/** What a collection is given of one file: its values, as the collection's schema read them. */
export interface Entry {
  readonly id: string;
  /** Relative to the content folder; absent for a file that is not text. */
  readonly file: string;
  readonly data: Record<string, unknown>;
  /** Changes whenever the page that shows the entry may change. */
  readonly digest: string;
}

/** The entries of one collection: only what its schema accepts, in a fixed order. */
export function listEntries(reading: ContentReading, collection: EntryCollection): Entry[] {
  if (collection === 'files') return listPublishedFiles(reading);
  const entries = reading.files
    .filter((file) => collectionOf(file) === collection)
    .flatMap((file) => {
      const { data } = file.reading;
      return data
        ? [{ id: idOf(file), file: file.file, data: storedAs(file.kind, data), digest: file.hash }]
        : [];
    });
  return collection === 'duties' && entries.length === 0 ? [nothingTold] : entries;
}

/** Astro writes its store value by value, in a millisecond for each table; one text takes a twentieth of that. */
const storedAs = (kind: FileReading['kind'], data: object): Record<string, unknown> =>
  kind === 'table' ? { json: JSON.stringify(data) } : { ...data };

/** For a school without a `duties.yaml`: Astro would warn of an empty collection at every build. */
const nothingTold: Entry = {
  id: 'duties',
  file: 'duties.yaml',
  data: { ...emptyRecord },
  digest: 'nothing told',
};

/** The synonyms are for the search alone: no page shows them. */
function collectionOf({ kind }: FileReading): EntryCollection | undefined {
  if (kind === 'synonyms') return undefined;
  if (kind === 'school' || kind === 'duties') return kind;
  return kind === 'table' ? 'tables' : collectionOfKind[kind];
}

function idOf(file: FileReading): string {
  if (file.kind === 'school' || file.kind === 'duties' || file.kind === 'synonyms')
    return file.kind;
  return file.kind === 'table' ? `${file.path.document}/${file.path.name}` : file.path.id;
}

/** Files that a document names, as an attachment or in its body; a file that nobody names is not published. */
function listPublishedFiles({ sources }: ContentReading): Entry[] {
  const onDisk = new Map(sources.files.map((file) => [file.path, file]));
  return sources.documents.flatMap(({ file, document, fileReferences }) => {
    const folder = file.slice(0, file.lastIndexOf('/'));
    const named = [
      ...document.attachments.map((attachment) => attachment.file),
      ...fileReferences.filter(({ as }) => as !== 'table').map((reference) => reference.file),
    ];
    return [...new Set(named)].flatMap((name) => {
      const found = onDisk.get(`${folder}/${name}`);
      if (found?.type !== 'file') return [];
      const { path, size } = found;
      const data = { document: document.id, name, size };
      return [
        { id: `${document.id}/${name}`, file: path, data, digest: `${path} ${String(size)}` },
      ];
    });
  });
}
