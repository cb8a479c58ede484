import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { parseDocumentNumber } from '../../src/domain/document-number.ts';
import {
  findCategory,
  findForm,
  forceStatusOn,
  regulationIds,
  type Evidence,
  type Regulation,
} from '../../src/domain/regulation.ts';
import {
  findRegulation,
  findRegulationByNumber,
  getRegulation,
  listInForceOn,
  regulations,
} from '../../src/domain/regulations/index.ts';
import { sources } from '../../src/domain/regulations/sources.ts';
import { slugify } from '../../src/domain/vietnamese.ts';

const idsInForce = (year: number, month: number, day: number): string[] =>
  listInForceOn(calendarDate(year, month, day)).map(({ id }) => id);

describe('the regulations', () => {
  it('are all there, each once', () => {
    expect(regulations.map(({ id }) => id).toSorted()).toEqual(regulationIds.toSorted());
    expect(regulations.every((regulation) => getRegulation(regulation.id) === regulation)).toBe(
      true,
    );
  });

  it('are found by id, and by number in any usual spelling', () => {
    expect(findRegulation('tt36-2017')?.shortTitle).toBe('Thông tư 36/2017');
    expect(findRegulation('tt99-2017')).toBeUndefined();
    expect(findRegulationByNumber('36/2017/TT-BGDĐT')?.id).toBe('tt36-2017');
    expect(findRegulationByNumber('36/2017/TT - BGD&ÐT')?.id).toBe('tt36-2017');
    expect(findRegulationByNumber('36/2018/TT-BGDĐT')).toBeUndefined();
    expect(findRegulationByNumber('Thông tư 36')).toBeUndefined();
  });

  it('answer for the instruments that amend or found them', () => {
    expect(findRegulationByNumber('90/2018/TT-BTC')?.id).toBe('tt61-2017');
    expect(findRegulationByNumber('73/2026/NĐ-CP')?.id).toBe('tt26-2026');
  });

  it('change hands on the day that the law says', () => {
    expect(idsInForce(2024, 7, 18)).toEqual(['tt36-2017', 'tt61-2017', 'nd151-2017']);
    expect(idsInForce(2024, 7, 19)).toEqual(['tt09-2024', 'tt61-2017', 'nd151-2017']);
    expect(idsInForce(2026, 3, 24)).toEqual(['tt09-2024', 'tt61-2017', 'nd186-2025']);
    expect(idsInForce(2026, 3, 25)).toEqual(['tt09-2024', 'tt26-2026', 'nd186-2025']);
    expect(idsInForce(2017, 7, 31)).toEqual([]);
  });

  it('are neither in force nor ended where their dates are unknown', () => {
    const today = calendarDate(2022, 2, 24);
    expect(forceStatusOn(getRegulation('qd05-2014'), today)).toBe('unknown');
    expect(forceStatusOn(getRegulation('tt36-2017'), today)).toBe('in-force');
    expect(forceStatusOn(getRegulation('tt09-2024'), today)).toBe('not-yet');
    expect(forceStatusOn(getRegulation('tt36-2017'), calendarDate(2025, 1, 1))).toBe('ended');
  });

  it('know forms by the spellings that people use, and no others', () => {
    const tt36 = getRegulation('tt36-2017');
    expect(findForm(tt36, 'biểu mẫu 9')?.id).toBe('Biểu mẫu 09');
    expect(findForm(tt36, 'Biểu mẫu số 09')?.id).toBe('Biểu mẫu 09');
    expect(findForm(tt36, 'Biểu mẫu 13')).toBeUndefined();
    expect(findForm(tt36, '')).toBeUndefined();
    expect(findForm(getRegulation('tt61-2017'), 'Mẫu biểu 02')?.id).toBe('Mẫu biểu số 02');
    expect(findForm(getRegulation('nd151-2017'), 'Mẫu 09đ-CK/TSC')?.id).toBe('Mẫu số 09đ-CK/TSC');
    expect(findForm(getRegulation('nd151-2017'), 'Mẫu 09d-CK/TSC')?.id).toBe('Mẫu số 09d-CK/TSC');
  });

  it('have the finance group that disclosures of both education circulars name', () => {
    expect(findCategory(getRegulation('tt36-2017'), 'thu-chi-tai-chinh')?.group).toBeUndefined();
    expect(findCategory(getRegulation('tt09-2024'), 'thu-chi-tai-chinh')?.article).toBe('Điều 5');
    expect(findCategory(getRegulation('tt09-2024'), 'khong-co')).toBeUndefined();
  });
});

describe.each(regulations)('$shortTitle', (regulation) => {
  const rows: Evidence[] = [regulation, ...regulation.categories, ...regulation.forms];

  it('says of every row how sure it is and where it was read', () => {
    for (const row of rows) {
      expect(row.sources.length).toBeGreaterThan(0);
      expect(row.sources.every((source) => Object.hasOwn(sources, source))).toBe(true);
      expect(['high', 'medium', 'low']).toContain(row.confidence);
      // What rests on nothing but a weak claim has to say so to the reader.
      if (row.confidence === 'low') expect(row.note).toBeDefined();
    }
  });

  it('has a number that reads as one', () => {
    const numbers = [regulation.number, ...regulation.relatedNumbers];
    expect(numbers.filter((number) => !parseDocumentNumber(number).ok)).toEqual([]);
  });

  it('names categories and forms once each, and only groups and categories of its own', () => {
    const categories = regulation.categories.map(({ id }) => id);
    const forms = regulation.forms.map(({ id }) => id);
    expect(new Set(categories).size).toBe(categories.length);
    expect(new Set(forms).size).toBe(forms.length);
    expect(categories.filter((id) => slugify(id) !== id)).toEqual([]);
    const named = [
      ...regulation.forms.map(({ category }) => category),
      ...regulation.categories.flatMap(({ group }) => (group === undefined ? [] : [group])),
    ];
    expect(named.filter((id) => !categories.includes(id))).toEqual([]);
  });

  it('ends on the eve of its successor', () => {
    const { from, to } = regulation.inForce;
    if (from !== undefined && to !== undefined) expect(from < to).toBe(true);
    if (regulation.replacedBy === undefined) return expect(to).toBeUndefined();
    const successor = getRegulation(regulation.replacedBy);
    return expect(to === undefined ? undefined : addDays(to, 1)).toBe(successor.inForce.from);
  });
});

interface Regime {
  readonly id: string;
  readonly citation: string;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  readonly replacedBy: string | null;
  readonly confidence: string;
}

// The table of law that the data files were written from lies beside the project, not in it.
const table = new URL('../../../shared/domain/legal.json', import.meta.url);

describe.skipIf(!existsSync(table))('against the table of law (skipped where it is absent)', () => {
  const regimes = (): readonly Regime[] =>
    (JSON.parse(readFileSync(table, 'utf8')) as { regimes: readonly Regime[] }).regimes;

  const summary = ({
    id,
    inForce,
    replacedBy,
    confidence,
  }: Regulation): Omit<Regime, 'citation'> => ({
    id,
    effectiveFrom: inForce.from ?? null,
    effectiveTo: inForce.to ?? null,
    replacedBy: replacedBy ?? null,
    confidence,
  });

  it.each(regulations)('$id has the same number, interval and confidence', (regulation) => {
    const regime = regimes().find(({ id }) => id === regulation.id);
    expect(regime).toMatchObject(summary(regulation));
    const [serialAndYear = ''] = /^\d+\/\d+/.exec(regulation.number) ?? [];
    expect(regime?.citation).toContain(serialAndYear);
  });
});
