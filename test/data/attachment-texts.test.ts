import { cpSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mostBytes } from '../../src/attachments/limits.ts';
import { listAttachmentFiles, readAttachmentTexts } from '../../src/data/attachment-texts.ts';
import { openContent } from '../../src/data/content.ts';
import { readSettings, type Settings } from '../../src/data/settings.ts';
import { aTextCell, aWordFile, aWorkbook } from '../attachments/office-files.ts';
import { aPdf } from '../attachments/pdf-file.ts';

const site = join(import.meta.dirname, '../fixtures/sites/small');
const id = 'disclosures/2026/hoc-phi';
let folder: string;
let settings: Settings;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cong-khai-attachments-'));
  settings = readSettings(
    { CONTENT_DIR: join(folder, 'content'), CACHE_DIR: join(folder, 'cache') },
    new Date(0),
  );
  cpSync(site, settings.contentDir, { recursive: true });
});
afterEach(() => {
  vi.doUnmock('unpdf');
  vi.resetModules();
  rmSync(folder, { recursive: true, force: true });
});

const place = (name: string, bytes: Uint8Array): void => {
  writeFileSync(join(settings.contentDir, id, name), bytes);
};

const named = (...files: readonly string[]) =>
  files.map((file) => ({ document: id, file, title: 'Bản ký', path: `${id}/${file}` }));

const pdf = (text: string): Uint8Array => aPdf([[{ text, y: 700 }]]);

/** The lines of every file of the document. */
const read = async (...files: readonly string[]): Promise<string[]> => {
  const texts = (await readAttachmentTexts(settings, named(...files))).get(id) ?? [];
  return texts.flatMap(({ parts }) => parts.flatMap(({ lines }) => lines));
};

describe('the texts of attachments', () => {
  it('are those of the files that a document names and that may have text, in its order', () => {
    const { sources } = openContent(settings).read();
    const source = sources.documents.find(({ document }) => document.id === id);
    const attachments = ['ban-ky.pdf', 'so-do.png', 'bieu/SO LIEU.XLSX'].map((file) => ({
      file,
      title: file,
    }));
    const documents = source ? [{ ...source, document: { ...source.document, attachments } }] : [];
    expect(listAttachmentFiles(documents)).toEqual([
      { document: id, file: 'ban-ky.pdf', title: 'ban-ky.pdf', path: `${id}/ban-ky.pdf` },
      {
        document: id,
        file: 'bieu/SO LIEU.XLSX',
        title: 'bieu/SO LIEU.XLSX',
        path: `${id}/bieu/SO LIEU.XLSX`,
      },
    ]);
  });

  it('are told by document, each with its file', async () => {
    place('ban-ky.pdf', pdf('Máy lọc nước'));
    place('so-lieu.xlsx', aWorkbook([{ name: 'Quý III', cells: aTextCell('Mái che sân') }]));
    const texts = await readAttachmentTexts(settings, named('ban-ky.pdf', 'so-lieu.xlsx'));
    expect([...texts]).toEqual([
      [
        id,
        [
          {
            file: 'ban-ky.pdf',
            title: 'Bản ký',
            parts: [{ place: { type: 'page', page: 1 }, lines: ['Máy lọc nước'] }],
          },
          {
            file: 'so-lieu.xlsx',
            title: 'Bản ký',
            parts: [{ place: { type: 'sheet', sheet: 'Quý III' }, lines: ['Mái che sân'] }],
          },
        ],
      ],
    ]);
  });

  it('are none of what cannot be read, and the next file is read all the same', async () => {
    place('hong.pdf', pdf('Máy lọc nước').subarray(0, 30));
    place('to.pdf', pdf('Máy lọc nước'));
    truncateSync(join(settings.contentDir, id, 'to.pdf'), mostBytes + 1);
    symlinkSync('dung.docx', join(settings.contentDir, id, 'duong-dan.docx'));
    place('dung.docx', aWordFile(['Mái che sân']));
    const files = ['hong.pdf', 'khong-co.pdf', 'to.pdf', 'duong-dan.docx', 'tables', 'dung.docx'];
    expect(await read(...files)).toEqual(['Mái che sân']);
    const texts = await readAttachmentTexts(settings, named('hong.pdf', 'khong-co.pdf'));
    expect(texts.size).toBe(0);
  });

  it('follow the bytes of a file, whatever its name', async () => {
    place('ban-ky.pdf', pdf('Máy lọc nước'));
    expect(await read('ban-ky.pdf')).toEqual(['Máy lọc nước']);
    place('ban-ky.pdf', pdf('Mái che sân'));
    expect(await read('ban-ky.pdf')).toEqual(['Mái che sân']);
  });

  it('are remembered: what reads a PDF is loaded for a new one alone', async () => {
    place('ban-ky.pdf', pdf('Máy lọc nước'));
    place('to-trinh.docx', aWordFile(['Mái che sân']));
    expect(await read('ban-ky.pdf')).toEqual(['Máy lọc nước']);
    const load = vi.fn(() => {
      throw new Error('Loaded for nothing');
    });
    vi.resetModules();
    vi.doMock('unpdf', load);
    const fresh = await import('../../src/data/attachment-texts.ts');
    const texts = await fresh.readAttachmentTexts(settings, named('ban-ky.pdf', 'to-trinh.docx'));
    expect(texts.get(id)).toHaveLength(2);
    expect(load).not.toHaveBeenCalled();
    place('moi.pdf', pdf('Mới ký'));
    expect((await fresh.readAttachmentTexts(settings, named('moi.pdf'))).size).toBe(0);
    expect(load).toHaveBeenCalled();
  });
});
