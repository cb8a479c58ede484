import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../data/files.ts';
import { scanHtml } from '../hosting/scan-html.ts';

/** Reads every page that was built and stops the build when one could run or load what it must not. */
export function outputScan(): AstroIntegration {
  return {
    name: 'output-scan',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const faults = scanFolder(fileURLToPath(dir));
        if (faults.length > 0)
          throw new Error(`Unsafe markup in the built site:\n${faults.join('\n')}`);
      },
    },
  };
}

/** `<path>: <what> <excerpt>` for every fault in the HTML and SVG files of a folder. */
export function scanFolder(folder: string): string[] {
  return listFiles(folder)
    .filter(({ path }) => /\.(?:html?|svg|xhtml)$/i.test(path) && !path.startsWith('pagefind/'))
    .flatMap(({ path }) =>
      scanHtml(readFileSync(join(folder, path), 'utf8')).map(
        ({ what, excerpt }) => `${path}: ${what}: ${excerpt}`,
      ),
    );
}
