import { currentContent } from '../data/current.ts';
import { mayBuild } from '../integrations/content-checks.ts';
import { isPlaceForFolder, mayReplace } from '../integrations/output-folder.ts';
import { cliWords } from '../words/cli.ts';

/**
 * Checks the content and builds the site into `OUT_DIR`. False when the content was refused, when something else
 * lies in that folder, or when there can be none; why is printed.
 */
export async function buildSite(): Promise<boolean> {
  const content = currentContent();
  const { outDir } = content.settings;
  if (!isPlaceForFolder(outDir)) {
    console.error(cliWords.unusableFolder(outDir));
    return false;
  }
  if (!mayReplace(outDir)) {
    console.error(cliWords.foreignFolder(outDir));
    return false;
  }
  content.beginBuild();
  // Loaded while the second reader is at work.
  const { build } = await import('astro');
  // Asked here, for of a hook that refuses Astro speaks in its own words, and English.
  if (!mayBuild(content)) return false;
  await build({ logLevel: 'error' });
  return true;
}
