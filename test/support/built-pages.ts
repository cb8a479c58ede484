import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { listFiles } from '../../src/data/files.ts';

/** One page of a built site: what it is called, links to and can be linked at. */
export interface BuiltPage {
  /** Root-relative address: `/ke-hoach/2022/`, `/404.html`. */
  readonly address: string;
  readonly html: string;
  /** Addresses as written, of links and of everything that is loaded. */
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** Addresses of its scripts; `''` for an inline one. */
  readonly scripts: readonly string[];
  /** Texts of its JSON-LD: data, which no browser runs. */
  readonly structuredData: readonly string[];
}

/** Every HTML page of a built site, in the order of their paths. */
export function readBuiltPages(site: string): BuiltPage[] {
  return listFiles(site)
    .filter(({ path }) => path.endsWith('.html') && !path.startsWith('pagefind/'))
    .map(({ path }) =>
      readPage(
        `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
        readFileSync(join(site, path), 'utf8'),
      ),
    );
}

function readPage(address: string, html: string): BuiltPage {
  const links: string[] = [];
  const scripts: string[] = [];
  const structuredData: string[] = [];
  const ids = new Set<string>();
  let data: string | undefined;
  new Parser({
    onopentag(name, { href, src, action, id, type }) {
      if (id !== undefined) ids.add(id);
      if (type === 'application/ld+json') data = '';
      else if (name === 'script') scripts.push(src ?? '');
      links.push(...[href, src, action].filter((link) => link !== undefined));
    },
    ontext(text) {
      if (data !== undefined) data += text;
    },
    onclosetag(name) {
      if (name === 'script' && data !== undefined) structuredData.push(data);
      data = undefined;
    },
  }).end(html);
  return { address, html, links, ids, scripts, structuredData };
}
