import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serverConfigs } from '../hosting/server-configs.ts';

/** Puts the security headers beside the built site, in the words of each kind of web server. */
export function serverHeaders(): AstroIntegration {
  return {
    name: 'server-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const [path, text] of Object.entries(serverConfigs)) {
          const file = join(fileURLToPath(dir), path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, text);
        }
      },
    },
  };
}
