import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listFiles, makeFolder } from '../../src/data/files.ts';

const root = mkdtempSync(join(tmpdir(), 'cong-khai-files-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('a folder that is made of files', () => {
  it('has each file under its path, text or bytes, and the folders between', () => {
    const folder = join(root, 'new/inside');
    makeFolder(folder, [
      ['a/b/học phí.json', '{"miễn": true}'],
      ['a/c.bin', new Uint8Array([0, 255])],
      ['d.txt', ''],
    ]);
    expect(listFiles(folder).map(({ path }) => path)).toEqual([
      'a/b/học phí.json',
      'a/c.bin',
      'd.txt',
    ]);
    expect(readFileSync(join(folder, 'a/b/học phí.json'), 'utf8')).toBe('{"miễn": true}');
    expect([...readFileSync(join(folder, 'a/c.bin'))]).toEqual([0, 255]);
  });

  it('has nothing of what stood there before', () => {
    const folder = join(root, 'again');
    mkdirSync(join(folder, 'old'), { recursive: true });
    writeFileSync(join(folder, 'old/file.txt'), 'gone');
    makeFolder(folder, [['new.txt', 'here']]);
    expect(readdirSync(folder)).toEqual(['new.txt']);
  });

  it('is there, empty, when it is made of no file', () => {
    const folder = join(root, 'empty');
    makeFolder(folder, []);
    expect(readdirSync(folder)).toEqual([]);
  });
});
