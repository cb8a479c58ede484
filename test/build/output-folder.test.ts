import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from '../../src/data/lock.ts';
import { readSettings } from '../../src/data/settings.ts';
import { root, runCommand } from '../support/run.ts';
import { copySite } from '../support/site-copy.ts';

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

const write = (path: string): void => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), path);
};

const build = (contentDir = content, args: readonly string[] = []) =>
  runCommand('build', {
    args,
    env: { CONTENT_DIR: contentDir, OUT_DIR: site, CACHE_DIR: join(folder, 'cache') },
  });

describe('the output folder', () => {
  it('takes the new site in place of the old one, and keeps all that no build has made', async () => {
    const copy = copySite(content);
    const kept = ['.git/HEAD', 'CNAME', '.well-known/security.txt', 'thong-bao/rieng.txt'];
    write('.git/HEAD');
    expect((await build(copy.contentDir)).status).toBe(0);
    for (const path of kept) write(path);
    rmSync(join(copy.contentDir, 'notices/2026/lich-tiep-cong-dan.mdx'));
    expect((await build(copy.contentDir)).status).toBe(0);
    expect(existsSync(join(site, 'index.html'))).toBe(true);
    expect(existsSync(join(site, 'thong-bao/2026'))).toBe(false);
    for (const path of kept) expect(readFileSync(join(site, path), 'utf8')).toBe(path);
    copy.remove();
  });

  it('is never a folder with the content or the project in it', async () => {
    const copy = copySite(content);
    site = join(copy.contentDir, '..');
    mkdirSync(join(site, '_hosting'));
    writeFileSync(join(site, '_hosting/files.txt'), '');
    const { status, stderr } = await build(copy.contentDir);
    expect(status).toBe(1);
    expect(stderr).toContain(`trong đó có ${copy.contentDir}`);
    expect(existsSync(join(copy.contentDir, 'school.yaml'))).toBe(true);
    copy.remove();
  });

  it('is filled by one build at a time', async () => {
    const settings = readSettings({ OUT_DIR: site }, new Date(0));
    const lock = takeLock(`${settings.buildDir}.lock`);
    const { status, stderr } = await build();
    expect(status).toBe(1);
    expect(stderr).toContain('Một lệnh build khác');
    expect(existsSync(site)).toBe(false);
    lock?.release();
  });

  it('stays as it was when a file is saved during the build', async () => {
    const copy = copySite(content);
    await build(copy.contentDir);
    const page = join(site, 'thong-bao/2026/lich-tiep-cong-dan/index.html');
    const before = readFileSync(page, 'utf8');
    const file = join(copy.contentDir, 'notices/2026/lich-tiep-cong-dan.mdx');
    const text = readFileSync(file, 'utf8');
    const saving = setInterval(() => {
      writeFileSync(file, `${text}\nLưu lúc đang dựng.\n`);
    }, 200);
    const { status, stderr } = await build(copy.contentDir);
    clearInterval(saving);
    expect(status).toBe(1);
    expect(stderr).toContain('notices/2026/lich-tiep-cong-dan.mdx');
    expect(readFileSync(page, 'utf8')).toBe(before);
    copy.remove();
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

  it('has beside it an offline copy, which is never put over files of someone else either', async () => {
    const copied = `${site}-ngoai-tuyen`;
    mkdirSync(copied);
    writeFileSync(join(copied, 'luan-van.docx'), 'không được mất');
    const { status, stderr } = await build(content, ['--ngoai-tuyen']);
    expect(status).toBe(1);
    expect(stderr).toContain('bản đọc ngoại tuyến');
    expect(readFileSync(join(copied, 'luan-van.docx'), 'utf8')).toBe('không được mất');
    expect(existsSync(site)).toBe(false);
  });
});
