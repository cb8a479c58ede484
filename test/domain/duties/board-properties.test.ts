import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../../src/domain/calendar-date.ts';
import type { Document } from '../../../src/domain/document.ts';
import type { Board, DutyState } from '../../../src/domain/duties/board.ts';
import { makeBoard } from '../../../src/domain/duties/make-board.ts';
import { listObligations } from '../../../src/domain/duties/obligations.ts';
import { emptyRecord, type DutyRecord } from '../../../src/domain/duties/record.ts';
import { yearOfPeriod } from '../../../src/domain/period.ts';
import { school } from '../support.ts';
import { anyChangedPapers, anyDay, anyPapers, anyRecord } from './arbitraries.ts';

const boardOf = (
  today: Board['today'],
  record: DutyRecord,
  documents: readonly Document[],
): Board => makeBoard({ school, today, record, documents });

const statesOf = ({ entries }: Board): Map<string, DutyState> =>
  new Map(entries.map(({ obligation, state }) => [obligation.id, state]));

const publicationOf = (state: DutyState) =>
  'publication' in state ? state.publication : undefined;

describe('the board of any school', () => {
  it('has one entry an obligation, and none that is both met and missing', () => {
    fc.assert(
      fc.property(anyDay, anyRecord, anyChangedPapers, (today, record, documents) => {
        const { entries } = boardOf(today, record, documents);
        expect(statesOf({ today, entries }).size).toBe(entries.length);
        for (const { obligation, state } of entries) {
          const [last, on] = [obligation.due?.last, publicationOf(state)?.on];
          if (on !== undefined) expect(on <= today).toBe(true);
          if (state.type === 'in-time') expect(on && last && on <= last).toBe(true);
          if (state.type === 'late') expect(on && last && on > last && state.days > 0).toBe(true);
          if (state.type === 'missing') expect(last && today > last && state.days > 0).toBe(true);
          if (state.type === 'due') expect(last && today <= last).toBe(true);
          if (state.type === 'waiting' && state.event !== 'holidays-announced')
            expect(obligation.event).toBeUndefined();
          if (state.type === 'missing' || state.type === 'late')
            expect(obligation.due?.tentative).toBeUndefined();
        }
      }),
    );
  });

  it('shows only papers that are public and not withdrawn', () => {
    fc.assert(
      fc.property(anyDay, anyRecord, anyChangedPapers, (today, record, documents) => {
        for (const { state } of boardOf(today, record, documents).entries) {
          const document = publicationOf(state)?.document;
          if (document === undefined) continue;
          expect(document.draft || document.publishedOn > today).toBe(false);
          expect(
            document.changes.some(({ type, on }) => type === 'withdrawal' && on <= today),
          ).toBe(false);
        }
      }),
    );
  });

  // From what is worst for the school; a duty that is not owed may still be met.
  const ranks = {
    missing: 0,
    due: 1,
    waiting: 1,
    'not-applicable': 1,
    late: 2,
    published: 3,
    'in-time': 4,
  } as const satisfies Record<DutyState['type'], number>;

  it('never grows worse by one more paper', () => {
    fc.assert(
      fc.property(anyDay, anyRecord, anyPapers, fc.nat(), (today, record, papers, place) => {
        // One that no other names: what names a paper came after it.
        const named = new Set(papers.flatMap(({ corrects, replaces }) => [corrects, replaces]));
        const free = papers.filter(({ id }) => !named.has(id));
        const added = free[free.length === 0 ? 0 : place % free.length];
        const before = boardOf(
          today,
          record,
          papers.filter((paper) => paper !== added),
        );
        const after = statesOf(boardOf(today, record, papers));
        for (const { obligation, state } of before.entries) {
          const now = after.get(obligation.id);
          expect(now && ranks[now.type] >= ranks[state.type]).toBe(true);
        }
      }),
    );
  });

  const nextStates = {
    // Where days of rest are not known yet, a limit that is over turns to waiting.
    due: ['due', 'missing', 'late', 'in-time', 'waiting', 'published'],
    missing: ['missing', 'late'],
    waiting: ['waiting', 'published'],
    'not-applicable': ['not-applicable', 'published', 'late', 'in-time'],
    'in-time': ['in-time'],
    late: ['late'],
    published: ['published'],
  } as const satisfies Record<DutyState['type'], readonly DutyState['type'][]>;

  it('only moves on with the days while its papers stand', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(500), anyRecord, anyPapers, (today, days, record, papers) => {
        const later = statesOf(boardOf(addDays(today, days), record, papers));
        for (const { obligation, state } of boardOf(today, record, papers).entries) {
          expect(nextStates[state.type]).toContain(later.get(obligation.id)?.type);
          const publication = publicationOf(state);
          const now = later.get(obligation.id);
          if (publication && now) expect(publicationOf(now)?.on).toBe(publication.on);
        }
      }),
    );
  });

  it('never calls due again what was missing, whatever is withdrawn', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.nat(500),
        anyRecord,
        anyChangedPapers,
        (today, days, record, papers) => {
          const later = statesOf(boardOf(addDays(today, days), record, papers));
          for (const { obligation, state } of boardOf(today, record, papers).entries) {
            const now = later.get(obligation.id)?.type;
            if (state.type === 'missing') expect(now === 'missing' || now === 'late').toBe(true);
            if (now === 'waiting') expect(['due', 'waiting', 'published']).toContain(state.type);
          }
        },
      ),
    );
  });
});

describe('two laws about one matter', () => {
  const matters: readonly (readonly [older: string, newer: string])[] = [
    ['tt36-2017.hoc-phi-khoan-thu', 'tt09-2024.khoan-thu-muc-thu'],
    ['tt36-2017.mien-giam-tro-cap', 'tt09-2024.mien-giam-hoc-bong'],
    ['tt36-2017.bieu-mau-10', 'tt09-2024.ket-qua-nam-hoc-truoc'],
    ['tt61-2017.du-toan', 'tt26-2026.du-toan'],
    ['tt61-2017.thuc-hien-nam', 'tt26-2026.thuc-hien-nam'],
    ['tt61-2017.quyet-toan', 'tt26-2026.quyet-toan'],
    ['nd151-2017.hinh-thanh', 'nd186-2025.hinh-thanh'],
    ['nd151-2017.tru-so', 'nd186-2025.su-dung-xu-ly'],
    ['nd151-2017.xe-tai-san-khac', 'nd186-2025.su-dung-xu-ly'],
    ['nd151-2017.xu-ly', 'nd186-2025.su-dung-xu-ly'],
    ['nd151-2017.khai-thac', 'nd186-2025.khai-thac'],
  ];
  const [since, until] = [calendarDate(2018, 1, 1), calendarDate(2030, 12, 31)];
  const keysOf = (record: DutyRecord) =>
    listObligations(school, record, since, until).map(({ regulation, duty, period, event }) => ({
      duty: `${regulation.id}.${duty.id}`,
      period,
      key: `${String(yearOfPeriod(period))} ${event?.on ?? ''}`,
    }));

  it('never both ask in one period, but for two events of which each fell under its own law', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const all = keysOf(record);
        for (const [older, newer] of matters) {
          const old = all.filter(({ duty }) => duty === older);
          const fresh = all.filter(({ duty }) => duty === newer);
          const oldKeys = new Set(old.map(({ key }) => key));
          const bothOfEvents = (year: string) =>
            [...old, ...fresh]
              .filter(({ key }) => key.startsWith(year))
              .every(({ key }) => !key.endsWith(' '));
          for (const { key } of fresh) {
            expect(oldKeys.has(key)).toBe(false);
            const year = key.slice(0, 4);
            const met = [...oldKeys].some((other) => other.startsWith(year));
            expect(!met || bothOfEvents(year)).toBe(true);
          }
        }
      }),
    );
  });

  it('never mix quarters and cumulative months in one year', () => {
    const all = keysOf(emptyRecord);
    const yearsOf = (type: string) =>
      new Set(
        all.filter(({ period }) => period.type === type).map(({ period }) => yearOfPeriod(period)),
      );
    const [quarters, months] = [yearsOf('quarter'), yearsOf('months')];
    expect([...quarters].filter((year) => months.has(year))).toEqual([]);
    expect(quarters.has(2025) && months.has(2026)).toBe(true);
  });
});
