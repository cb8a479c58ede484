import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Table } from '../../src/domain/table.ts';
import { makeSearchEntry } from '../../src/search/document-entry.ts';
import { disclosureWith, noticeWith } from '../domain/support.ts';

const table: Table = {
  id: 'muc-thu',
  title: 'Các khoản thu',
  unit: { label: 'đồng', scale: 1 },
  columns: [
    { id: 'cach-tinh', label: 'Cách tính', group: undefined, type: 'text' },
    { id: 'muc', label: 'Mức thu', group: undefined, type: 'money' },
  ],
  rows: [
    {
      ordinal: '1',
      label: 'Bán trú',
      cells: { 'cach-tinh': { type: 'text', text: 'một suất' } },
      rows: [
        {
          ordinal: 'a)',
          label: 'Bữa trưa',
          cells: {
            'cach-tinh': { type: 'text', text: 'một suất' },
            muc: { type: 'money', dong: 34000 },
          },
          rows: [],
        },
      ],
    },
  ],
  notes: ['Số liệu đến hết tháng.'],
  cellNotes: [{ row: 'a)', text: 'Học kỳ I.' }],
  source: undefined,
};

describe('what the search knows of a table', () => {
  const { blocks } = makeSearchEntry(
    disclosureWith({ tables: [table] }),
    [],
    calendarDate(2026, 11, 20),
  );
  const texts = blocks.map(({ text }) => text);

  it.each([
    'Các khoản thu',
    'Cách tính',
    'Bán trú',
    'Bữa trưa',
    'một suất',
    'Số liệu đến hết tháng.',
    'Học kỳ I.',
  ])('has its words once: %s', (words) => {
    expect(texts.filter((text) => text === words)).toHaveLength(1);
  });

  it('has none of its amounts', () => {
    expect(texts.join(' ')).not.toMatch(/34/);
  });
});

describe('what the search knows of a document’s standing', () => {
  const today = calendarDate(2026, 11, 20);
  const standingOf = (document: Parameters<typeof makeSearchEntry>[0]): string =>
    makeSearchEntry(document, [], today).standing;

  it('is that a notice is over after its last day', () => {
    expect(standingOf(noticeWith({ endsOn: calendarDate(2026, 11, 19) }))).toBe('over');
    expect(standingOf(noticeWith({ endsOn: today }))).toBe('current');
    expect(standingOf(noticeWith())).toBe('current');
  });

  it('is that rules out of force, what is withdrawn and what is replaced no longer count', () => {
    expect(standingOf(disclosureWith({ status: 'expired' }))).toBe('superseded');
    expect(standingOf(noticeWith({ status: 'withdrawn' }))).toBe('superseded');
    expect(standingOf(disclosureWith({ status: 'replaced' }))).toBe('superseded');
    expect(standingOf(disclosureWith({ status: 'corrected' }))).toBe('current');
  });
});
