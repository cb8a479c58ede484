import { accessSync, constants, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Content } from '../data/content.ts';
import { moveFolder } from '../data/files.ts';

/**
 * Puts the finished site in the place of the one before, as the last step: a build that fails leaves the old
 * site as it was, and two builds into different folders never meet. Astro alone would empty the output
 * folder first, and could not write to another disk.
 */
export function outputFolder(content: Content): AstroIntegration {
  return {
    name: 'output-folder',
    hooks: {
      'astro:build:done': ({ dir }) => {
        replaceSite(fileURLToPath(dir), content.settings.outDir);
      },
    },
  };
}

function replaceSite(built: string, outDir: string): void {
  const before = `${built.replace(/[\\/]$/, '')}-before`;
  if (existsSync(outDir)) moveFolder(outDir, before);
  moveFolder(built, outDir);
  // A site that is published by git keeps its history.
  if (existsSync(join(before, '.git'))) moveFolder(join(before, '.git'), join(outDir, '.git'));
  rmSync(before, { recursive: true, force: true });
}

/** What every built site has: a folder without it was not made by a build, and is never replaced. */
const sign = '_hosting';

/** Whether a build may put a site there: a folder that is missing, empty, or a site from an earlier build. */
export function mayReplace(outDir: string): boolean {
  if (!existsSync(outDir)) return true;
  const names = readdirSync(outDir).filter((name) => name !== '.git');
  return names.length === 0 || names.includes(sign);
}

/** Whether the system lets a folder be made or replaced there: asked before the work, not after it. */
export function isPlaceForFolder(folder: string): boolean {
  if (existsSync(folder) && !statSync(folder).isDirectory()) return false;
  const parent = findExisting(dirname(folder));
  try {
    accessSync(parent, constants.W_OK | constants.X_OK);
    return statSync(parent).isDirectory();
  } catch {
    return false;
  }
}

const findExisting = (folder: string): string =>
  existsSync(folder) || dirname(folder) === folder ? folder : findExisting(dirname(folder));
