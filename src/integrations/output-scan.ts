import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { acceptedEndings, endingOf } from '../checks/file-types.ts';
import { listFiles, stampOf } from '../data/files.ts';
import { scanHtml } from '../hosting/scan-html.ts';
import { startThread, type Thread } from './thread.ts';

/** What the thread of `scan-worker.ts` is given. */
export interface ScanTask {
  readonly folder: string;
}

/**
 * Reads every page that was built and stops the build when one could run or load what it must not. A thread
 * reads each page soon after it is written; at the end only what changed since is read again.
 */
export function outputScan(): AstroIntegration {
  let folder: string;
  let scanning: Thread | undefined;
  return {
    name: 'output-scan',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => {
        const task: ScanTask = { folder };
        scanning = startThread('scan-worker.ts', task);
      },
      'astro:build:done': async () => {
        if (scanning === undefined) throw new Error('The scan of the built pages was never begun');
        scanning.tell('all is built');
        await scanning.end();
      },
    },
  };
}

/** `<path>: <what> <excerpt>` for every fault in the HTML and SVG files of a folder, and files that are no part of a site. */
export const scanFolder = (folder: string): string[] => openScan(folder)();

/** Scans a folder as it is now, each time it is called; a file that did not change is not read again. */
export function openScan(folder: string): () => string[] {
  const seen = new Map<string, { stamp: string; faults: readonly string[] }>();
  const scan = (path: string, stamp: string): readonly string[] => {
    const known = seen.get(path);
    if (known?.stamp === stamp) return known.faults;
    const faults = scanFile(folder, path);
    seen.set(path, { stamp, faults });
    return faults;
  };
  return () =>
    existsSync(folder)
      ? listFiles(folder).flatMap((file) => [
          ...(isExpected(file.path) ? [] : [`${file.path}: no part of a site`]),
          ...(isScanned(file.path) ? scan(file.path, stampOf(file)) : []),
        ])
      : [];
}

// What pages, feeds, open data and the icons are made of, beside what a school may attach. Astro keeps its own
// programs in the folder while it builds.
const madeEndings = [
  ...['html', 'css', 'js', 'json', 'jsonld', 'xml', 'ics', 'csv', 'xlsx', 'zip', 'txt'],
  ...['svg', 'png', 'ico', 'woff2', 'conf'],
];
const endings: ReadonlySet<string> = new Set([...madeEndings, ...acceptedEndings]);
const serverFiles: ReadonlySet<string> = new Set(['_headers', '.htaccess', '_hosting/Caddyfile']);

const isExpected = (path: string): boolean =>
  serverFiles.has(path) ||
  path.startsWith('pagefind/') ||
  (endings.has(endingOf(path)) && !/(?:^|\/)\./.test(path));

const isScanned = (path: string): boolean =>
  /\.(?:html?|svg|xhtml)$/i.test(path) && !path.startsWith('pagefind/');

const scanFile = (folder: string, path: string): string[] =>
  scanHtml(readFileSync(join(folder, path), 'utf8')).map(
    ({ what, excerpt }) => `${path}: ${what}: ${excerpt}`,
  );
