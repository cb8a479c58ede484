import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getSchool, type Content } from '../data/content.ts';
import { listFiles } from '../data/files.ts';
import { pathOfSite } from '../domain/permalink.ts';
import { underPath } from '../hosting/relocate.ts';
import { rewriteCss, rewriteHtml } from '../hosting/rewrite.ts';

/**
 * For a school whose site stands under a path of a host that it shares: `https://truong.example/cong-khai`.
 * Everything is made as if the site had a host of its own, and moved as a whole when it is built; Astro's
 * `base` would only move its own files, and each page would have to know of it.
 */
export function sitePath(content: Content): AstroIntegration {
  return {
    name: 'site-path',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const path = pathOfSite(getSchool(content).site);
        if (path !== '') moveSite(fileURLToPath(dir), path);
      },
    },
  };
}

function moveSite(folder: string, path: string): void {
  const rewrite = underPath(path);
  for (const file of listFiles(folder).map((each) => join(folder, each.path))) {
    if (file.endsWith('.html'))
      writeFileSync(file, rewriteHtml(readFileSync(file, 'utf8'), rewrite));
    if (file.endsWith('.css')) writeFileSync(file, rewriteCss(readFileSync(file, 'utf8'), rewrite));
  }
}
