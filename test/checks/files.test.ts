import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/checks/run.ts';
import type { ContentFile, DocumentSource, SiteSources } from '../../src/domain/source.ts';
import { aDocument, aFile, aSite, aTable, bytesOf, formatPlaces, today } from './sources.ts';

const check = (sources: SiteSources): string[] => formatPlaces(checkSite(sources, today));

const folder = 'disclosures/2026/thu-chi';
const index = `${folder}/index.mdx`;
const plain = aDocument('disclosure', index);
/** What is found of these files in the folder of a document that names them all. */
const checkFiles = (...files: readonly ContentFile[]): string[] => {
  const attachments = files.map(({ path }) => ({
    file: path.replace(`${folder}/`, ''),
    title: 'Tệp',
  }));
  return check(aSite({ documents: [aDocument('disclosure', index, { attachments })], files }));
};

describe('files beside a document', () => {
  it('are sound when each is named and each name has its file', () => {
    const document = aDocument(
      'disclosure',
      index,
      { attachments: [{ file: 'ban-ky.pdf', title: 'Bản ký' }] },
      {
        tableFiles: ['tables/hoc-phi.yaml'],
        body: '![Ảnh](so-do.png) ban-ky.pdf',
        names: [
          { file: 'so-do.png', as: 'image' },
          { file: 'ban-ky.pdf', as: 'attachment' },
        ],
      },
    );
    const table = aTable(`${folder}/tables/hoc-phi.yaml`, {
      source: { file: 'hoc-phi.xlsx', sheet: undefined },
    });
    const site = aSite({
      documents: [document],
      tables: [table],
      files: [
        `${folder}/ban-ky.pdf`,
        aFile(`${folder}/so-do.png`, { head: bytesOf('\x89PNG\r\n\x1a\n') }),
        aFile(`${folder}/hoc-phi.xlsx`, { head: bytesOf('PK\x03\x04') }),
      ],
    });
    expect(check(site)).toEqual([]);
  });

  it('must be there, and a near name is offered', () => {
    const document = aDocument(
      'disclosure',
      index,
      { attachments: [{ file: 'ban-ki.pdf', title: 'Bản ký' }] },
      {
        yaml: 'attachments:\n  - file: ban-ki.pdf',
        tableFiles: ['tables/hoc-phi.yaml'],
        body: 'Xem so-do.png',
        names: [{ file: 'so-do.png', as: 'link' }],
      },
    );
    const findings = checkSite(
      aSite({ documents: [document], files: [`${folder}/ban-ky.pdf`] }),
      today,
    );
    expect(formatPlaces(findings)).toEqual([
      `${folder}/ban-ky.pdf orphan-attachment`,
      `${index}:1:1 missing-table`,
      `${index}:3:11 missing-attachment`,
      `${index}:6:5 missing-attachment`,
    ]);
    expect(findings[2]?.advice).toBe('Có phải ý bạn là «ban-ky.pdf»?');
  });

  it('must have the very letters of their name', () => {
    const document = aDocument('disclosure', index, {
      attachments: [{ file: 'bản ký.pdf', title: 'Bản ký' }],
    });
    const files = [`${folder}/${'bản ký.pdf'.normalize('NFD')}`];
    const [, missing] = checkSite(aSite({ documents: [document], files }), today);
    expect(missing).toMatchObject({ code: 'missing-attachment' });
    expect(missing?.advice).toContain('dấu tách rời');
  });

  it('of a table must be there too', () => {
    const table = aTable(
      `${folder}/tables/hoc-phi.yaml`,
      { source: { file: 'goc.xlsx', sheet: undefined } },
      'source:\n  file: goc.xlsx',
    );
    const document = aDocument('disclosure', index, {}, { tableFiles: ['tables/hoc-phi.yaml'] });
    expect(check(aSite({ documents: [document], tables: [table] }))).toEqual([
      `${table.file}:2:9 missing-attachment`,
    ]);
  });

  it('need a folder', () => {
    const document = aDocument('plan', 'plans/2026/dan-van.mdx', {
      attachments: [{ file: 'ban-ky.pdf', title: 'Bản ký' }],
    });
    const [finding] = checkSite(aSite({ documents: [document] }), today);
    expect(finding?.code).toBe('missing-attachment');
    expect(finding?.advice).toContain('plans/2026/dan-van/');
  });

  it('that the body places must be listed above it', () => {
    const document = aDocument(
      'disclosure',
      index,
      {},
      {
        body: 'thu-chi rồi ban-ky.pdf',
        names: [
          { file: 'thu-chi', as: 'table' },
          { file: 'ban-ky.pdf', as: 'attachment' },
        ],
      },
    );
    const tables = [aTable(`${folder}/tables/thu-chi.yaml`)];
    expect(
      check(aSite({ documents: [document], tables, files: [`${folder}/ban-ky.pdf`] })),
    ).toEqual([`${index}:5:1 unlisted-file`, `${index}:5:13 unlisted-file`]);
  });

  it('that the body places and the frontmatter misspells are told once', () => {
    const document = aDocument(
      'disclosure',
      index,
      { attachments: [{ file: 'Ban-Ky.pdf', title: 'Bản ký' }] },
      { body: 'ban-ky.pdf', names: [{ file: 'ban-ky.pdf', as: 'attachment' }] },
    );
    expect(check(aSite({ documents: [document], files: [`${folder}/ban-ky.pdf`] }))).toEqual([
      `${index}:1:1 missing-attachment`,
    ]);
  });

  it('that are workbooks are no tables', () => {
    const document = aDocument('disclosure', index, {}, { tableFiles: ['tables/thu.xlsx.yaml'] });
    const [finding] = checkSite(aSite({ documents: [document] }), today);
    expect(finding?.message).toBe('Không có bảng số liệu «tables/thu.xlsx» bên cạnh tài liệu.');
    expect(finding?.advice).toContain('.yaml');
  });

  it('that nothing names are told', () => {
    const tables = [aTable(`${folder}/tables/thu-chi.yaml`)];
    expect(check(aSite({ documents: [plain], tables, files: [`${folder}/ban-ky.pdf`] }))).toEqual([
      `${folder}/ban-ky.pdf orphan-attachment`,
      `${folder}/tables/thu-chi.yaml orphan-table`,
    ]);
  });

  it('are left in peace while their document has faults of its own', () => {
    expect(
      check(
        aSite({ files: [aFile(index), `${folder}/ban-ky.pdf`, aFile(`${folder}/tables/a.yaml`)] }),
      ),
    ).toEqual([]);
  });

  it.each([
    '../ho-so.pdf',
    '/etc/passwd',
    'C:ban-ky.pdf',
    'a\\b.pdf',
    '%2e%2e/ho-so.pdf',
    '%252e%252e%252fx',
  ])('lie beside it and nowhere else: %s', (file) => {
    const document = aDocument(
      'disclosure',
      index,
      {},
      { body: file, names: [{ file, as: 'link' }] },
    );
    expect(check(aSite({ documents: [document] }))).toEqual([`${index}:5:1 path-escape`]);
  });
});

describe('what lies beside a document that is no folder', () => {
  const flat = 'disclosures/2026/hoc-phi.mdx';
  const advise = (document: DocumentSource, ...files: readonly (ContentFile | string)[]) =>
    checkSite(aSite({ documents: [document], files }), today).map(
      ({ file, code, advice }) => `${file} ${code}: ${advice}`,
    );

  it('is told once, with the way to where it belongs', () => {
    const document = aDocument(
      'disclosure',
      flat,
      { attachments: [{ file: 'ban-ky.pdf', title: 'Bản ký' }] },
      {
        tableFiles: ['tables/hoc-phi.yaml'],
        body: 'hoc-phi',
        names: [{ file: 'hoc-phi', as: 'table' }],
      },
    );
    expect(
      advise(
        document,
        'disclosures/2026/ban-ky.pdf',
        aFile('disclosures/2026/tables/hoc-phi.yaml'),
      ),
    ).toEqual([
      `${flat} missing-attachment: Tạo thư mục disclosures/2026/hoc-phi/, chuyển tệp .mdx này vào đó với tên index.mdx, rồi chuyển «disclosures/2026/ban-ky.pdf» vào disclosures/2026/hoc-phi/.`,
      `${flat} missing-table: Tạo thư mục disclosures/2026/hoc-phi/, chuyển tệp .mdx này vào đó với tên index.mdx, rồi chuyển «disclosures/2026/tables/hoc-phi.yaml» vào disclosures/2026/hoc-phi/tables/.`,
    ]);
  });

  it('is sound once it was moved as the advice says', () => {
    const moved = 'disclosures/2026/hoc-phi';
    const document = aDocument(
      'disclosure',
      `${moved}/index.mdx`,
      { attachments: [{ file: 'ban-ky.pdf', title: 'Bản ký' }] },
      { tableFiles: ['tables/hoc-phi.yaml'] },
    );
    const tables = [aTable(`${moved}/tables/hoc-phi.yaml`)];
    expect(check(aSite({ documents: [document], tables, files: [`${moved}/ban-ky.pdf`] }))).toEqual(
      [],
    );
  });

  it('is told by itself where no document names it', () => {
    const table = 'disclosures/2026/tables/hoc-phi.yaml';
    expect(advise(aDocument('disclosure', flat), aFile(table))).toEqual([
      `${table} unexpected-file: Thư mục tables nằm trong thư mục riêng của một tài liệu: tạo thư mục mang tên tài liệu, chuyển tệp .mdx vào đó với tên index.mdx, rồi chuyển thư mục tables vào cạnh index.mdx.`,
    ]);
  });

  it('is no attachment when it is a table beside index.mdx', () => {
    const table = aFile(`${folder}/hoc-phi.yaml`);
    const naming = aDocument('disclosure', index, {}, { tableFiles: ['tables/hoc-phi.yaml'] });
    expect(advise(naming, table)).toEqual([
      `${index} missing-table: Chuyển «${folder}/hoc-phi.yaml» vào thư mục con tables, cạnh index.mdx.`,
    ]);
    expect(advise(plain, table)).toEqual([
      `${folder}/hoc-phi.yaml unexpected-file: Chuyển tệp vào ${folder}/tables/ và ghi tên tệp ở mục tables.`,
    ]);
  });
});

describe('a file', () => {
  const at = (name: string, says: Partial<ContentFile> = {}): ContentFile =>
    aFile(`${folder}/${name}`, { head: bytesOf('%PDF-1.4'), ...says });

  it.each([
    ['a link', at('a.pdf', { type: 'symlink', size: 30, head: new Uint8Array() }), ['symlink']],
    ['not to be read', at('a.pdf', { type: 'unreadable', size: 0 }), ['unreadable-file']],
    ['a pipe', at('a.pdf', { type: 'other', size: 0, head: new Uint8Array() }), ['not-a-file']],
    ['named in an old encoding', at('h\ufffdc.pdf', { type: 'unnamed' }), ['unusable-name']],
    ['empty', at('a.pdf', { size: 0 }), ['empty-file']],
    ['of 20 MB', at('a.pdf', { size: 20_000_000 }), []],
    ['of more', at('a.pdf', { size: 20_000_001 }), ['large-file']],
    ['of more than 50 MB', at('a.pdf', { size: 50_000_001 }), ['oversized-file']],
    [
      'a web page named .pdf',
      at('a.pdf', { head: bytesOf('\n<!DOCTYPE html><html>') }),
      ['type-mismatch'],
    ],
    ['a program named .xlsx', at('a.xlsx', { head: bytesOf('MZ\x90') }), ['type-mismatch']],
    ['a PDF cut off at its head', at('a.pdf', { head: bytesOf('1 0 obj') }), ['type-mismatch']],
    [
      'an old workbook named .xlsx',
      at('a.xlsx', { head: bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') }),
      ['type-mismatch'],
    ],
    [
      'a picture named .png that is a JPEG',
      at('a.png', { head: bytesOf('\xff\xd8\xff\xe0') }),
      ['type-mismatch'],
    ],
    ['a web page named .txt', at('a.txt', { head: bytesOf('<html>') }), ['type-mismatch']],
    [
      'a picture that runs, named .txt',
      at('a.txt', { head: bytesOf('<svg onload=x>') }),
      ['type-mismatch'],
    ],
    [
      'a program that is a PDF too',
      at('a.pdf', { head: bytesOf('MZ\0%PDF-1.4') }),
      ['type-mismatch'],
    ],
    [
      'a page that is a PDF too',
      at('a.pdf', { head: bytesOf('<html>%PDF-1.4') }),
      ['type-mismatch'],
    ],
    ['a PDF behind a blank line', at('a.pdf', { head: bytesOf('\r\n%PDF-1.4') }), []],
    ['a PDF without its end', at('a.pdf', { traits: ['cut-off'] }), ['type-mismatch']],
    ['a PDF that acts by itself', at('a.pdf', { traits: ['active'] }), ['active-content']],
    [
      'an archive named .docx',
      at('a.docx', { head: bytesOf('PK\x03\x04'), traits: ['not-a-document'] }),
      ['type-mismatch'],
    ],
    [
      'a document with macros named .docx',
      at('a.docx', { head: bytesOf('PK\x03\x04'), traits: ['macros'] }),
      ['unaccepted-type'],
    ],
    ['a program in disguise', at('a.pdf.exe', { head: bytesOf('MZ') }), ['type-mismatch']],
    ['a document', at('a.docx', { head: bytesOf('PK\x03\x04') }), []],
    ['an old document', at('a.DOC', { head: bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') }), []],
    ['a photograph', at('a.jpg', { head: bytesOf('\xff\xd8\xff\xe1') }), []],
    ['a text', at('a.csv', { head: bytesOf('STT,T\xc3\xaan') }), []],
    ['a program', at('a.exe', { head: bytesOf('MZ') }), ['unaccepted-type']],
    ['a web page', at('a.html', { head: bytesOf('<html>') }), ['unaccepted-type']],
    ['a document with macros', at('a.docm', { head: bytesOf('PK\x03\x04') }), ['unaccepted-type']],
    ['named with a full stop at its end', at('ban-ky.pdf.'), ['unusable-name']],
    ['a program with a full stop at its end', at('a.exe.'), ['unaccepted-type', 'unusable-name']],
    ['named like a device', at('aux.pdf'), ['unusable-name']],
    ['named with a colon', at('quý 1: thu.pdf'), ['unusable-name']],
    ['named with a hidden turn of the text', at('ky\u202efdp.pdf'), ['unusable-name']],
    [
      'with a path of 241 characters',
      at(`${'a'.repeat(241 - folder.length - 5)}.pdf`),
      ['unusable-name'],
    ],
    ['with a path of 240 characters', at(`${'a'.repeat(240 - folder.length - 5)}.pdf`), []],
    ['beside Word’s lock', at('~$ke-hoach.docx'), []],
    ['hidden', at('.DS_Store', { size: 0 }), []],
    ['of Windows', at('Thumbs.db'), []],
    ['put away by the officer', at('_nhap.exe'), []],
  ])('is judged as it lies there: %s', (_, file, codes) => {
    const found = checkFiles(file).filter((each) => !each.endsWith('missing-attachment'));
    expect(found.map((each) => each.replace(/^.* /, ''))).toEqual(codes);
  });

  it.each([
    ['a folder with a dot at its end', 'plans/2026/ke-hoach./index.mdx'],
    ['a folder with a space at its end', 'plans/2026/ke-hoach /index.mdx'],
    ['a document named like a device', 'plans/2026/con.mdx'],
  ])('has a name that every system can hold: %s', (_, path) => {
    expect(
      check(aSite({ files: [aFile(path)] })).map((found) => found.replace(/^.* /, '')),
    ).toEqual(['unusable-name']);
  });

  it.each([
    ['capitals', ['plans/2026/Ke-Hoach.mdx', 'plans/2026/ke-hoach.mdx'], 1],
    ['marks', ['plans/2026/kế.mdx', `plans/2026/${'kế'.normalize('NFD')}.mdx`], 1],
    ['an address', ['plans/2026/kế hoạch.mdx', 'plans/2026/ke-hoach.mdx'], 1],
    ['a file and a folder', ['plans/2026/ke-hoach.mdx', 'plans/2026/ke-hoach/index.mdx'], 1],
    ['a folder', ['plans/2026/A/index.mdx', 'plans/2026/a/ban-ky.pdf'], 1],
    ['an address of files', [index, `${folder}/bản ký.pdf`, `${folder}/ban-ky.pdf`], 1],
    [
      'an address of tables',
      [index, `${folder}/tables/thu chi.yaml`, `${folder}/tables/thu-chi.yaml`],
      1,
    ],
    ['endings of tables', [index, `${folder}/tables/a.yaml`, `${folder}/tables/a.yml`], 1],
  ])('shares its name with no other: %s', (_, paths, count) => {
    const found = check(
      aSite({ files: paths.map((path) => aFile(path, { head: bytesOf('%PDF-') })) }),
    );
    expect(found.filter((each) => each.endsWith('name-clash'))).toHaveLength(count);
  });

  it.each([
    ['plan/2026/ke-hoach.mdx', '«plans»'],
    ['tai-lieu.docx', 'plans, disclosures, results, notices'],
    ['plans/ke-hoach.mdx', 'plans/2026/'],
    ['plans/2026/ban-ky.pdf', 'cạnh index.mdx'],
    ['plans/2026/ke-hoach/phu-luc.mdx', 'index.mdx'],
    ['plans/2026/ke-hoach/ban-ky.pdf', 'chưa có tệp index.mdx'],
  ])('lies where it is read: %s', (path, advice) => {
    const [finding] = checkSite(aSite({ files: [path] }), today);
    expect(finding).toMatchObject({ code: 'unexpected-file', severity: 'warning', file: path });
    expect(finding?.advice).toContain(advice);
  });
});

describe('the school', () => {
  it('must have told of itself', () => {
    const site = { ...aSite(), school: undefined };
    expect(check({ ...site, files: [] })).toEqual(['school.yaml missing-school']);
    expect(check(site)).toEqual([]);
  });
});
