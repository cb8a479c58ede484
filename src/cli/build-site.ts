import type { Content } from '../data/content.ts';
import { currentContent } from '../data/current.ts';
import { takeLock } from '../data/lock.ts';
import { mayBuild } from '../integrations/content-checks.ts';
import { cliWords } from '../words/cli.ts';
import { findObstacle, placeSite } from './output-folder.ts';

/**
 * Checks the content and builds the site into `OUT_DIR`. False when the content was refused, changed meanwhile, or
 * when the site cannot be put into that folder; why is printed, and the site that stands there stays.
 */
export async function buildSite(): Promise<boolean> {
  const content = currentContent();
  const { outDir, buildDir } = content.settings;
  const obstacle = findObstacle(content.settings);
  if (obstacle !== undefined) return refuse(obstacle);
  const lock = takeLock(`${buildDir}.lock`);
  if (lock === undefined) return refuse(cliWords.beingBuilt(outDir));
  try {
    return (await makeSite(content)) && placeSite(content.settings);
  } finally {
    lock.release();
  }
}

async function makeSite(content: Content): Promise<boolean> {
  content.beginBuild();
  // Loaded while the second reader is at work.
  const { build } = await import('astro');
  // Asked here, for of a hook that refuses Astro speaks in its own words, and English.
  if (!mayBuild(content)) return false;
  try {
    await build({ logLevel: 'error' });
  } catch (error) {
    // A page may have missed a file that was moved away.
    if (isUnchanged(content)) throw error;
    return false;
  }
  return isUnchanged(content);
}

/** What was saved during the build was read by some of it alone, and by no check. */
function isUnchanged(content: Content): boolean {
  const changed = content.listChanged();
  return changed.length === 0 || refuse(cliWords.changedMeanwhile(changed));
}

function refuse(why: string): false {
  console.error(why);
  return false;
}
