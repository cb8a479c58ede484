import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../../src/data/files.ts';
import {
  draftOf,
  formerOf,
  listMade,
  mayFill,
  type MadeFolder,
} from '../../src/data/made-folder.ts';
import { replaceMade } from '../../src/data/replace-made.ts';

let root: string;
let made: MadeFolder;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cong-khai-made-'));
  made = { folder: join(root, 'site'), list: '_hosting/files.txt' };
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(folder: string, ...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
}

const fill = (...paths: readonly string[]): void => {
  replaceMade(made, (draft) => {
    write(draft, ...paths);
  });
};

/** All that is there, but the list. */
const list = (): string[] =>
  listFiles(made.folder)
    .map(({ path }) => path)
    .filter((path) => path !== made.list);

const diskIsFull = (draft: string): void => {
  write(draft, 'index.html');
  throw new Error('ENOSPC');
};

describe('a folder that a build fills', () => {
  it('may be missing, empty, only a git history, or filled by a build before; else it is somebody’s', () => {
    expect(mayFill(made)).toBe(true);
    write(made.folder, '.git/HEAD');
    expect(mayFill(made)).toBe(true);
    write(made.folder, '_hosting/nginx.conf');
    expect(mayFill(made)).toBe(false);
    rmSync(join(made.folder, '_hosting'), { recursive: true });
    fill('index.html');
    expect(mayFill(made)).toBe(true);
    write(root, 'a-file');
    expect(mayFill({ ...made, folder: join(root, 'a-file') })).toBe(false);
  });

  it('has the new files instead of the former ones, without the folders that they leave empty', () => {
    fill('index.html', 'cu/2025/trang.html', 'the', 'tep/trong/sau.html');
    fill('index.html', 'the/moi.html', 'tep');
    expect(list()).toEqual(['index.html', 'tep', 'the/moi.html']);
    expect(listMade(made)).toEqual(['index.html', 'tep', 'the/moi.html']);
    expect(() => readFileSync(join(made.folder, 'cu'))).toThrow('ENOENT');
  });

  it('keeps what others put there, also in the folders of the site', () => {
    fill('index.html', 'tep/a.html');
    write(made.folder, 'CNAME', '.well-known/x', 'tep/rieng.pdf');
    fill('index.html');
    expect(list()).toEqual(['.well-known/x', 'CNAME', 'index.html', 'tep/rieng.pdf']);
  });

  it('does not write over what others put there, and says which', () => {
    fill('index.html');
    write(made.folder, 'robots.txt');
    expect(() => {
      fill('index.html', 'robots.txt', 'moi.html');
    }).toThrow('robots.txt');
    expect(list()).toEqual(['index.html', 'robots.txt']);
  });

  it('never follows a list out of the folder', () => {
    fill('index.html');
    write(root, 'ngoai.txt');
    writeFileSync(join(made.folder, made.list), 'index.html\n../ngoai.txt\n');
    fill('index.html');
    expect(readFileSync(join(root, 'ngoai.txt'), 'utf8')).toBe('ngoai.txt');
  });
});

describe('a change of files that fails', () => {
  it('leaves all as it was when the new ones cannot be written', () => {
    fill('index.html', 'cu.html');
    expect(() => {
      replaceMade(made, diskIsFull);
    }).toThrow('ENOSPC');
    expect(list()).toEqual(['cu.html', 'index.html']);
    expect(listMade(made)).toEqual(['cu.html', 'index.html']);
  });

  it('leaves all as it was when they cannot take their places', () => {
    fill('index.html', 'tep/a.html');
    write(made.folder, 'tep/rieng.pdf');
    expect(() => {
      // Where the folder with another's file stands, no file can.
      fill('a-moi.html', 'index.html', 'tep');
    }).toThrow();
    expect(list()).toEqual(['index.html', 'tep/a.html', 'tep/rieng.pdf']);
  });

  it.each([
    ['before the new ones came', ['index.html'], []],
    ['before all new ones had come', ['index.html', 'cu.html'], ['index.html', 'moi.html']],
  ])('is put right by the next one when it was cut off %s', (_when, taken, brought) => {
    fill('index.html', 'cu.html');
    write(made.folder, 'CNAME');
    const { folder } = made;
    const [draft, former] = [draftOf(made), formerOf(made)];
    write(draft, 'index.html', 'moi.html', 'sau.html', made.list);
    writeFileSync(join(draft, made.list), 'index.html\nmoi.html\nsau.html\n');
    mkdirSync(join(former, '_hosting'), { recursive: true });
    for (const path of [made.list, ...taken]) renameSync(join(folder, path), join(former, path));
    for (const path of brought) renameSync(join(draft, path), join(folder, path));
    expect(mayFill(made)).toBe(true);
    expect(() => {
      replaceMade(made, diskIsFull);
    }).toThrow('ENOSPC');
    expect(list()).toEqual(['CNAME', 'cu.html', 'index.html']);
    fill('index.html');
    expect(list()).toEqual(['CNAME', 'index.html']);
  });
});
