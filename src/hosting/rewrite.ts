import { Parser } from 'htmlparser2';
import { applySplices, type Splice } from './splice.ts';

/** Gives the address that is to stand in the place of one; the same where it may stay. */
export type Rewrite = (address: string) => string;

const addressAttributes = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'cite',
  'xlink:href',
]);
const addressLists = new Set(['srcset', 'imagesrcset']);

/** Every address of a page, in links, forms and all that is loaded. Nothing else of it changes. */
export function rewriteHtml(html: string, rewrite: Rewrite): string {
  const splices: Splice[] = [];
  const parser = new Parser({
    onattribute(name, value) {
      const given = rewriteAttribute(name, value, rewrite);
      if (given === value) return;
      const { startIndex: start, endIndex: end } = parser;
      splices.push({ start, end, text: `${name}="${escapeAttribute(given)}"` });
    },
  });
  parser.end(html);
  return applySplices(html, splices);
}

function rewriteAttribute(name: string, value: string, rewrite: Rewrite): string {
  if (addressAttributes.has(name)) return rewrite(value.trim());
  return addressLists.has(name) ? rewriteList(value, rewrite) : value;
}

// An address of a list ends at white space, not at a comma: «data:image/png;base64,…» has one (HTML, 4.8.4.2.2).
const rewriteList = (list: string, rewrite: Rewrite): string =>
  list.replace(
    /([\s,]*)(\S*[^\s,])([^,]*)/g,
    (_all, before: string, address: string, size: string) => before + rewrite(address) + size,
  );

// A comment or a text of its own is matched whole, so that no address is seen inside it.
const cssParts =
  /\/\*[^]*?\*\/|(url\(\s*)(?:"([^"\n]*)"|'([^'\n]*)'|([^"'()\s]*))(\s*\))|(@import\s+)(?:"([^"\n]*)"|'([^'\n]*)')|"(?:\\[^]|[^"\\\n])*"|'(?:\\[^]|[^'\\\n])*'/gi;

/** Every address of a style sheet: fonts, images, other sheets. */
export function rewriteCss(css: string, rewrite: Rewrite): string {
  return css.replace(cssParts, (...match: (string | undefined)[]) => {
    const [all = '', url, double, single, bare, end = '', at, imported, importedSingle] = match;
    const address = double ?? single ?? bare ?? imported ?? importedSingle;
    if (address === undefined || address === '') return all;
    const given = rewrite(address);
    return given === address ? all : `${url ?? at ?? ''}"${escapeCss(given)}"${end}`;
  });
}

export const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const escapeCss = (text: string): string =>
  text.replace(/["\\\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);
