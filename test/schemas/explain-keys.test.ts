import { describe, expect, it } from 'vitest';
import type { DataKind } from '../../src/schemas/index.ts';
import { documentText, problemsOf } from './support.ts';

const told = (kind: DataKind, text: string): string[] =>
  problemsOf(kind, text).map(({ code, message, advice }) => `${code}: ${message} → ${advice}`);

const disclosure = documentText(
  'regulation: 09/2024/TT-BGDĐT',
  'category: khoan-thu-muc-thu',
  'period: năm học 2026-2027',
  'posting: { places: [Bảng tin], from: 01/06/2026 }',
);

describe('keys of another kind of document', () => {
  it('are told once, with the folder in which they are sound', () => {
    expect(told('notice', disclosure)).toEqual([
      'unknown-key: Các mục «regulation», «category», «period», «posting» là của tài liệu công khai (thư mục disclosures); thông báo không có. → Nếu đây là tài liệu công khai thì chuyển cả tệp sang thư mục cùng năm trong disclosures, giữ nguyên mọi mục; nếu đúng là thông báo thì xóa các mục «regulation», «category», «period», «posting».',
    ]);
    expect(told('disclosure', disclosure)).toEqual([]);
  });

  it('are told of the one kind that knows all of them', () => {
    const plan = documentText(
      'period: năm 2026',
      'tasks: [{ id: tap-huan, title: Tập huấn, quarter: 1, responsible: [Hiệu trưởng] }]',
    );
    expect(told('notice', plan)).toEqual([expect.stringContaining('kế hoạch (thư mục plans);')]);
    expect(told('plan', plan)).toEqual([]);
    expect(told('plan', documentText('period: năm 2026', 'endsOn: 01/01/2027'))).toEqual([
      expect.stringContaining('Nếu đây là thông báo thì chuyển cả tệp sang'),
    ]);
  });

  it('name every kind that knows them, where nothing tells which is meant', () => {
    expect(told('notice', documentText('period: năm 2026'))).toEqual([
      expect.stringContaining('trong một trong các thư mục plans, disclosures, results,'),
    ]);
  });

  it('leave other unknown keys to be told by themselves', () => {
    const found = problemsOf('notice', `${disclosure}\nSố trang: 3\nisuer: Phòng Giáo dục`);
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringContaining('là của tài liệu công khai'),
      'Không có mục nào tên là «Số trang» ở chỗ này.',
      'Không có mục nào tên là «isuer» ở chỗ này.',
    ]);
  });

  it('send the columns and rows of a table into a file of their own', () => {
    const lines = ['unit: đồng', 'columns: [{ id: thu }]', 'rows: [{ label: Thu }]'];
    expect(told('notice', documentText(...lines))).toEqual([
      'unknown-key: Các mục «unit», «columns», «rows» là của tệp bảng số liệu. → Chuyển các mục ấy sang một tệp .yaml riêng trong thư mục tables, cạnh index.mdx, rồi ghi tên tệp vào mục tables của tài liệu.',
    ]);
  });
});

/** A text with these lines where a document's signer stands, in the middle of the others. */
const signed = (...lines: readonly string[]): string =>
  documentText().replace(/^signer: .*$/m, ['signer:', ...lines].join('\n'));

describe('lines that are not indented under the field that they belong to', () => {
  it('are told as one, and nothing seems to be missing', () => {
    expect(told('notice', signed('position: Hiệu trưởng', 'name: Nguyễn Văn A'))).toEqual([
      'yaml-indent: Các dòng «position», «name» thuộc mục «Người ký» (signer) nhưng chưa thụt đầu dòng. → Thêm hai dấu cách vào đầu dòng «position», «name».',
    ]);
    expect(told('notice', signed('  position: Hiệu trưởng', '  name: Nguyễn Văn A'))).toEqual([]);
  });

  it('are told where only the last of them is not', () => {
    expect(told('notice', signed('    position: Hiệu trưởng', 'name: Nguyễn Văn A'))).toEqual([
      'yaml-indent: Dòng «name» thuộc mục «Người ký» (signer) nhưng chưa thụt đầu dòng. → Thêm dấu cách vào đầu dòng «name» cho thẳng cột với chữ «position» ở trên.',
    ]);
    const aligned = signed('    position: Hiệu trưởng', '    name: Nguyễn Văn A');
    expect(told('notice', aligned)).toEqual([]);
  });

  it('are told in a list, whose entries begin with a dash', () => {
    const plan = (tasks: string) => documentText('period: năm 2026', `tasks:\n${tasks}`);
    expect(told('plan', plan('id: a\ndue: 31/03/2026'))).toEqual([
      'yaml-indent: Các dòng «id», «due» thuộc mục «Nhiệm vụ» (tasks) nhưng chưa thụt đầu dòng. → Thêm dấu gạch nối và một dấu cách vào đầu dòng «id», và hai dấu cách vào đầu dòng «due».',
    ]);
    const entry = '  - id: a\n    title: Tập huấn\n';
    expect(told('plan', plan(`${entry}due: 31/03/2026`))).toEqual([
      'yaml-indent: Dòng «due» thuộc mục «Nhiệm vụ» (tasks) nhưng chưa thụt đầu dòng. → Thêm dấu cách vào đầu dòng «due» cho thẳng cột với chữ «id» ở trên.',
    ]);
    expect(told('plan', plan(`${entry}    due: 31/03/2026`))).toEqual([]);
  });

  it('are told of the figures of a row, which no advice may delete', () => {
    const table = (cells: string) =>
      [
        'title: A',
        'unit: đồng',
        'columns: [{ id: thu, label: Thu, type: tiền }]',
        'rows:',
        '  - label: Học phí',
        '    cells:',
        cells,
      ].join('\n');
    expect(told('table', table('    thu: 5000'))).toEqual([
      'yaml-indent: Dòng «thu» thuộc mục «Số liệu của dòng» (cells) nhưng chưa thụt đầu dòng. → Thêm hai dấu cách vào đầu dòng «thu».',
    ]);
    expect(told('table', table('      thu: 5000'))).toEqual([]);
  });

  it('are none where the field above has its values in brackets', () => {
    const text = documentText('signer: { position: Hiệu trưởng }\nname: Nguyễn Văn A');
    expect(problemsOf('notice', text).map(({ code }) => code)).toEqual([
      'missing-field',
      'unknown-key',
    ]);
  });

  it('may be what a key given twice is', () => {
    const text = documentText('attachments:\n- file: ban-ky.pdf\ntitle: Bản ký');
    expect(told('notice', text)[0]).toContain('thẳng cột với các dòng của mục ấy');
    const twice = documentText('title: Thông báo nghỉ lễ\ntitle: Thông báo nghỉ Tết');
    expect(told('notice', twice)[0]).not.toContain('thẳng cột');
  });
});
