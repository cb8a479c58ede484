import { describe, expect, it } from 'vitest';
import { documentText, problemsOf } from './support.ts';

describe('a character that nobody sees', () => {
  it.each([
    'number: 63/KH-\u200bTHCSBS',
    'issuedOn: 24/\u206002/2026',
    'publishedOn: 25/02/2026\u00ad',
    'endsOn: \ufeff30/06/2026',
    'status: còn\u200b hiệu lực',
  ])('does not make the value unreadable as well: %j', (line) => {
    expect(problemsOf('notice', documentText(line))).toEqual([]);
  });

  it('does not make a cell unreadable as well', () => {
    const table = (cell: string): string =>
      `title: Thu\nunit: đồng\ncolumns: [{ id: thu, label: Thu, type: tiền }]\nrows: [{ label: Học phí, cells: { thu: "${cell}" } }]`;
    expect(problemsOf('table', table('1\u200b000'))).toEqual([]);
    expect(problemsOf('table', table('1x000')).map(({ code }) => code)).toEqual(['invalid-figure']);
  });
});
