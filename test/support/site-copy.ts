import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildBadFiles } from './bad-files.ts';
import { root } from './run.ts';

const fixture = join(root, 'test/fixtures/bad-input/content');

/** A content folder of its own, that a test may change. */
export interface SiteCopy {
  readonly contentDir: string;
  /** What makes a command read it. */
  readonly env: Readonly<Record<'CONTENT_DIR' | 'CACHE_DIR', string>>;
  remove(): void;
}

/** The whole bad site, with the files that are built. */
export function makeBadSite(): SiteCopy {
  const site = makeSite();
  cpSync(fixture, site.contentDir, { recursive: true });
  buildBadFiles(site.contentDir);
  return site;
}

/** Only some files of the bad site, or none. */
export function makePartOfBadSite(files: readonly string[]): SiteCopy {
  const site = makeSite();
  for (const file of files) {
    mkdirSync(dirname(join(site.contentDir, file)), { recursive: true });
    cpSync(join(fixture, file), join(site.contentDir, file));
  }
  return site;
}

/** A copy of any content folder. */
export function copySite(content: string): SiteCopy {
  const site = makeSite();
  cpSync(content, site.contentDir, { recursive: true });
  return site;
}

function makeSite(): SiteCopy {
  const folder = mkdtempSync(join(tmpdir(), 'cong-khai-site-'));
  const contentDir = join(folder, 'content');
  mkdirSync(contentDir);
  return {
    contentDir,
    env: { CONTENT_DIR: contentDir, CACHE_DIR: join(folder, 'cache') },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
