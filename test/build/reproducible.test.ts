import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { listFiles } from '../../src/data/files.ts';
import { root, runCommand } from '../support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'cong khai ở nơi khác '));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** `<hash>  <path>` of every file. */
function digest(site: string): string[] {
  return listFiles(site).map(
    ({ path }) =>
      `${createHash('sha256')
        .update(readFileSync(join(site, path)))
        .digest('hex')}  ${path}`,
  );
}

function copyProject(to: string): string {
  for (const part of [
    'src',
    'public',
    'content',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(join(root, part), join(to, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'), 'junction');
  return to;
}

describe('a build', () => {
  it(
    'gives the same bytes in another folder, time zone, locale and shell',
    { timeout: 120_000 },
    async () => {
      const elsewhere = copyProject(join(folder, 'dự án'));
      const { status } = await runCommand('build', {
        cwd: elsewhere,
        env: {
          TZ: 'America/St_Johns',
          LANG: 'tr_TR.UTF-8',
          LC_ALL: 'tr_TR.UTF-8',
          // A developer's shell may carry these; they must not make a build a preview.
          NODE_ENV: 'development',
          DEV: '1',
          PROD: '',
        },
      });
      expect(status).toBe(0);
      expect(digest(join(elsewhere, 'dist'))).toEqual(digest(inject('demoSite')));
    },
  );
});
