import { collectionOfKind, type CollectionName } from '../domain/document.ts';
import { documentAddress } from '../domain/permalink.ts';
import type { DocumentSource } from '../domain/source.ts';
import { slugify } from '../domain/vietnamese.ts';

const collections: readonly CollectionName[] = Object.values(collectionOfKind);

/** The page that is meant by another document's file: `ke-hoach.mdx`, `plans/2026/ke-hoach`. */
export function findPageOfFile({ document }: DocumentSource, file: string): string | undefined {
  const [, path = '', ending] = /^(?:content\/)?(.*?)(\/index\.mdx|\.mdx)?$/s.exec(file) ?? [];
  const parts = path.split('/');
  if (parts.length === 3 && collections.some((name) => name === parts[0]))
    return documentAddress(path);
  if (ending === undefined || parts.length > 1) return undefined;
  return documentAddress(document.id.replace(/[^/]*$/, slugify(path)));
}
