import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/checks/run.ts';
import { calendarDate, type CalendarDate } from '../../src/domain/calendar-date.ts';
import type { Change } from '../../src/domain/document.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Notice } from '../../src/domain/notice.ts';
import type { DocumentSource } from '../../src/domain/source.ts';
import { known } from '../../src/domain/stated.ts';
import { aDocument, aSite, formatPlaces, today } from './sources.ts';

const march = calendarDate(2026, 3, 1);
const idOf = (name: string): string => `notices/2026/${name}`;

const aChange = (says: Partial<Change>): Change => ({
  type: 'withdrawal',
  on: march,
  reason: 'Không còn đúng',
  approvedBy: 'Hiệu trưởng',
  by: undefined,
  ...says,
});

function aNotice(name: string, says: Partial<Notice> = {}): DocumentSource {
  const yaml = 'replaces: x\ncorrects: y\nchanges:\n  - type: a\n    on: b\n    by: c';
  return aDocument('notice', `${idOf(name)}.mdx`, says, { yaml });
}

const signed = (on: CalendarDate): Partial<Notice> => ({ issuedOn: known(on), publishedOn: on });
const find = (...documents: readonly DocumentSource[]): Finding[] =>
  checkSite(aSite({ documents }), today);
const check = (...documents: readonly DocumentSource[]): string[] =>
  formatPlaces(find(...documents)).map((place) => place.replace('notices/2026/', ''));

describe('the day of a change', () => {
  it('is doubted when it is to come', () => {
    const later = aNotice('a', { changes: [aChange({ on: calendarDate(2027, 3, 1) })] });
    expect(check(later)).toEqual(['a.mdx:6:9 future-date']);
    expect(check(aNotice('a', { changes: [aChange({ on: today })] }))).toEqual([]);
  });

  it('is doubted when readers did not have the document yet', () => {
    const early = aNotice('a', { changes: [aChange({ on: calendarDate(2026, 1, 31) })] });
    expect(check(early)).toEqual(['a.mdx:6:9 impossible-change']);
    const sameDay = aNotice('a', { changes: [aChange({ on: calendarDate(2026, 2, 3) })] });
    expect(check(sameDay)).toEqual([]);
  });
});

describe('a replacement', () => {
  const replaced = (says: Partial<Change> = {}): Partial<Notice> => ({
    changes: [aChange({ type: 'replacement', ...says })],
  });

  it('must say by what', () => {
    const [finding] = find(aNotice('a', replaced()));
    expect(finding).toMatchObject({ code: 'impossible-change', severity: 'warning' });
    expect(finding?.advice).toContain('«type: thu hồi»');
  });

  it('may be by a paper that is not here, where the reason names it', () => {
    for (const reason of ['Thay bằng Thông báo số 12/TB-UBND', 'Theo 45/2026/NĐ-CP'])
      expect(check(aNotice('a', replaced({ reason })))).toEqual([]);
  });

  it('is never older than what it replaces', () => {
    const by = idOf('b');
    const old = aNotice('a', { ...signed(calendarDate(2026, 2, 10)), ...replaced({ by }) });
    const replacing = (on: CalendarDate) => aNotice('b', { ...signed(on), replaces: idOf('a') });
    expect(check(old, replacing(calendarDate(2026, 1, 10)))).toEqual([
      'b.mdx:2:11 impossible-change',
    ]);
    for (const on of [calendarDate(2026, 2, 10), march])
      expect(check(old, replacing(on))).toEqual([]);
  });

  it('may be told of some days after the new paper went up', () => {
    const old = aNotice('a', replaced({ by: idOf('b'), on: calendarDate(2026, 3, 12) }));
    expect(check(old, aNotice('b', { ...signed(march), replaces: idOf('a') }))).toEqual([]);
  });
});

describe('a document that takes its own place', () => {
  it.each([
    ['replaces', 'a.mdx:2:11'],
    ['corrects', 'a.mdx:3:11'],
  ])('is refused: %s', (field, place) => {
    const found = find(aNotice('a', { [field]: idOf('a') }));
    expect(found).toMatchObject([{ code: 'circular-replacement', severity: 'error' }]);
    expect(formatPlaces(found)[0]).toContain(place);
    expect(found[0]?.advice).toContain('bản cũ');
  });

  it('is refused as what changed it', () => {
    const changes = [aChange({ type: 'replacement', by: idOf('a') })];
    expect(check(aNotice('a', { changes }))).toEqual(['a.mdx:7:9 circular-replacement']);
  });

  it('is told of once in a circle, at the oldest paper', () => {
    const circle = [
      aNotice('a', { ...signed(calendarDate(2026, 2, 1)), replaces: idOf('c') }),
      aNotice('b', { ...signed(calendarDate(2026, 2, 2)), corrects: idOf('a') }),
      aNotice('c', { ...signed(calendarDate(2026, 2, 3)), replaces: idOf('b') }),
    ];
    const found = find(...circle);
    expect(formatPlaces(found)).toEqual(['notices/2026/a.mdx:2:11 circular-replacement']);
    expect(found[0]?.message).toContain('thay thế');
    expect(found[0]?.advice).toContain('01/02/2026');
  });

  it('is none in a line of papers that each replace the one before', () => {
    const by = (name: string): Partial<Notice> => ({
      changes: [aChange({ type: 'replacement', by: idOf(name) })],
    });
    const line = [
      aNotice('a', by('b')),
      aNotice('b', { replaces: idOf('a'), ...by('c') }),
      aNotice('c', { replaces: idOf('b') }),
    ];
    expect(check(...line)).toEqual([]);
  });
});
