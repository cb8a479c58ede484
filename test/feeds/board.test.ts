import { describe, expect, it } from 'vitest';
import { boardData, makeBoardFile } from '../../src/feeds/board-data.ts';
import { makeBoardTable } from '../../src/feeds/board-table.ts';
import { boardOn, day, event, ofMonths, ofYear, paper } from '../domain/duties/support.ts';
import { school } from '../domain/support.ts';

const formula = '=1+1 vì kế toán nghỉ; "số liệu"\nđăng sau';
const board = boardOn(day('20/11/2026'), {
  record: {
    since: day('01/01/2026'),
    events: [event('accounts-approved', '20/05/2026', ofYear(2025))],
    delays: [
      {
        regulation: 'tt26-2026',
        duty: 'thuc-hien',
        period: ofMonths(6, 2026),
        reason: formula,
      },
    ],
  },
  documents: [
    paper('tt26-2026', 'thuc-hien', ofMonths(6, 2026), '20/07/2026'),
    paper('tt26-2026', 'quyet-toan', ofYear(2025), '09/06/2026'),
  ],
});
const records = boardData(board, school.site);
const find = (id: string) => records.find((record) => record.id === id);

describe('the board as data', () => {
  it('tells of each obligation with its law, time limit, state and document', () => {
    expect(find('tt26-2026.quyet-toan.2025.2026-05-20')).toMatchObject({
      regulation: '26/2026/TT-BTC',
      certainty: 'Đã đối chiếu.',
      period: 'Năm 2025',
      event: 'Quyết toán được duyệt: 2026-05-20',
      due: '2026-06-19',
      lastDay: '2026-06-19',
      state: 'Đúng hạn',
      publishedOn: '2026-06-09',
      days: null,
      document: 'https://hoa-mai.example/cong-khai/2026/quyet-toan-09-06-2026/',
    });
  });

  it('tells how late, and why', () => {
    expect(find('tt26-2026.thuc-hien.2026-06-thang')).toMatchObject({
      state: 'Chậm',
      days: 10,
      reason: formula,
    });
  });

  it('has nulls, not gaps, where nothing is known', () => {
    for (const record of records) expect(Object.values(record)).not.toContain(undefined);
    expect(find('tt26-2026.thuc-hien.2026-09-thang')).toMatchObject({
      state: 'Thiếu',
      publishedOn: null,
      document: null,
    });
  });

  it('names the school and the day in its file', () => {
    const file: unknown = JSON.parse(makeBoardFile(board, school));
    expect(file).toEqual({
      school: school.name,
      notice: 'Trường, nhân vật và số liệu trong tệp này là hư cấu, dùng để minh họa.',
      licence: 'https://hoa-mai.example/su-dung-lai/',
      asOf: '2026-11-20',
      obligations: records,
    });
  });
});

describe('the board as a table', () => {
  const table = makeBoardTable(board, school);

  it('opens right in Excel: with a byte order mark and lines of CRLF', () => {
    expect(table.startsWith('\uFEFFQuy định;Nội dung phải công khai;Căn cứ;')).toBe(true);
    expect(table.endsWith('\r\n')).toBe(true);
  });

  it('has a line for each obligation', () => {
    const starts = table.match(/^"?\d+\/\d{4}\//gm) ?? [];
    expect(starts).toHaveLength(records.length);
  });

  it('lets no text run as a formula, and quotes what needs it', () => {
    expect(table).toContain(`"'=1+1 vì kế toán nghỉ; ""số liệu""\nđăng sau"`);
  });
});
