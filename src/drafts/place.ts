import type { DocumentId } from '../domain/document.ts';
import { slugify } from '../domain/vietnamese.ts';
import type { Draft } from './draft.ts';

/**
 * The addresses that files under the content folder take, whatever is in them: a file, a folder, one with
 * other letters for the same address, one that no check lets through.
 */
export function listTakenIds(paths: Iterable<string>): Set<DocumentId> {
  const taken = new Set<DocumentId>();
  for (const path of paths) {
    const [collection = '', year = '', name] = path.split('/');
    if (name !== undefined)
      taken.add(`${collection}/${year}/${slugify(name.replace(/\.mdx$/i, ''))}`);
  }
  return taken;
}

export const idOfDraft = ({ collection, year, slug }: Draft): DocumentId =>
  `${collection}/${String(year)}/${slug}`;

/** The draft's own address, or the first free one of `…-2`, `…-3`. */
export function findFreeId(draft: Draft, taken: ReadonlySet<DocumentId>): DocumentId {
  const wanted = idOfDraft(draft);
  let id = wanted;
  for (let copy = 2; taken.has(id); copy += 1) id = `${wanted}-${String(copy)}`;
  return id;
}
