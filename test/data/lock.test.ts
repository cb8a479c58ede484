import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { takeLock } from '../../src/data/lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'cong-khai-lock-'));
const file = join(folder, 'builds/a.lock');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a lock', () => {
  it('is held by one at a time, and free again when it was released', () => {
    const first = takeLock(file);
    expect(first).toBeDefined();
    expect(takeLock(file)).toBeUndefined();
    first?.release();
    const second = takeLock(file);
    expect(second).toBeDefined();
    second?.release();
  });

  it('of a process that was killed is free', async () => {
    const module = join(import.meta.dirname, '../../src/data/lock.ts');
    const code = `import { takeLock } from ${JSON.stringify(module)};
      globalThis.lock = takeLock(${JSON.stringify(file)});
      console.log('held');
      setInterval(() => {}, 1000);`;
    const other = spawn(process.execPath, ['--input-type=module', '-e', code]);
    await once(other.stdout, 'data');
    expect(takeLock(file)).toBeUndefined();
    other.kill('SIGKILL');
    await once(other, 'close');
    const lock = takeLock(file);
    expect(lock).toBeDefined();
    lock?.release();
  });
});
