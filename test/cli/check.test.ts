import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expected } from '../fixtures/bad-input/expected.ts';
import { runCommand, type Finished } from '../support/run.ts';
import { makeBadSite, makePartOfBadSite, type SiteCopy } from '../support/site-copy.ts';

// On GitHub's machines annotations come unasked.
const check = ({ env }: Pick<SiteCopy, 'env'>, ...args: string[]): Promise<Finished> =>
  runCommand('check', { args, env: { ...env, GITHUB_ACTIONS: '' } });

interface ReportedFinding {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
}

interface Report {
  readonly errors: number;
  readonly warnings: number;
  readonly files: number;
  readonly findings: readonly ReportedFinding[];
}

const readJson = (stdout: string): Report => JSON.parse(stdout) as Report;

const listInJson = (stdout: string): string[] =>
  readJson(stdout).findings.map(({ severity, file, line, column, code }) =>
    [severity, file, line, column, code].join(' '),
  );

/** The same lines, from the commands that GitHub reads. */
function listInAnnotations(stdout: string): string[] {
  const commands = stdout.matchAll(
    /^::(error|warning) file=content\/([^,]*)(?:,line=(\d+),col=(\d+))?,title=[^:]*\[([a-z0-9-]+)\]::\S/gm,
  );
  return Array.from(commands, ([, severity, file = '', line, column, code]) =>
    [severity, decode(file), line, column, code].join(' '),
  );
}

const decode = (text: string): string =>
  text.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');

describe('kiem-tra on a site with faults', () => {
  let site: SiteCopy;
  let json: Finished;

  beforeAll(async () => {
    site = makeBadSite();
    json = await check(site, '--json');
  });
  afterAll(() => {
    site.remove();
  });

  it('ends with status 1', () => {
    expect({ status: json.status, stderr: json.stderr }).toEqual({ status: 1, stderr: '' });
  });

  it('tells the same findings as JSON and as annotations', async () => {
    const { status, stdout } = await check(site, '--chu-thich');
    expect(status).toBe(1);
    expect(listInAnnotations(stdout)).toEqual(listInJson(json.stdout));
    expect(listInJson(json.stdout).length).toBeGreaterThan(expected.length / 2);
  });

  it('tells people the same sums, with the places, and nothing of the machine', async () => {
    const { stdout, stderr } = await check(site);
    const { errors, warnings, files } = readJson(json.stdout);
    expect(stdout).toContain(
      `${String(errors)} lỗi, ${String(warnings)} cảnh báo trong ${String(files)} tệp.`,
    );
    expect(stdout).toContain('notices/2025/a01-bare-less-than.mdx:10:14  LỖI  [bare-less-than]');
    expect(stdout).toContain('notices/2025/e91-empty-file/ket-qua.pdf  LỖI  [empty-file]');
    expect(stdout + stderr).not.toMatch(/^\s+at |node:internal|\u001b/m);
  });

  it('finds after a change, with its cache, what it finds without', async () => {
    const changed = join(site.contentDir, 'notices/2025/a01-bare-less-than.mdx');
    writeFileSync(changed, '---\ntitle: Thông báo\n---\n\nSĩ số {35\n');
    rmSync(join(site.contentDir, 'notices/2025/duplicate-number-earlier.mdx'));
    const warm = await check(site, '--json');
    const cold = await check(
      { env: { ...site.env, CACHE_DIR: `${site.env.CACHE_DIR}-cold` } },
      '--json',
    );
    expect(warm).toEqual(cold);
    expect(listInJson(warm.stdout)).toContain(
      'error notices/2025/a01-bare-less-than.mdx 5 7 braces',
    );
    expect(warm.stdout).not.toContain('duplicate-number');
    rmSync(`${site.env.CACHE_DIR}-cold`, { recursive: true });
  });
});

describe('kiem-tra on a site without errors', () => {
  it('ends with status 0 where there are only warnings', async () => {
    const warned = expected.filter(([grade, file]) => grade === 'W' && /a3.*\.mdx$/.test(file));
    const site = makePartOfBadSite(['school.yaml', ...warned.map(([, file]) => file)]);
    const { status, stdout } = await check(site, '--json');
    expect(status).toBe(0);
    expect(readJson(stdout)).toMatchObject({ errors: 0, warnings: warned.length });
    expect(warned.length).toBeGreaterThan(3);
    site.remove();
  });

  it('says that nothing was found where nothing is wrong', async () => {
    const site = makePartOfBadSite(['school.yaml', 'notices/2025/b53-tone-places.mdx']);
    const { status, stdout, stderr } = await check(site);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Không tìm thấy lỗi nào\.\n\n/);
    site.remove();
  });
});

describe('kiem-tra', () => {
  let empty: SiteCopy;

  beforeAll(() => {
    empty = makePartOfBadSite([]);
    rmSync(empty.contentDir, { recursive: true });
  });
  afterAll(() => {
    empty.remove();
  });

  it.each(['--fix', '--sửa', 'sua', '--sua=co', '-s'])(
    'explains itself to who types «%s», with status 2',
    async (option) => {
      const { status, stdout, stderr } = await check(empty, option);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain(`Không hiểu lựa chọn «${option}».`);
      expect(stderr).toContain('npm run kiem-tra -- --sua');
      expect(stderr).not.toMatch(/option|argument/i);
    },
  );

  it('tells that a folder which is not there has no school', async () => {
    const { status, stdout, stderr } = await check(empty);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('[missing-school]');
  });
});
