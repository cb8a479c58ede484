import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { overwriteFile } from '../../src/data/overwrite-file.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cong-khai-overwrite-'));
  file = join(folder, 'index.mdx');
  writeFileSync(file, 'cũ');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('writing over a file', () => {
  it('changes its text and nothing else', () => {
    chmodSync(file, 0o640);
    overwriteFile(file, 'mới');
    expect(readFileSync(file, 'utf8')).toBe('mới');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['index.mdx']);
  });

  it('leaves it as it was where the new text cannot be written', () => {
    // No file can be made there, as on a disk that is full.
    mkdirSync(join(folder, '.index.mdx.moi/x'), { recursive: true });
    expect(() => {
      overwriteFile(file, 'mới');
    }).toThrow();
    expect(readFileSync(file, 'utf8')).toBe('cũ');
  });
});
