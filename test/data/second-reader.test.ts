import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it } from 'vitest';
import { openContent, type Content } from '../../src/data/content.ts';
import { openFileReader } from '../../src/data/file-reader.ts';
import { listFiles, type FileOnDisk } from '../../src/data/files.ts';
import { openClaims, startSecondReader } from '../../src/data/second-reader.ts';
import { readSettings, type Settings } from '../../src/data/settings.ts';

const site = join(import.meta.dirname, '../fixtures/sites/small');
const notice = 'notices/2026/lich-tiep-cong-dan.mdx';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function aTempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cong-khai-readers-'));
  folders.push(folder);
  return folder;
}

/** The small site with so many more notices. */
function settingsOf(more: number): Settings {
  const folder = aTempFolder();
  const contentDir = join(folder, 'content');
  cpSync(site, contentDir, { recursive: true });
  const text = readFileSync(join(contentDir, notice), 'utf8');
  for (let at = 0; at < more; at += 1) {
    const file = `notices/2026/lich-${String(at)}.mdx`;
    writeFileSync(join(contentDir, file), `${text}\nLịch thứ ${String(at)}.\n`);
  }
  const env = { CONTENT_DIR: contentDir, CACHE_DIR: join(folder, 'cache'), TODAY: '2026-11-20' };
  return readSettings(env, new Date(0));
}

function readForBuild(settings: Settings): Content {
  const content = openContent(settings);
  content.beginBuild();
  content.read();
  return content;
}

/** Holds this thread alone up, in milliseconds. */
const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

describe('two readers of one content', () => {
  it('give a large content as one reader gives it', () => {
    const settings = settingsOf(300);
    const alone = openContent({ ...settings, cacheDir: aTempFolder() }).read();
    expect(JSON.stringify(readForBuild(settings).read())).toBe(JSON.stringify(alone));
  });

  it('read every file, each of them once', () => {
    const settings = settingsOf(40);
    const files = listFiles(settings.contentDir);
    const read: FileOnDisk[] = [];
    startSecondReader(settings, files, { withBodies: true }).readRest((file) => {
      read.push(file);
      pause(20);
    });
    const others = files.length - read.length;
    expect(others).toBeGreaterThan(0);
    expect(read).toEqual(files.slice(others).reverse());
    expect(openFileReader(settings).countKnown()).toBe(others);
  });

  it('are not disturbed by a file that is gone since they began', () => {
    const settings = settingsOf(300);
    const content = openContent(settings);
    content.readAhead();
    for (const gone of ['lich-7.mdx', 'lich-299.mdx'])
      rmSync(join(settings.contentDir, 'notices/2026', gone));
    const alone = openContent({ ...settings, cacheDir: aTempFolder() }).read();
    expect(JSON.stringify(content.read())).toBe(JSON.stringify(alone));
  });

  it('take no file twice', () => {
    const shared = new SharedArrayBuffer(4 * 4);
    const [one, other] = [openClaims(shared), openClaims(shared)];
    expect([one.claim(0), other.claim(2), one.claim(1)]).toEqual([true, true, true]);
    expect([other.claim(1), one.claim(2), other.claim(0)]).toEqual([false, false, false]);
  });

  it('wait for one another at the end', () => {
    const shared = new SharedArrayBuffer(4);
    const code = `
      const { workerData } = require('node:worker_threads');
      const numbers = new Int32Array(workerData);
      Atomics.wait(numbers, 0, 0, 100);
      Atomics.store(numbers, 0, 1);
      Atomics.notify(numbers, 0);`;
    const worker = new Worker(code, { eval: true, workerData: shared });
    worker.unref();
    openClaims(shared).waitForEnd(10_000);
    expect(new Int32Array(shared)[0]).toBe(1);
  });
});

describe('a content that is built', () => {
  it('is read once, whatever is saved meanwhile', () => {
    const settings = settingsOf(0);
    const content = readForBuild(settings);
    const before = content.read();
    rmSync(join(settings.contentDir, notice));
    expect(content.read()).toBe(before);
  });
});
