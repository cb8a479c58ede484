import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root, runCommand } from '../support/run.ts';
import { copySite, type SiteCopy } from '../support/site-copy.ts';

const small = join(root, 'test/fixtures/sites/small');
const notice = 'notices/2026/lich-tiep-cong-dan';
const page = 'thong-bao/2026/lich-tiep-cong-dan/index.html';
let copy: SiteCopy;
let site: string;

beforeEach(() => {
  copy = copySite(small);
  site = join(copy.contentDir, '../site');
});
afterEach(() => {
  copy.remove();
});

const build = (contentDir = copy.contentDir) =>
  runCommand('build', { env: { ...copy.env, CONTENT_DIR: contentDir, OUT_DIR: site } });

const read = (file: string): string => readFileSync(join(site, file), 'utf8');

/** Makes a folder of the notice, with a file beside it. */
function addFile(contentDir: string, text: string): void {
  const folder = join(contentDir, notice);
  mkdirSync(folder);
  renameSync(`${folder}.mdx`, join(folder, 'index.mdx'));
  const index = readFileSync(join(folder, 'index.mdx'), 'utf8');
  const listed = 'attachments:\n  - file: lich.txt\n    title: Lịch\n';
  writeFileSync(join(folder, 'index.mdx'), index.replace(/^---\n/, `---\n${listed}`));
  writeFileSync(join(folder, 'lich.txt'), text);
}

describe('a build after another one with the same cache', () => {
  it('finds a document that was moved without a change', async () => {
    expect((await build()).status).toBe(0);
    const before = read(page);
    mkdirSync(join(copy.contentDir, notice));
    renameSync(join(copy.contentDir, `${notice}.mdx`), join(copy.contentDir, notice, 'index.mdx'));
    expect(await build()).toMatchObject({ status: 0 });
    expect(read(page)).toBe(before);
  });

  it('shows nothing of another content whose files have the same names and sizes', async () => {
    const other = copySite(small);
    addFile(copy.contentDir, 'Thứ hai');
    addFile(other.contentDir, 'Thứ năm');
    expect((await build()).status).toBe(0);
    rmSync(copy.contentDir, { recursive: true });
    expect(await build(other.contentDir)).toMatchObject({ status: 0 });
    expect(read('thong-bao/2026/lich-tiep-cong-dan/lich.txt')).toBe('Thứ năm');
    other.remove();
  });
});
