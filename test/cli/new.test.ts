import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../src/data/files.ts';
import { root, runCommand, type Finished } from '../support/run.ts';
import { copySite, makePartOfBadSite, type SiteCopy } from '../support/site-copy.ts';

const begin = ({ env }: SiteCopy, ...args: string[]): Promise<Finished> =>
  runCommand('new', { args, env });

/** What the check finds, a line each. */
async function check({ env }: SiteCopy): Promise<string[]> {
  const { stdout } = await runCommand('check', { args: ['--json'], env });
  const { findings } = JSON.parse(stdout) as { findings: { file: string; code: string }[] };
  return findings.map(({ file, code }) => `${file} ${code}`);
}

const readAll = ({ contentDir }: SiteCopy): Map<string, string> =>
  new Map(
    listFiles(contentDir).map(({ path }) => [path, readFileSync(join(contentDir, path), 'latin1')]),
  );

function listNew(before: Map<string, string>, after: Map<string, string>): string[] {
  for (const [file, text] of before) expect(after.get(file), file).toBe(text);
  return [...after.keys()].filter((file) => !before.has(file));
}

function write({ contentDir }: SiteCopy, file: string, text: string): void {
  mkdirSync(dirname(join(contentDir, file)), { recursive: true });
  writeFileSync(join(contentDir, file), text);
}

const smallSchool = [
  'name: Trường Mẫu giáo và Tiểu học Đồi Chè',
  'shortName: Trường Đồi Chè',
  'symbol: MGTHĐC',
  'levels: [MN, TH]',
  'parentBody: Ủy ban nhân dân xã Đồi Chè',
  'place: Đồi Chè',
  'address: Thôn Ba, xã Đồi Chè',
  'foundedOn: 05/09/1990',
  'informationOfficer: Tổ Văn phòng',
  'site: https://doi-che.example',
  'fictional: có',
  '',
].join('\n');

/** A school that has a site since this summer, and nothing on it. */
function makeSmallSchool(): SiteCopy {
  const site = makePartOfBadSite([]);
  write(site, 'school.yaml', smallSchool);
  write(site, 'duties.yaml', 'since: 01/06/2026\n');
  return site;
}

describe('npm run moi', () => {
  let site: SiteCopy;

  beforeAll(() => {
    site = makeSmallSchool();
  });
  afterAll(() => {
    site.remove();
  });

  it('lists what is open and how to choose, writes nothing and asks nobody who cannot answer', async () => {
    const { status, stdout, stderr } = await begin(site);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('\nĐang thiếu\n   1. Công khai ');
    expect(stdout).toContain('mã: tt26-2026.thuc-hien.2026-09-thang');
    expect(stdout).toContain('npm run moi -- 1');
    expect(stdout).toContain('npm run moi -- nam-hoc 2027-2028');
    expect(stdout).not.toContain('số mấy?');
    expect([...readAll(site).keys()]).toEqual(['duties.yaml', 'school.yaml']);
  });

  it('writes what is chosen by its number, each time a new file, and the check finds nothing in them', async () => {
    const own = makeSmallSchool();
    for (const number of ['1', '2', '12', '13', '20']) {
      const before = readAll(own);
      const { status, stdout, stderr } = await begin(own, number);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const [file = '', ...others] = listNew(before, readAll(own));
      expect(others).toEqual([]);
      expect(stdout).toContain(file);
      expect(stdout).toContain('npm run xem');
      expect(stdout).not.toContain('Lưu ý');
    }
    expect(await check(own)).toEqual([]);
    own.remove();
  });

  it('never writes over a file: the second of a duty gets -2, and the first is named', async () => {
    const own = makeSmallSchool();
    const id = 'tt26-2026.thuc-hien.2026-09-thang';
    const first = 'results/2026/thuc-hien-du-toan-9-thang-dau-nam-2026';
    expect((await begin(own, id)).stdout).toContain(`${first}.mdx\n`);
    const before = readAll(own);
    const again = await begin(own, id);
    expect(listNew(before, readAll(own))).toEqual([`${first}-2.mdx`]);
    expect(again.stdout).toContain(`đã có ở ${first}.mdx`);
    expect(await check(own)).toEqual([]);
    const listed = await begin(own);
    expect(listed.stdout).toContain(`đã có: ${first}`);
    own.remove();
  });

  it('writes one paper for what is told together, and one item of it by its own code', async () => {
    const own = makeSmallSchool();
    const general = 'disclosures/2026/thong-tin-chung-ve-co-so-giao-duc-nam-2026.mdx';
    const listed = await begin(own);
    expect(listed.stdout).toContain('(8 mục, soạn chung một bản)');
    await begin(own, 'tt09-2024.thong-tin-chung.2026');
    expect([...readAll(own).keys()]).toContain(general);
    expect((await begin(own)).stdout).toContain(`đã có: ${general.replace('.mdx', '')}`);
    const before = readAll(own);
    await begin(own, 'tt09-2024.su-mang.2026');
    expect(listNew(before, readAll(own))).toEqual([
      'disclosures/2026/su-mang-tam-nhin-muc-tieu-nam-2026.mdx',
    ]);
    expect((await begin(own, 'tt09-2024.thong-tin-chugn.2026')).stderr).toContain(
      '«tt09-2024.thong-tin-chung.2026»?',
    );
    expect(await check(own)).toEqual([]);
    own.remove();
  });

  it('writes what the list leaves out too, by its code', async () => {
    const own = makeSmallSchool();
    const { status } = await begin(own, 'tt26-2026.tai-tro.2026');
    expect(status).toBe(0);
    expect([...readAll(own).keys()]).toContain(
      'disclosures/2026/tai-tro-dong-gop-tu-nguyen-nam-2026.mdx',
    );
    expect(await check(own)).toEqual([]);
    own.remove();
  });

  it('says where the law has ended, as the check does once it is signed on a later day', async () => {
    const own = makeSmallSchool();
    const { stdout } = await begin(own, 'tt36-2017.khoan-chi.2022-2023');
    const file = 'disclosures/2026/cac-khoan-chi-nam-hoc-2022-2023.mdx';
    expect(stdout).toContain('Lưu ý: Thông tư 36/2017 không còn áp dụng');
    expect(await check(own)).toEqual([]);
    const text = readFileSync(join(own.contentDir, file), 'utf8');
    write(own, file, text.replace('issuedOn: chưa có', 'issuedOn: 18/11/2026'));
    expect(await check(own)).toEqual([`${file} regulation-not-in-force`]);
    write(own, file, text.replace('issuedOn: chưa có', 'issuedOn: 20/06/2023'));
    expect(await check(own)).toEqual([]);
    own.remove();
  });

  it.each([
    [['--nam-hoc'], 'Không hiểu lựa chọn «--nam-hoc».'],
    [['nam-hoc'], 'Không hiểu lựa chọn «nam-hoc».'],
    [['1', '2'], 'Không hiểu lựa chọn «2».'],
    [['nam-hoc', '2027-2028', 'x'], 'Không hiểu lựa chọn'],
    [['0'], 'Danh sách không có số «0».'],
    [['21'], 'Danh sách không có số «21».'],
    [['nam-hoc', '2027'], 'Không hiểu năm học «2027»'],
    [['nam-hoc', '2027-2029'], 'Không hiểu năm học «2027-2029»'],
    [['nam-hoc', '2024-2025'], 'năm học ấy đã kết thúc'],
    [['nam-hoc', '2072-2073'], 'chưa soạn trước được quá hai năm'],
    [['tt09-2024.ten-truong'], 'Trường không có nghĩa vụ công khai nào mang mã'],
    [['tt26-2026.thuc-hin.2026-09-thang'], '«tt26-2026.thuc-hien.2026-09-thang»?'],
    [['tt09-2024.doi-ngu.2026-2027/../x'], 'Trường không có nghĩa vụ công khai nào mang mã'],
  ])('explains itself to who types %j, with status 2, and writes nothing', async (args, reason) => {
    const { status, stdout, stderr } = await begin(site, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(reason);
    expect(stderr).toContain('npm run moi -- nam-hoc 2027-2028');
    expect(stderr).not.toMatch(/option|argument|^\s+at /im);
    expect([...readAll(site).keys()]).toEqual(['duties.yaml', 'school.yaml']);
  });

  it.each(['school.yaml', 'duties.yaml'])(
    'waits, with status 1, until %s can be read',
    async (file) => {
      const own = makeSmallSchool();
      write(own, file, 'levels: [trung học]\nsince: hôm qua\n');
      const { status, stdout, stderr } = await begin(own, '1');
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain(file);
      expect(stderr).toContain('npm run kiem-tra');
      own.remove();
    },
  );
});

describe('npm run moi -- nam-hoc', () => {
  it.each([
    ['a school that begins', makeSmallSchool],
    ['the demo school', () => copySite(join(root, 'content'))],
  ])(
    'writes the whole of a school year of %s once, and nothing that the check minds',
    async (_, make) => {
      const own = make();
      const [before, found] = [readAll(own), await check(own)];
      const first = await begin(own, 'nam-hoc', '2027-2028');
      const after = readAll(own);
      const written = listNew(before, after);
      expect(first.status).toBe(0);
      expect(first.stdout).toContain(
        `Năm học 2027-2028: đã viết ${String(written.length)} bản nháp.`,
      );
      expect(written.length).toBeGreaterThan(15);
      for (const file of written) expect(first.stdout).toContain(file);
      expect(await check(own)).toEqual(found);

      const second = await begin(own, 'nam-hoc', '2027-2028');
      expect(listNew(after, readAll(own))).toEqual([]);
      expect(second.stdout).toContain('không phải soạn thêm bản nháp nào');
      for (const file of written) expect(second.stdout).toContain(`(${file})`);
      own.remove();
    },
  );

  it('leaves out what has a document, a draft, or a file with errors in its place', async () => {
    const own = makeSmallSchool();
    await begin(own, 'tt09-2024.doi-ngu.2027-2028');
    const broken = 'disclosures/2028/co-so-vat-chat-va-tai-lieu-hoc-tap-nam-hoc-2027-2028.mdx';
    write(own, broken, 'Bản đang gõ dở\n');
    const before = readAll(own);
    const { stdout } = await begin(own, 'nam-hoc', '2027-2028');
    const written = listNew(before, readAll(own));
    expect(stdout).toContain(`(${broken}, còn lỗi)`);
    expect(stdout).toMatch(/đã có: Công khai đội ngũ .* \(disclosures\/2028\/doi-ngu.*\.mdx\)/);
    expect(written.filter((file) => /doi-ngu|co-so-vat-chat/.test(file))).toEqual([]);
    own.remove();
  });
});

describe('the end of npm run kiem-tra', () => {
  it('tells what comes within 30 days and how to begin, and names a draft once there is one', async () => {
    const site = makeSmallSchool();
    const env = { ...site.env, TODAY: '2027-03-15' };
    const { status, stdout } = await runCommand('check', { env });
    expect(status).toBe(0);
    expect(stdout).toContain('Đến hạn trong 30 ngày tới (đến 14/04/2027):');
    expect(stdout).toContain('npm run moi -- tt26-2026.thuc-hien.2027-03-thang\n');
    expect(stdout).toMatch(/^Đang thiếu \d+ nội dung/m);
    await runCommand('new', { args: ['tt26-2026.thuc-hien.2027-03-thang'], env });
    const again = await runCommand('check', { env });
    expect(again.stdout).toMatch(/Đã soạn: results\/2027\/thuc-hien-du-toan-3-thang.*\.mdx\n/);
    site.remove();
  });

  it('is silent in JSON, and while the school’s own files have errors', async () => {
    const site = makeSmallSchool();
    const { stdout } = await runCommand('check', { args: ['--json'], env: site.env });
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
    write(site, 'duties.yaml', 'since: hôm qua\n');
    const doubtful = await runCommand('check', { env: site.env });
    expect(doubtful.status).toBe(1);
    expect(doubtful.stdout).not.toMatch(/Đến hạn|Đang thiếu|npm run moi/);
    rmSync(join(site.contentDir, 'duties.yaml'));
    expect((await runCommand('check', { env: site.env })).stdout).toContain('Đang thiếu');
    site.remove();
  });
});
