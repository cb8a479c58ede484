import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inspectEnd } from '../../src/attachments/inspect.ts';
import { anOpenDocument, aTextCell, aWordFile, aWorkbook } from './office-files.ts';
import { aPdf } from './pdf-file.ts';

const archiveOf = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array([1])])));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the end of a file', () => {
  it('tells nothing of sound documents, pictures and texts', () => {
    expect(inspectEnd('docx', aWordFile(['Học phí']))).toEqual([]);
    const book = aWorkbook([{ name: 'Thu', cells: aTextCell('Học phí') }]);
    expect(inspectEnd('xlsx', book)).toEqual([]);
    expect(inspectEnd('ods', anOpenDocument('<p>Học phí</p>'))).toEqual([]);
    expect(inspectEnd('pdf', aPdf([[{ text: 'Học phí', y: 700 }]]))).toEqual([]);
    expect(inspectEnd('jpg', new Uint8Array([255, 216]))).toEqual([]);
    expect(inspectEnd('csv', bytesOf('STT,Tên'))).toEqual([]);
  });

  it('tells of macros in a document that was renamed', () => {
    expect(inspectEnd('docx', archiveOf('word/document.xml', 'word/vbaProject.bin'))).toEqual([
      'macros',
    ]);
    expect(inspectEnd('xlsx', archiveOf('xl/workbook.xml', 'xl/VBAPROJECT.BIN'))).toEqual([
      'macros',
    ]);
    expect(inspectEnd('odt', archiveOf('content.xml', 'Basic/Standard/Module1.xml'))).toEqual([
      'macros',
    ]);
  });

  it('tells an archive of other files from a document', () => {
    expect(inspectEnd('docx', archiveOf('virus.exe'))).toEqual(['not-a-document']);
    expect(inspectEnd('xlsx', aWordFile(['Học phí']))).toEqual(['not-a-document']);
  });

  it('tells of a file that was cut off', () => {
    const document = aWordFile(['Học phí']);
    expect(inspectEnd('docx', document.subarray(0, document.length - 30))).toEqual(['cut-off']);
    const pdf = aPdf([[{ text: 'Học phí', y: 700 }]]);
    expect(inspectEnd('pdf', pdf.subarray(0, pdf.length - 30))).toEqual(['cut-off']);
    expect(inspectEnd('pdf', new Uint8Array())).toEqual(['cut-off']);
  });

  it('tells of a PDF that runs something, and not of one that opens at its first page', () => {
    const acting = (action: string): Uint8Array => bytesOf(`%PDF-1.7\n${action}\n%%EOF`);
    expect(inspectEnd('pdf', acting('<< /S /JavaScript /JS (x) >>'))).toEqual(['active']);
    expect(inspectEnd('pdf', acting('/OpenAction << /S/Launch /F (a.exe) >>'))).toEqual(['active']);
    expect(inspectEnd('pdf', acting('/OpenAction [1 0 R /XYZ null null 0]'))).toEqual([]);
    expect(inspectEnd('pdf', acting('(Về /JavaScript)'))).toEqual([]);
  });
});
