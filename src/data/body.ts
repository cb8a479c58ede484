import { join } from 'node:path';
import type { Root } from 'mdast';
import { renderBlocks, type Block } from '../body/blocks.ts';
import { outlineOf, type Heading } from '../body/text.ts';
import type { DocumentId } from '../domain/document.ts';
import { attachmentAddress } from '../domain/permalink.ts';
import { codeVersion, hashOf, openCache } from './cache.ts';

/** A document's body, ready to be placed in its page. JSON-safe. */
export interface Body {
  readonly blocks: readonly Block[];
  /** Its headings, in order. */
  readonly outline: readonly Heading[];
}

export interface BodyCache {
  /** `bytes` are those of the whole file; what its tree cannot be read from has no body. */
  remember(id: DocumentId, bytes: Uint8Array, parse: () => Root | undefined): Body;
}

const renderingRooms = ['domain', 'body', 'yaml', 'text'];

/**
 * Bodies as they were rendered from the tree that the checks saw: the check, which has the tree at hand,
 * fills it, and the pages, made in another process of Astro's, take them from here.
 */
export function openBodyCache(cacheDir: string): BodyCache {
  const cache = openCache(join(cacheDir, 'bodies.db'), codeVersion(renderingRooms));
  return {
    remember: (id, bytes, parse) =>
      cache.remember(hashOf(id, bytes), () => renderBody(parse(), id)),
  };
}

function renderBody(tree: Root | undefined, id: DocumentId): Body {
  if (tree === undefined) return { blocks: [], outline: [] };
  const blocks = renderBlocks(tree, { fileAddress: (file) => attachmentAddress(id, file) });
  return { blocks, outline: outlineOf(tree) };
}
