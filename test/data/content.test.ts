import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  mkdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  utimesSync,
  readFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listPublicSources, openContent, type Content } from '../../src/data/content.ts';
import { listEntries } from '../../src/data/entries.ts';
import { readSettings } from '../../src/data/settings.ts';
import { checkContent } from '../../src/integrations/content-checks.ts';

const site = join(import.meta.dirname, '../fixtures/sites/small');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cong-khai-content-'));
  cpSync(site, join(folder, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function open(today = '2026-11-20'): Content {
  const env = {
    CONTENT_DIR: join(folder, 'content'),
    CACHE_DIR: join(folder, 'cache'),
    TODAY: today,
  };
  return openContent(readSettings(env, new Date(0)));
}

const listPublic = (content: Content) => listPublicSources(content).map(({ document }) => document);

describe('the reader of a content folder', () => {
  it('gives the school and its documents, newest first, without drafts and without what is still to come', () => {
    const content = open();
    expect(content.read().problems).toEqual([]);
    expect(content.read().school?.name).toBe('Trường THCS Bến Mơ');
    expect(listPublic(content).map(({ id }) => id)).toEqual([
      'notices/2026/lich-tiep-cong-dan',
      'disclosures/2026/hoc-phi',
      'plans/2026/ke-hoach-dan-van',
    ]);
  });

  it('shows a scheduled document from its day on', () => {
    const ids = listPublic(open('2026-12-01')).map(({ id }) => id);
    expect(ids).toContain('notices/2026/hop-phu-huynh');
  });

  it('places the tables of a document in it, in whole đồng', () => {
    const disclosure = listPublic(open()).find(({ kind }) => kind === 'disclosure');
    expect(
      disclosure?.kind === 'disclosure' && disclosure.tables[0]?.rows[0]?.cells['rate'],
    ).toEqual({
      type: 'money',
      dong: 45000,
    });
  });

  it('reads the same from its cache as from the files', () => {
    const cold = open().read();
    const warm = open().read();
    expect(JSON.stringify(warm)).toBe(JSON.stringify(cold));
  });

  it('reads a file anew when its bytes change, even within the same second', () => {
    const content = open();
    content.read();
    const file = join(folder, 'content/notices/2026/lich-tiep-cong-dan.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Lịch tiếp', 'Lịch mới tiếp'));
    utimesSync(file, 1, 1);
    expect(listPublic(content).map(({ title }) => title)).toContain(
      'Lịch mới tiếp công dân năm 2026',
    );
  });

  it('gives what the school tells of its duties, and nothing where there is no such file', () => {
    expect(open().read().sources.duties).toBeUndefined();
    writeFileSync(join(folder, 'content/duties.yaml'), 'since: 01/09/2021\n');
    const { sources, problems } = open().read();
    expect(problems).toEqual([]);
    expect(sources.duties).toMatchObject({
      file: 'duties.yaml',
      record: { since: '2021-09-01', events: [] },
    });
  });

  it('has an entry of the duties for the pages, whether there is such a file or not', () => {
    const [none] = listEntries(open().read(), 'duties');
    expect(none).toMatchObject({ id: 'duties', data: { events: [] } });
    writeFileSync(join(folder, 'content/duties.yaml'), 'since: 01/09/2021\n');
    const [told] = listEntries(open().read(), 'duties');
    expect(told).toMatchObject({ id: 'duties', data: { since: '2021-09-01' } });
    expect(told?.digest).not.toBe(none?.digest);
  });

  it('never follows a link', () => {
    const secret = join(folder, 'secret.mdx');
    writeFileSync(secret, readFileSync(join(site, 'notices/2026/lich-tiep-cong-dan.mdx')));
    mkdirSync(join(folder, 'content/notices/2025'));
    symlinkSync(secret, join(folder, 'content/notices/2025/bi-mat.mdx'));
    const { sources } = open().read();
    expect(sources.documents.map(({ document }) => document.id)).not.toContain(
      'notices/2025/bi-mat',
    );
    expect(sources.files.find(({ path }) => path.endsWith('bi-mat.mdx'))?.type).toBe('symlink');
  });

  it.skipIf(process.platform !== 'linux')(
    'never opens a pipe, and lists what has a name in another encoding',
    () => {
      const notices = join(folder, 'content/notices/2026');
      spawnSync('mkfifo', [join(notices, 'cho.mdx')]);
      // «Học phí.mdx» of an archive that was made on a machine with TCVN3.
      const name = Buffer.from([0x48, 0xe4, 0x63, 0x2e, 0x6d, 0x64, 0x78]);
      writeFileSync(Buffer.concat([Buffer.from(`${notices}/`), name]), 'a');
      const content = open();
      const types = new Map(content.read().sources.files.map(({ path, type }) => [path, type]));
      expect(types.get('notices/2026/cho.mdx')).toBe('other');
      expect(types.get('notices/2026/H\ufffdc.mdx')).toBe('unnamed');
      expect(checkContent(content).map(({ file, code }) => `${file} ${code}`)).toEqual(
        expect.arrayContaining([
          'notices/2026/H\ufffdc.mdx unusable-name',
          'notices/2026/cho.mdx not-a-file',
        ]),
      );
    },
  );

  it('leaves it to the checks to tell of a file that is empty, or of a folder that is not there', () => {
    writeFileSync(join(folder, 'content/school.yaml'), '');
    expect(open().read().problems).toEqual([]);
    rmSync(join(folder, 'content'), { recursive: true });
    expect(open().read()).toMatchObject({ school: undefined, files: [], problems: [] });
  });
});
