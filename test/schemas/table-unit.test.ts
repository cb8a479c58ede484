import { describe, expect, it } from 'vitest';
import { problemsOf } from './support.ts';

const table = (unit: string, ...columns: readonly string[]): string =>
  [
    'title: Thu, chi',
    `unit: ${unit}`,
    'columns:',
    ...columns.map((column, index) => `  - { id: c${String(index)}, label: Cột, ${column} }`),
    'rows: [{ label: Tổng chi }]',
  ].join('\n');

const codes = (text: string): string[] => problemsOf('table', text).map(({ code }) => code);

describe('money typed as mere numbers', () => {
  it.each(['dự toán năm', 'quyết toán', 'mức thu'])('is refused in the role «%s»', (role) => {
    const [problem] = problemsOf('table', table('người', `type: số, role: ${role}`));
    expect(problem).toMatchObject({ code: 'invalid-choice', advice: 'Ghi «type: tiền».' });
    expect(problem?.message).toContain('đây là số tiền');
  });

  it('is refused in each column of a table of money without money', () => {
    expect(codes(table('triệu đồng', 'type: số', 'type: số', 'type: chữ'))).toEqual([
      'invalid-choice',
      'invalid-choice',
    ]);
  });

  it('is refused where a table of money says what was done', () => {
    expect(codes(table('đồng', 'type: tiền', 'type: số, role: thực hiện'))).toEqual([
      'invalid-choice',
    ]);
  });

  it.each([
    ['a count beside money', table('đồng', 'type: tiền', 'type: số')],
    ['a count of pupils of the year before', table('học sinh', 'type: số, role: năm trước')],
    ['money', table('đồng', 'type: tiền, role: dự toán năm')],
    ['a share', table('đồng', 'type: tiền', 'type: phần trăm, role: tỷ lệ so với dự toán')],
  ])('is not %s', (_, text) => {
    expect(codes(text)).toEqual([]);
  });
});
