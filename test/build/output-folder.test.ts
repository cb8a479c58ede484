import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root, runCommand } from '../support/run.ts';

const content = join(root, 'test/fixtures/sites/small');
let folder: string;
let site: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cong-khai-output-'));
  site = join(folder, 'site');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const build = (contentDir = content) =>
  runCommand('build', {
    env: { CONTENT_DIR: contentDir, OUT_DIR: site, CACHE_DIR: join(folder, 'cache') },
  });

describe('the output folder', () => {
  it('takes the new site in place of the old one, and keeps its git history', async () => {
    mkdirSync(join(site, '.git'), { recursive: true });
    writeFileSync(join(site, '.git/HEAD'), 'ref: refs/heads/main\n');
    expect((await build()).status).toBe(0);
    writeFileSync(join(site, 'cu.html'), 'một trang cũ');
    expect((await build()).status).toBe(0);
    expect(existsSync(join(site, 'index.html'))).toBe(true);
    expect(existsSync(join(site, 'cu.html'))).toBe(false);
    expect(readFileSync(join(site, '.git/HEAD'), 'utf8')).toBe('ref: refs/heads/main\n');
  });

  it('keeps the old site when the content is refused', async () => {
    await build();
    const before = readFileSync(join(site, 'index.html'), 'utf8');
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const { status, stderr } = await build(empty);
    expect(status).toBe(1);
    expect(stderr).toContain('[missing-school]');
    // Nothing of Astro's own words about it.
    expect(stderr).not.toMatch(/error|hook/i);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe(before);
  });

  it('is never a folder with files of someone else', async () => {
    mkdirSync(site);
    writeFileSync(join(site, 'luan-van.docx'), 'không được mất');
    const { status, stderr } = await build();
    expect(status).toBe(1);
    expect(stderr).toContain('không ghi đè');
    expect(readFileSync(join(site, 'luan-van.docx'), 'utf8')).toBe('không được mất');
  });
});
