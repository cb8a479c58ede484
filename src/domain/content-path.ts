import { collectionOfKind, documentKinds, type DocumentId, type DocumentKind } from './document.ts';
import { slugify } from './vietnamese.ts';

/** What a file under `content/` is, judged by its path alone. */
export type ContentPath =
  | { readonly type: 'school' }
  | { readonly type: 'duties' }
  | { readonly type: 'synonyms' }
  | DocumentPath
  /** `<document folder>/tables/<name>.yaml` */
  | { readonly type: 'table'; readonly document: DocumentId; readonly name: string }
  /** Any other file in a document's folder; `name` is relative to it. */
  | { readonly type: 'attachment'; readonly document: DocumentId; readonly name: string }
  /** Not the school's content: the guide, temporary files, files that begin with a dot or an underscore. */
  | { readonly type: 'skipped' }
  | { readonly type: 'unexpected' };

export interface DocumentPath {
  readonly type: 'document';
  readonly kind: DocumentKind;
  readonly id: DocumentId;
  readonly year: number;
  /** Whether it is a folder with an `index.mdx`, and so may have tables and attachments. */
  readonly folder: boolean;
}

const kindOfCollection = new Map<string, DocumentKind>(
  documentKinds.map((kind) => [collectionOfKind[kind], kind]),
);

// Word's lock files, Windows' and macOS' own litter, and what an officer hides with a leading mark.
const skippedName = /^(?:[._]|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** `path` is relative to the content folder, with `/`: `plans/2022/ke-hoach.mdx`. */
export function readContentPath(path: string): ContentPath {
  const parts = path.split('/');
  if (parts.some((part) => skippedName.test(part))) return { type: 'skipped' };
  if (path === 'school.yaml') return { type: 'school' };
  if (path === 'duties.yaml') return { type: 'duties' };
  if (path === 'synonyms.yaml') return { type: 'synonyms' };
  if (path === 'README.md' || path === 'register.jsonl') return { type: 'skipped' };
  const [collection = '', year = '', name = '', ...inside] = parts;
  const kind = kindOfCollection.get(collection);
  if (kind === undefined || !/^\d{4}$/.test(year) || name === '') return { type: 'unexpected' };
  const base = { kind, year: Number(year) };
  if (inside.length > 0)
    return readFolderPath(base, `${collection}/${year}/${slugify(name)}`, inside);
  if (!name.endsWith('.mdx')) return { type: 'unexpected' };
  const id = `${collection}/${year}/${slugify(name.slice(0, -'.mdx'.length))}`;
  return { type: 'document', ...base, id, folder: false };
}

function readFolderPath(
  base: { kind: DocumentKind; year: number },
  id: DocumentId,
  inside: readonly string[],
): ContentPath {
  const name = inside.join('/');
  if (name === 'index.mdx') return { type: 'document', ...base, id, folder: true };
  const table = /^tables\/([^/]+)\.ya?ml$/.exec(name);
  if (table?.[1] !== undefined) return { type: 'table', document: id, name: table[1] };
  if (inside[0] === 'tables' || /\.mdx?$/i.test(name)) return { type: 'unexpected' };
  return { type: 'attachment', document: id, name };
}
