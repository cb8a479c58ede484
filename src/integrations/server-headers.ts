import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getSchool, type Content } from '../data/content.ts';
import { pathOfSite } from '../domain/permalink.ts';
import { makeServerConfigs } from '../hosting/server-configs.ts';

/** Puts the security headers beside the built site, in the words of each kind of web server. */
export function serverHeaders(content: Content): AstroIntegration {
  return {
    name: 'server-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const sitePath = pathOfSite(getSchool(content).site);
        for (const [path, text] of Object.entries(makeServerConfigs(sitePath))) {
          const file = join(fileURLToPath(dir), path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, text);
        }
      },
    },
  };
}
