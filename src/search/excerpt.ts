import { toDisplayText } from './index-text.ts';

/** A run of an excerpt, marked where it matched the query. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Pagefind gives an excerpt as HTML in which only `<mark>` is a tag and only `<` and `>` are escaped
 * (read in its 1.6.0 client). It is taken apart here, so that nothing of it is ever parsed as HTML.
 */
export function splitExcerpt(html: string): Piece[] {
  const pieces: Piece[] = [];
  let marked = false;
  for (const part of html.split(/(<\/?mark>)/)) {
    if (part === '<mark>' || part === '</mark>') marked = part === '<mark>';
    else if (part !== '') pieces.push({ text: toDisplayText(unescapeBrackets(part)), marked });
  }
  return pieces;
}

const unescapeBrackets = (text: string): string => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>');
