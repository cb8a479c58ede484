import { openContent, type Content } from './content.ts';
import { readSettings } from './settings.ts';

let opened: Content | undefined;

/** The content of this run: what the checks, Astro's collections and the search index look at is read once. */
export function currentContent(): Content {
  opened ??= openContent(readSettings(process.env, new Date()));
  return opened;
}
