import { build } from 'astro';
import { ContentRefused } from '../integrations/content-checks.ts';

/** Checks the content and builds the site into `OUT_DIR`. False when the content was refused; its findings are printed. */
export async function buildSite(): Promise<boolean> {
  try {
    await build({ logLevel: 'error' });
    return true;
  } catch (error) {
    if (!(error instanceof ContentRefused)) throw error;
    return false;
  }
}
