import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { documentNumberKey, parseDocumentNumber } from '../../src/domain/document-number.ts';
import {
  findCategory,
  findForm,
  forceStatusOn,
  regulationIds,
  type Confidence,
  type Evidence,
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

/** Of those that replaced another or were replaced. */
const idsInForce = (year: number, month: number, day: number): string[] => {
  const successors = regulations.flatMap(({ replacedBy }) => replacedBy ?? []);
  return listInForceOn(calendarDate(year, month, day))
    .filter(({ id, replacedBy }) => replacedBy !== undefined || successors.includes(id))
    .map(({ id }) => id);
};

describe('the regulations', () => {
  it('are all there, each once, in the order of the ids', () => {
    expect(regulations.map(({ id }) => id)).toEqual(regulationIds);
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
    expect(findRegulationByNumber('01/2016/TT-BNV')?.id).toBe('nd04-2015');
    expect(findRegulationByNumber('11/2020/TT-BGDĐT')?.id).toBe('nd04-2015');
    expect(findRegulationByNumber('59/2023/NĐ-CP')?.id).toBe('l10-2022');
    expect(findRegulationByNumber('60/2021/NĐ-CP')?.id).toBe('tt56-2022');
  });

  it('never claim one number twice', () => {
    const keys = regulations
      .flatMap(({ number, relatedNumbers }) => [number, ...relatedNumbers])
      .flatMap((number) => {
        const parsed = parseDocumentNumber(number);
        return parsed.ok ? [documentNumberKey(parsed.value)] : [];
      });
    expect(keys.length).toBeGreaterThan(regulations.length);
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
  });

  it('change hands on the day that the law says', () => {
    expect(idsInForce(2017, 7, 31)).toEqual(['nd04-2015']);
    expect(idsInForce(2023, 6, 30)).toContain('nd04-2015');
    expect(idsInForce(2024, 7, 18)).toEqual(['tt36-2017', 'tt61-2017', 'nd151-2017', 'l10-2022']);
    expect(idsInForce(2024, 7, 19)).toEqual(['tt09-2024', 'tt61-2017', 'nd151-2017', 'l10-2022']);
    expect(idsInForce(2026, 3, 24)).toEqual(['tt09-2024', 'tt61-2017', 'nd186-2025', 'l10-2022']);
    expect(idsInForce(2026, 5, 1)).toEqual([
      'tt09-2024',
      'tt26-2026',
      'nd186-2025',
      'l10-2022',
      'nd75-2026',
    ]);
  });

  it('are neither in force nor ended where their dates are unknown', () => {
    const today = calendarDate(2022, 2, 24);
    expect(forceStatusOn(getRegulation('qd05-2014'), today)).toBe('unknown');
    expect(forceStatusOn(getRegulation('ttlt71-2014'), today)).toBe('unknown');
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

const isDoubtful = (confidence: Confidence): boolean =>
  confidence === 'low' || confidence === 'unsure';

describe.each(regulations)('$shortTitle', (regulation) => {
  const rows: Evidence[] = [
    regulation,
    ...regulation.categories,
    ...regulation.forms,
    ...regulation.duties,
    ...regulation.duties.flatMap(({ posting }) => posting ?? []),
  ];

  it('says of every row how sure it is and where it was read', () => {
    for (const row of rows) {
      expect(row.sources.length).toBeGreaterThan(0);
      expect(row.sources.every((source) => Object.hasOwn(sources, source))).toBe(true);
      expect(['high', 'medium', 'low']).toContain(row.confidence);
      // What rests on nothing but a weak claim has to say so to the reader.
      if (row.confidence === 'low') expect(row.note).toBeDefined();
    }
  });

  it('notes what is in doubt about its days and the titles of its forms', () => {
    if (isDoubtful(regulation.inForce.confidence)) expect(regulation.note).toBeDefined();
    for (const { titleConfidence, note } of regulation.forms) {
      if (isDoubtful(titleConfidence)) expect(note).toBeDefined();
    }
  });

  it('binds the levels of its items, whether schools or none', () => {
    const inner = [...regulation.categories, ...regulation.forms].flatMap(({ levels }) => levels);
    expect(inner.filter((level) => !regulation.levels.includes(level))).toEqual([]);
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
    // What no text ends has no last day; then it must not pass for one still in force.
    if (to === undefined) return expect(regulation.inForce.confidence).toBe('unsure');
    const successor = getRegulation(regulation.replacedBy);
    return expect(addDays(to, 1)).toBe(successor.inForce.from);
  });
});
