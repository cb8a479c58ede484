import { describe, expect, it } from 'vitest';
import { problemsOf, read } from './support.ts';

const table = (column: string, row = '', after = ''): string =>
  [
    'title: Thu, chi',
    'unit: đồng',
    'columns:',
    '  - { id: thuc-hien, label: Thực hiện, type: tiền, role: thực hiện }',
    '  - { id: du-toan, label: Dự toán, type: tiền, role: du toan nam }',
    `  - { id: ty-le, label: Tỷ lệ, ${column} }`,
    'rows:',
    `  - { ordinal: "I", label: Tổng chi, ${row} rows: [{ ordinal: "a)", label: Lương }] }`,
    '  - { ordinal: "II", label: Tổng thu, rows: [{ ordinal: "a)", label: Phí }] }',
    ...(after === '' ? [] : [after]),
  ].join('\n');
const percent = 'type: phần trăm';

describe('what a table says of its figures', () => {
  it('is read into the domain’s words', () => {
    const text = table(
      `${percent}, formula: thuc-hien / du-toan`,
      'parts: trong đó, formula: II - II,',
      'form: Mẫu biểu số 03\naccepted: [{ row: I, column: ty-le, reason: Bản đã ký làm tròn. }]',
    );
    const { columns, rows, form, accepted } = read('table', text);
    expect(columns.map(({ role }) => role)).toEqual(['actual', 'estimate', undefined]);
    expect(columns[2]?.formula).toEqual({
      type: 'quotient',
      of: 'thuc-hien',
      by: { type: 'column', column: 'du-toan' },
    });
    expect(rows[0]).toMatchObject({ parts: 'some', formula: { type: 'sum' } });
    expect({ form, accepted }).toEqual({
      form: 'Mẫu biểu số 03',
      accepted: [{ row: 'I', column: 'ty-le', reason: 'Bản đã ký làm tròn.' }],
    });
  });

  it('may have notes on a cell, on a row and on a column', () => {
    const { cellNotes } = read(
      'table',
      table(
        'type: số',
        '',
        'cellNotes: [{ row: I, column: ty-le, text: Một. }, { row: II, text: Hai. }, { column: ty-le, text: Ba. }]',
      ),
    );
    expect(cellNotes).toEqual([
      { row: 'I', column: 'ty-le', text: 'Một.' },
      { row: 'II', text: 'Hai.' },
      { column: 'ty-le', text: 'Ba.' },
    ]);
  });

  it.each([
    [table(`${percent}, formula: thuc-hien x du-toan`), 'invalid-formula', 'thiếu dấu'],
    [table(`${percent}, formula: thuc-hien + du-toan`), 'invalid-formula', 'không cộng được'],
    [table('type: chữ, formula: thuc-hien / du-toan'), 'invalid-formula', 'cột chữ'],
    [table(`${percent}, formula: thuc-hine / du-toan`), 'unknown-column', '«thuc-hine»'],
    [table('type: số, partOf: tong'), 'unknown-column', '«tong»'],
    [table('type: số', 'formula: III - II,'), 'unknown-row', '«III»'],
    [table('type: số', 'formula: II - a),'), 'unknown-row', '2 dòng'],
    [table('type: số', 'parts: một nửa,'), 'invalid-choice', 'một nửa'],
    [table('type: số, role: kế hoạch'), 'invalid-choice', 'kế hoạch'],
    [noting('row: a), text: Chú'), 'unknown-row', '2 dòng'],
    [noting('row: I, column: tyle, text: Chú'), 'unknown-column', '«tyle»'],
    [noting('text: Chú'), 'missing-field', 'chưa nói ở dòng nào'],
    [noting('row: I, note: Chú, text: Chú'), 'unknown-key', '«note»'],
    [noting('row: I'), 'missing-field', 'Nội dung ghi chú'],
    [accepting('a)', 'ty-le'), 'unknown-row', '2 dòng'],
    [accepting('Tổng chi phí', 'ty-le'), 'unknown-row', '«Tổng chi phí»'],
    [accepting('I', 'tyle'), 'unknown-column', '«tyle»'],
    [accepting('I', 'ty-le', 'Ký'), 'invalid-value', 'quá ngắn'],
    [table('type: số', '', 'source: { file: a.xlsx, sha256: 12ab }'), 'invalid-value', 'SHA-256'],
  ])('is refused where it cannot be meant: %#', (text, code, words) => {
    const problems = problemsOf('table', text);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.message).toContain(words);
  });

  it('is helped out: the nearest column, the nearest row, the row above', () => {
    const adviceFor = (text: string): string => problemsOf('table', text)[0]?.advice ?? '';
    expect(adviceFor(table(`${percent}, formula: thuc-hine / du-toan`))).toContain('«thuc-hien»');
    expect(adviceFor(accepting('Tông chi', 'ty-lee'))).toContain('«ty-le»');
    expect(adviceFor(accepting('Tổng chị.', 'ty-le'))).toBe('');
    expect(adviceFor(accepting('Tổng chin', 'ty-le'))).toContain('«I Tổng chi»');
    expect(adviceFor(accepting('a)', 'ty-le'))).toContain('«I > a)»');
  });
});

const noting = (note: string): string => table('type: số', '', `cellNotes: [{ ${note} }]`);

function accepting(row: string, column: string, reason = 'Bản đã ký làm tròn.'): string {
  return table('type: số', '', `accepted: [{ row: ${row}, column: ${column}, reason: ${reason} }]`);
}
