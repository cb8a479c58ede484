import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guard } from '../../src/cli/guard.ts';
import { root, runCommand } from '../support/run.ts';
import { makePartOfBadSite, type SiteCopy } from '../support/site-copy.ts';

let site: SiteCopy;

beforeEach(() => {
  site = makePartOfBadSite(['school.yaml']);
});
afterEach(() => {
  site.remove();
});

/** Nothing is forbidden to the system's own account, so there another one runs the command. */
const account = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

function checkAsAnyone(
  ...args: readonly string[]
): Promise<{ status: number | null; out: string }> {
  const child = spawn(process.execPath, [join(root, 'src/cli/check.ts'), ...args], {
    cwd: root,
    ...account,
    env: { ...process.env, ...site.env, TODAY: '2026-11-20', INIT_CWD: root },
  });
  let out = '';
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (out += data.toString()));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      resolve({ status, out });
    });
  });
}

function put(path: string, mode: number): void {
  const file = join(site.contentDir, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, 'Chữ');
  chmodSync(file, mode);
}

// Windows has no such modes; and a project in the system account's own folder no other account can run.
const canRun =
  process.platform !== 'win32' &&
  spawnSync(process.execPath, ['-e', ''], { cwd: root, ...account }).status === 0;

describe.skipIf(!canRun)('a file or a folder that nobody may read', () => {
  beforeEach(() => {
    chmodSync(dirname(site.contentDir), 0o755);
  });

  it('is a finding among the others', async () => {
    put('notices/2026/nghi-tet.mdx', 0o000);
    put('notices/2026/nghi-he.mdx', 0o644);
    put('plans/2026/dan-van/index.mdx', 0o644);
    chmodSync(join(site.contentDir, 'plans/2026/dan-van'), 0o000);
    const { status, out } = await checkAsAnyone('--json');
    chmodSync(join(site.contentDir, 'plans/2026/dan-van'), 0o755);
    const { findings } = JSON.parse(out) as { findings: { file: string; code: string }[] };
    expect(status).toBe(1);
    expect(findings.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'notices/2026/nghi-he.mdx missing-frontmatter',
      'notices/2026/nghi-tet.mdx unreadable-file',
      'plans/2026/dan-van unreadable-file',
    ]);
  });

  it('is told in a sentence where it is all of the content', async () => {
    chmodSync(site.contentDir, 0o000);
    const { status, out } = await checkAsAnyone();
    chmodSync(site.contentDir, 0o755);
    expect(status).toBe(1);
    expect(out).toContain(`Máy không mở hoặc không ghi được ${site.contentDir}: không có quyền`);
    expect(out).not.toMatch(/^\s+at |Error/m);
  });
});

describe('a command that the system refuses a file', () => {
  it.each(['check', 'new', 'build'])(
    'says so in a sentence, with status 1: %s',
    async (command) => {
      const file = join(site.contentDir, 'school.yaml');
      const env = { ...site.env, CONTENT_DIR: file, OUT_DIR: join(site.contentDir, 'dist') };
      const { status, stderr } = await runCommand(command, { env });
      expect(status).toBe(1);
      expect(stderr).toContain(
        `Máy không mở hoặc không ghi được ${file}: đường dẫn đi qua một tệp`,
      );
      expect(stderr).not.toMatch(/^\s+at |Error/m);
    },
  );

  it('is told before it builds that the folder for the site cannot be made', async () => {
    const outDir = join(site.contentDir, 'school.yaml', 'dist');
    const { status, stdout, stderr } = await runCommand('build', {
      env: { ...site.env, OUT_DIR: outDir },
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`Không tạo được thư mục ${outDir}`);
    expect(stderr).toContain('OUT_DIR');
    expect(stderr).not.toMatch(/^\s+at |Error/m);
  });

  it('keeps the trace of what is a fault of the program', async () => {
    const fault = new TypeError('x is undefined');
    await expect(guard(() => Promise.reject(fault))).rejects.toBe(fault);
    const absent = Object.assign(new Error('none'), { code: 'ENOENT', path: '/a' });
    await expect(guard(() => Promise.reject(absent))).rejects.toBe(absent);
    expect(await guard(() => 2)).toBe(2);
  });
});
