import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openScan, type ScanTask } from '../../src/integrations/output-scan.ts';
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
