import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Document } from '../../src/domain/document.ts';
import type { DutyRecord } from '../../src/domain/duties/record.ts';
import { isPublic } from '../../src/domain/publication.ts';
import { openAnswers } from '../../src/drafts/answers.ts';
import { listSchoolYearWork, nameComingYear } from '../../src/drafts/school-year.ts';
import { ofMonths, ofSchoolYear, ofYear, paper, recordWith } from '../domain/duties/support.ts';
import { school } from '../domain/support.ts';
import { today } from './support.ts';

function work(documents: readonly Document[] = [], record: Partial<DutyRecord> = {}) {
  const site = {
    school: { ...school, levels: ['THCS'] as const },
    today,
    documents: documents.filter((document) => isPublic(document, today)),
    record: recordWith(record),
  };
  const findAnswer = openAnswers(documents, site.record);
  return listSchoolYearWork(site, { type: 'school-year', from: 2027 }, findAnswer);
}

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
const openIds = (...given: Parameters<typeof work>): string[] => idsOf(work(...given).open);

describe('the work of a school year', () => {
  it('has its own papers, and those of calendar years and months whose day lies in it', () => {
    const ids = openIds();
    expect(ids).toEqual(
      expect.arrayContaining([
        'tt09-2024.doi-ngu.2027-2028',
        'tt09-2024.khoan-thu-muc-thu.2027-2028',
        'tt09-2024.ten-truong.2028',
        'tt09-2024.bao-cao-thuong-nien.2027',
        'tt26-2026.thuc-hien.2027-09-thang',
        'tt26-2026.thuc-hien.2028-03-thang',
        'tt26-2026.thuc-hien.2028-06-thang',
        'tt26-2026.du-toan.2028',
        'tt26-2026.quyet-toan.2027',
      ]),
    );
    expect(ids).not.toContain('tt26-2026.thuc-hien.2027-06-thang');
    expect(ids).not.toContain('tt09-2024.doi-ngu.2026-2027');
    expect(ids).not.toContain('tt09-2024.khoan-thu-muc-thu.2028-2029');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leaves out old laws, what is owed only if there is something, and what has no time limit', () => {
    expect(openIds().filter((id) => !/^(?:tt09-2024|tt26-2026|nd186-2025)\./.test(id))).toEqual([]);
    expect(openIds().join(' ')).not.toMatch(/chuong-trinh-tich-hop|so-du-quy|tai-tro|cap-nhat/);
  });

  it('leaves out what the school is exempt from', () => {
    const exemption = {
      regulation: 'tt09-2024',
      duty: 'kiem-dinh',
      period: undefined,
      reason: 'Chưa đến kỳ đánh giá.',
    } as const;
    expect(openIds()).toContain('tt09-2024.kiem-dinh.2027-2028');
    expect(openIds([], { exemptions: [exemption] })).not.toContain('tt09-2024.kiem-dinh.2027-2028');
  });

  it('takes a draft, a document that is still to come and a note of another place for an answer', () => {
    const draft = paper('tt09-2024', 'doi-ngu', ofSchoolYear(2027), '29/06/2028', { draft: true });
    const toCome = paper('tt26-2026', 'thuc-hien', ofMonths(9, 2027), '10/10/2027');
    const elsewhere = {
      regulation: 'tt09-2024',
      duty: 'bao-cao-thuong-nien',
      period: ofYear(2027),
      on: calendarDate(2028, 5, 3),
      where: 'Bảng tin của trường',
    } as const;
    const { open, answered } = work([draft, toCome], { elsewhere: [elsewhere] });
    expect(answered.map(({ obligation, answer }) => [obligation.id, answer.type])).toEqual([
      ['tt09-2024.doi-ngu.2027-2028', 'document'],
      ['tt09-2024.bao-cao-thuong-nien.2027', 'elsewhere'],
      ['tt26-2026.thuc-hien.2027-09-thang', 'document'],
    ]);
    const answeredIds = idsOf(answered.map(({ obligation }) => obligation));
    expect(idsOf(open).filter((id) => answeredIds.includes(id))).toEqual([]);
    expect(open.length + answered.length).toBe(openIds().length);
  });
});

describe('the coming school year', () => {
  it('is the one that begins next', () => {
    expect(nameComingYear({ today })).toBe('2027-2028');
    expect(nameComingYear({ today: calendarDate(2027, 8, 31) })).toBe('2027-2028');
    expect(nameComingYear({ today: calendarDate(2027, 9, 1) })).toBe('2028-2029');
  });
});
