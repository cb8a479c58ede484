import { describe, expect, it } from 'vitest';
import { listComingEntries, listMissingEntries } from '../../../src/domain/duties/attention.ts';
import type { BoardEntry } from '../../../src/domain/duties/board.ts';
import { boardOn, day } from './support.ts';

const ids = (entries: readonly BoardEntry[]) => entries.map(({ obligation }) => obligation.id);
const boardOf2026 = (today: string) =>
  boardOn(day(today), { record: { since: day('01/01/2026') } });

describe('what is missing', () => {
  it('is told with the last to fall due first', () => {
    const missing = ids(listMissingEntries(boardOf2026('20/11/2026')));
    expect(missing[0]).toBe('tt26-2026.thuc-hien.2026-09-thang');
    expect(missing.at(-1)).toBe('tt61-2017.thuc-hien.2025-quy-4');
  });
});

describe('what is coming', () => {
  it('falls due within 60 days, the next first', () => {
    expect(ids(listComingEntries(boardOf2026('12/08/2026')))).toEqual([
      'tt26-2026.thuc-hien.2026-09-thang',
    ]);
    expect(ids(listComingEntries(boardOf2026('10/08/2026')))).toEqual([]);
  });

  it('is still told on the days between the stated and the last day in time', () => {
    // 10/10/2026 is a Saturday: the limit ends on Monday.
    expect(ids(listComingEntries(boardOf2026('11/10/2026')))).toEqual([
      'tt26-2026.thuc-hien.2026-09-thang',
    ]);
    expect(ids(listComingEntries(boardOf2026('13/10/2026')))).toEqual([]);
  });
});
