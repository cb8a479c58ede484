import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { codeVersion, openCache } from '../../src/data/cache.ts';

const root = mkdtempSync(join(tmpdir(), 'cong-khai-cache-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('the cache', () => {
  const twice = (file: string, versions: readonly [string, string]): number => {
    const compute = vi.fn(() => ['học phí']);
    for (const version of versions) {
      expect(openCache(join(root, file), version).remember('key', compute)).toEqual(['học phí']);
    }
    return compute.mock.calls.length;
  };

  it('computes a value once, also when it is opened again', () => {
    expect(twice('same.db', ['1', '1'])).toBe(1);
  });

  it('forgets what other code computed', () => {
    expect(twice('other.db', ['1', '2'])).toBe(2);
  });

  it('is only slower where its file cannot be opened', () => {
    mkdirSync(join(root, 'folder.db'));
    expect(twice('folder.db', ['1', '1'])).toBe(2);
  });
});

describe('what the cache remembers', () => {
  const open = (file: string) => openCache(join(root, file), 'v1');

  it('is given back at once and later, in the same form', async () => {
    open('given.db').remember('a', () => ({ one: 1 }));
    await open('given.db').rememberLater('b', () => Promise.resolve([2]));
    const forgotten = (): never => {
      throw new Error('computed again');
    };
    expect(open('given.db').remember('a', forgotten)).toEqual({ one: 1 });
    expect(await open('given.db').rememberLater('b', forgotten)).toEqual([2]);
  });

  it.each([
    ['cut.db', '{"one": '],
    ['empty.db', ''],
    ['null.db', 'null'],
  ])('is computed anew where it was spoilt: %s', async (file, spoilt) => {
    open(file).remember('a', () => ({ one: 1 }));
    const database = new DatabaseSync(join(root, file));
    database.prepare('UPDATE entry SET value = ?').run(spoilt);
    database.close();
    const later = open(file).rememberLater('a', () => Promise.resolve({ one: 2 }));
    expect(await later).toEqual({ one: 2 });
    expect(open(file).remember('a', () => ({ one: 3 }))).toEqual({ one: 2 });
  });
});

describe('the version of what some rooms compute', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** Of a project with two rooms, one file in each, and a lockfile. */
  function versionWith(changes: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(join(root, 'project-'));
    const files = { 'src/text/a.ts': 'a', 'src/body/b.ts': 'b', 'package-lock.json': '{}' };
    for (const [path, text] of Object.entries({ ...files, ...changes })) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
    return codeVersion(['text']);
  }

  it('is the same for the same code, wherever it lies', () => {
    expect(versionWith({})).toBe(versionWith({}));
  });

  it('is another after a change of their code, or of the locked libraries', () => {
    expect(versionWith({ 'src/text/a.ts': 'other' })).not.toBe(versionWith({}));
    expect(versionWith({ 'package-lock.json': '{"name": ""}' })).not.toBe(versionWith({}));
  });

  it('is one without a lockfile too', () => {
    const folder = mkdtempSync(join(root, 'unlocked-'));
    mkdirSync(join(folder, 'src/text'), { recursive: true });
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
    expect(codeVersion(['text'])).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not care for other rooms', () => {
    expect(versionWith({ 'src/body/b.ts': 'other' })).toBe(versionWith({}));
  });
});
