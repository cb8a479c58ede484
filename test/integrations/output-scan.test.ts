import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openScan, scanFolder, type ScanTask } from '../../src/integrations/output-scan.ts';
import { startThread } from '../../src/integrations/thread.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cong-khai-scan-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (path: string, body: string): void => {
  writeFileSync(join(folder, path), `<!doctype html><html lang="vi"><body>${body}</body></html>`);
};
const put = (path: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), '');
};
const fault = 'trang.html: inline script: alert(1)';

describe('the scan of a site while it is built', () => {
  it('finds what came after its first look, and forgets what was mended', () => {
    const scan = openScan(folder);
    write('trang.html', '<p>Tốt</p>');
    expect(scan()).toEqual([]);
    write('trang.html', '<script>alert(1)</script>');
    expect(scan()).toEqual([fault]);
    write('trang.html', '<p>Đã sửa rồi</p>');
    expect(scan()).toEqual([]);
  });

  it('waits for a folder that is not there yet, and leaves the search engine’s own pages alone', () => {
    rmSync(folder, { recursive: true });
    const scan = openScan(folder);
    expect(scan()).toEqual([]);
    mkdirSync(join(folder, 'pagefind'), { recursive: true });
    write('pagefind/mau.html', '<script>alert(1)</script>');
    expect(scan()).toEqual([]);
  });
});

describe('the scan of files that are not pages', () => {
  it('refuses what is no part of a site: programs of the builder, hidden files, unknown kinds', () => {
    for (const path of ['.prerender/entry.mjs', '.env', 'tai-lieu/ma.exe', 'khong-duoi']) put(path);
    expect(scanFolder(folder).sort()).toEqual([
      '.env: no part of a site',
      '.prerender/entry.mjs: no part of a site',
      'khong-duoi: no part of a site',
      'tai-lieu/ma.exe: no part of a site',
    ]);
  });

  it('knows what servers read, what the search has and what a school attaches', () => {
    for (const path of [
      '.htaccess',
      '_headers',
      'pagefind/vi.pf_meta',
      'tai-lieu/Bản ký.PDF',
      'a.odt',
    ])
      put(path);
    expect(scanFolder(folder)).toEqual([]);
  });
});

describe('the thread that scans', () => {
  async function scanAfter(change: () => void): Promise<void> {
    const task: ScanTask = { folder };
    const thread = startThread('scan-worker.ts', task);
    change();
    thread.tell('all is built');
    await thread.end();
  }

  it('ends well where all pages are safe', async () => {
    await expect(
      scanAfter(() => {
        write('trang.html', '<p>Tốt</p>');
      }),
    ).resolves.toBeUndefined();
  });

  it('fails with every fault of the last state', async () => {
    await expect(
      scanAfter(() => {
        write('trang.html', '<script>alert(1)</script>');
      }),
    ).rejects.toThrow(`Unsafe markup in the built site:\n${fault}`);
  });
});
