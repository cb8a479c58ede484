import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../src/data/files.ts';
import { expected } from '../fixtures/bad-input/expected.ts';
import { root, runCommand, type Finished } from '../support/run.ts';
import { copySite, makeBadSite, makePartOfBadSite, type SiteCopy } from '../support/site-copy.ts';

const mend = ({ env }: SiteCopy, ...args: string[]): Promise<Finished> =>
  runCommand('check', { args: ['--sua', ...args], env });

/** The bytes of every file but of the links and of what is too large to be text. */
function readBytes({ contentDir }: SiteCopy): Map<string, Buffer> {
  const files = listFiles(contentDir).filter(
    ({ type, size }) => type === 'file' && size < 10_000_000,
  );
  return new Map(files.map(({ path }) => [path, readFileSync(join(contentDir, path))]));
}

const listChanged = (before: Map<string, Buffer>, after: Map<string, Buffer>): string[] =>
  [...after]
    .filter(([file, bytes]) => before.get(file)?.equals(bytes) !== true)
    .map(([file]) => file);

const mendable = expected
  .filter(([grade]) => grade === 'F' || grade === 'WF')
  .map(([, file]) => file);

let site: SiteCopy;
let before: Map<string, Buffer>;
let after: Map<string, Buffer>;
let mended: Finished;

const textOf = (files: Map<string, Buffer>, file: string): string =>
  files.get(file)?.toString('utf8') ?? '';

beforeAll(async () => {
  site = makeBadSite();
  before = readBytes(site);
  mended = await mend(site);
  after = readBytes(site);
});
afterAll(() => {
  site.remove();
});

describe('kiem-tra -- --sua', () => {
  it('changes exactly the files that a machine may mend, and leaves every other byte', () => {
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(listChanged(before, after).sort()).toEqual([...mendable].sort());
  });

  it('mends them wholly, and finds in the others what was there', async () => {
    const { stdout } = await runCommand('check', { args: ['--json'], env: site.env });
    const { findings } = JSON.parse(stdout) as {
      findings: { file: string; code: string; mendable: boolean }[];
    };
    const left = expected.flatMap(([, file, ...found]) =>
      mendable.includes(file) ? [] : found.map((each) => `${file} ${each.split(' ')[0] ?? ''}`),
    );
    expect(findings.map(({ file, code }) => `${file} ${code}`).sort()).toEqual(left.sort());
    expect(findings.filter((finding) => finding.mendable)).toEqual([]);
  });

  it('shows what it changed, line by line', () => {
    expect(mended.stdout).toContain(
      [
        'notices/2025/a01-bare-less-than.mdx',
        '@@ dòng 9 @@',
        '  ',
        '- Lớp có sĩ số <35 học sinh nhận thêm học sinh chuyển đến. Tỷ lệ nghỉ học < 1%.',
        '+ Lớp có sĩ số \\<35 học sinh nhận thêm học sinh chuyển đến. Tỷ lệ nghỉ học < 1%.',
      ].join('\n'),
    );
    for (const file of mendable) expect(mended.stdout).toContain(`${file}\n@@ dòng `);
    expect(mended.stdout).toMatch(
      new RegExp(`^Đã sửa \\d+ chỗ trong ${String(mendable.length)} tệp\\.`, 'm'),
    );
    expect({ status: mended.status, stderr: mended.stderr }).toEqual({ status: 1, stderr: '' });
  });

  it('finds nothing to mend the second time, and leaves its JSON to programs', async () => {
    const { stdout, stderr } = await mend(site, '--json');
    expect(stderr).toContain('Không có chỗ nào sửa tự động được.');
    expect(JSON.parse(stdout)).toMatchObject({ version: 1 });
    expect(listChanged(after, readBytes(site))).toEqual([]);
  });

  it.each(mendable)('changes no digit, number or date in %s', (file) => {
    const [old, now] = [textOf(before, file), textOf(after, file)];
    expect(now.match(/\d/g)).toEqual(old.match(/\d/g));
    expect(listFigureLines(now)).toEqual(listFigureLines(old));
    expect(lettersOf(now)).toBe(lettersOf(old));
  });

  it('keeps the line ends of Windows', () => {
    const now = textOf(after, 'notices/2025/b43-crlf-to-mend.mdx');
    expect(now).toContain('sĩ số \\<35 trực sáng.<br />Lớp khác trực chiều.\r\n');
    expect(now.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('tells of a file that it could not write, and mends the others', async () => {
    const [first = '', second = ''] = mendable.filter((file) => file.endsWith('.mdx'));
    const part = makePartOfBadSite([first, second]);
    const was = readBytes(part);
    // Where the new text would be written first, nothing can be.
    const blocked = join(part.contentDir, dirname(first), `.${basename(first)}.moi`);
    mkdirSync(join(blocked, 'x'), { recursive: true });
    const { status, stdout } = await mend(part);
    rmSync(blocked, { recursive: true });
    expect(status).toBe(1);
    expect(stdout).toContain(`Không sửa được tệp ${first}: `);
    expect(stdout).toContain(`${second}\n@@ dòng `);
    expect(listChanged(was, readBytes(part))).toEqual([second]);
    part.remove();
  });

  it('finds nothing to mend in the demo school', async () => {
    const demo = copySite(join(root, 'content'));
    const written = readBytes(demo);
    const { status, stdout } = await mend(demo);
    expect(status).toBe(0);
    expect(stdout).toContain('Không có chỗ nào sửa tự động được.');
    expect(listChanged(written, readBytes(demo))).toEqual([]);
    demo.remove();
  });
});

/** What the front matter says of numbers, days and periods, without the marks around it. */
function listFigureLines(text: string): string[] {
  const lines = text.match(/^(?:number|issuedOn|publishedOn|endsOn|period) *:.*$/gm) ?? [];
  return lines.map((line) => line.replace(/[\s"]/g, ''));
}

/** A mend adds and takes away marks and spaces; no word is lost, and none comes. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/Ð/g, 'Đ')
    .toLowerCase()
    .replace(/https:\/\/(?=www\.)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
