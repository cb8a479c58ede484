import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { searchAddress } from '../../../src/domain/permalink.ts';
import { queryParameter } from '../../../src/search/address.ts';

const page = join(searchAddress, 'index.html');

/**
 * The search page of a built site with Pagefind as it comes: its own index of all pages, its own interface where
 * ours stands, put there as its manual says (https://pagefind.app/docs/ui/) and asked for what the address says.
 * Two things in its favour: it need not wait for the end of typing, and the script that starts it comes in the
 * same file, for the site's policy forbids scripts within a page.
 */
export async function writeStockSite(built: string, folder: string): Promise<void> {
  for (const part of ['_astro', 'icon.svg', searchAddress]) {
    cpSync(join(built, part), join(folder, part), { recursive: true });
  }
  const { index } = await createIndex();
  if (index === undefined) throw new Error('Pagefind gave no index');
  await index.addDirectory({ path: built });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  appendFileSync(join(folder, 'pagefind/pagefind-ui.js'), starter);
  writeFileSync(join(folder, page), renderPage(readFileSync(join(built, page), 'utf8')));
}

const starter = `;addEventListener('DOMContentLoaded', () => {
  const query = new URLSearchParams(location.search).get('${queryParameter}');
  new PagefindUI({ element: '#search', debounceTimeoutMs: 0 }).triggerSearch(query);
});`;

const snippet = [
  '<link href="/pagefind/pagefind-ui.css" rel="stylesheet">',
  '<script src="/pagefind/pagefind-ui.js"></script>',
  '<div id="search"></div>',
].join('');

function renderPage(own: string): string {
  const html = own
    .replace(/<form id="search"[^]*?<\/form>/, snippet)
    .replace(/<link rel="modulepreload"[^>]*>/g, '')
    .replace(/<script type="module"[^>]*><\/script>/g, '');
  if (!html.includes(snippet)) throw new Error('The search page has no form to be replaced');
  return html;
}
