import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { openContent } from './src/data/content.ts';
import { readSettings } from './src/data/settings.ts';
import { contentChecks } from './src/integrations/content-checks.ts';
import { outputScan } from './src/integrations/output-scan.ts';
import { previewFindings } from './src/integrations/preview-findings.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { serverHeaders } from './src/integrations/server-headers.ts';
import { shareCards } from './src/integrations/share-cards.ts';
import { sitePath } from './src/integrations/site-path.ts';

const content = openContent(readSettings(process.env, new Date()));

export default defineConfig({
  outDir: content.settings.outDir,
  cacheDir: `${content.settings.cacheDir}/astro`,
  // A strict policy drops inline styles and scripts, so nothing may be inlined.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 }, ssr: { external: ['satteri'] } },
  markdown: { syntaxHighlight: false },
  experimental: { contentIntellisense: true },
  integrations: [
    mdx(),
    contentChecks(content),
    previewFindings(content),
    searchIndex(content),
    shareCards(content),
    serverHeaders(content),
    sitePath(content),
    outputScan(),
  ],
});
