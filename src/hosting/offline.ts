import { Parser } from 'htmlparser2';
import { offlinePolicy } from './policy.ts';
import { applySplices, type Splice } from './splice.ts';

/** What a reader without the website is told, as HTML. */
export interface OfflineNotices {
  /** At the head of every page: what this copy is, of which day, and where the site is. */
  readonly strip: string;
  /** In the place of the search. */
  readonly search: string;
}

/** Files of a built site that need a server, a script or another site to be of use. */
const useless = [
  /^\./,
  /^_(?:headers|hosting\/)/,
  /^(?:404\.html|robots\.txt)$/,
  /^(?:pagefind|the-chia-se)\//,
  /\.(?:js|xml)$/,
  // It holds the same files once more.
  /^du-lieu\/tat-ca\.zip$/,
];

export const isForOffline = (path: string): boolean => !useless.some((part) => part.test(path));

/** What a browser loads as if from another site, which it refuses between files; and the feeds, which stay online. */
const droppedLinks = new Set(['preload', 'modulepreload', 'manifest', 'alternate']);

/**
 * A page as it is to be read from a folder: nothing runs from files in a browser, so what needs a script is
 * taken out, and the policy says what holds there.
 */
export function makeOfflinePage(html: string, { strip, search }: OfflineNotices): string {
  const splices: Splice[] = [];
  let open: { name: string; start: number; text: string } | undefined;
  let hasStrip = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open !== undefined) return;
      const { startIndex: start, endIndex } = parser;
      if (name === 'header' && !hasStrip) {
        hasStrip = true;
        splices.push({ start, end: start, text: strip });
      }
      const instead = replaceTag(name, attributes, search);
      if (instead === undefined) return;
      if (name === 'meta' || name === 'link')
        splices.push({ start, end: endIndex + 1, text: instead });
      else open = { name, start, text: instead };
    },
    onclosetag(name) {
      if (open?.name !== name) return;
      splices.push({ start: open.start, end: parser.endIndex + 1, text: open.text });
      open = undefined;
    },
  });
  parser.end(html);
  return applySplices(html, splices);
}

/** What stands in the place of an element; nothing where it stays. */
function replaceTag(
  name: string,
  attributes: Readonly<Record<string, string>>,
  search: string,
): string | undefined {
  switch (name) {
    case 'meta':
      return attributes['http-equiv']?.toLowerCase() === 'content-security-policy'
        ? `<meta http-equiv="content-security-policy" content="${offlinePolicy}">`
        : undefined;
    case 'link':
      return droppedLinks.has(attributes['rel'] ?? '') ? '' : undefined;
    case 'script':
      return attributes['type'] === 'application/ld+json' ? undefined : '';
    case 'form':
      return attributes['role'] === 'search' ? '' : undefined;
    case 'noscript':
      return search;
    default:
      return undefined;
  }
}
