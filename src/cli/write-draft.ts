import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Draft } from '../drafts/draft.ts';
import { findFreeId } from '../drafts/place.ts';

/** Writes a draft at a free address, which is taken from then on. Gives the file as seen from where the command runs. */
export function writeDraft(contentDir: string, draft: Draft, taken: Set<string>): string {
  const id = findFreeId(draft, taken);
  const file = join(contentDir, `${id}.mdx`);
  mkdirSync(dirname(file), { recursive: true });
  // Whatever the list of addresses says, a file that is there is not written over.
  writeFileSync(file, draft.text, { flag: 'wx' });
  taken.add(id);
  return showPath(file);
}

function showPath(file: string): string {
  const shown = relative('.', file);
  return shown.startsWith('..') ? file : shown;
}
