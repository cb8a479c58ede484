import { build } from 'astro';
import { readSettings } from '../data/settings.ts';
import { ContentRefused } from '../integrations/content-checks.ts';
import { mayReplace } from '../integrations/output-folder.ts';
import { cliWords } from '../words/cli.ts';

/**
 * Checks the content and builds the site into `OUT_DIR`. False when the content was refused, or when something
 * else lies in that folder; why is printed.
 */
export async function buildSite(): Promise<boolean> {
  const { outDir } = readSettings(process.env, new Date());
  if (!mayReplace(outDir)) {
    console.error(cliWords.foreignFolder(outDir));
    return false;
  }
  try {
    await build({ logLevel: 'error' });
    return true;
  } catch (error) {
    if (!(error instanceof ContentRefused)) throw error;
    return false;
  }
}
