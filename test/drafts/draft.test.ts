import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/data/read-file.ts';
import { openContent } from '../../src/data/content.ts';
import { readSettings } from '../../src/data/settings.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { eventTypes } from '../../src/domain/duties/duty.ts';
import { dayOf } from '../../src/domain/duties/obligations.ts';
import { emptyRecord, type DutyRecord } from '../../src/domain/duties/record.ts';
import type { SchoolLevel } from '../../src/domain/school.ts';
import { isGovernedStill, makeDraft } from '../../src/drafts/draft.ts';
import { planPaper, planPapers, type PlannedPaper } from '../../src/drafts/planned-paper.ts';
import { findFreeId } from '../../src/drafts/place.ts';
import { checkContent } from '../../src/integrations/content-checks.ts';
import { makePartOfBadSite } from '../support/site-copy.ts';
import { getObligation, listAllObligations, today } from './support.ts';

const schoolFile = (levels: readonly SchoolLevel[]): string =>
  [
    'name: Trường Mẫu giáo và Tiểu học Đồi Chè',
    'shortName: Trường Đồi Chè',
    'symbol: MGTHĐC',
    `levels: [${levels.join(', ')}]`,
    'parentBody: Ủy ban nhân dân xã Đồi Chè',
    'place: Đồi Chè',
    'address: Thôn Ba, xã Đồi Chè',
    'foundedOn: 05/09/1990',
    'informationOfficer: Tổ Văn phòng',
    'site: https://doi-che.example',
    'fictional: có',
    '',
  ].join('\n');

/** Every event that starts a time limit, in a year in which no law changed. */
const eventful: DutyRecord = {
  ...emptyRecord,
  events: eventTypes.flatMap((type) => [
    { type, on: calendarDate(2027, 3, 1), period: { type: 'year', year: 2026 }, note: undefined },
    {
      type,
      on: calendarDate(2027, 6, 1),
      period: { type: 'school-year', from: 2027 },
      note: undefined,
    },
  ]),
};

/** What the check finds in a school that has only these drafts. */
function checkDrafts(levels: readonly SchoolLevel[], papers: readonly PlannedPaper[]): string[] {
  const site = makePartOfBadSite([]);
  writeFileSync(join(site.contentDir, 'school.yaml'), schoolFile(levels));
  const taken = new Set<string>();
  for (const paper of papers) {
    const draft = makeDraft(paper, dayOf(paper.obligations[0]));
    const id = findFreeId(draft, taken);
    taken.add(id);
    const file = join(site.contentDir, `${id}.mdx`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, draft.text);
  }
  const settings = readSettings({ ...site.env, TODAY: '2026-11-20' }, new Date(0));
  const content = openContent(settings);
  const findings = checkContent(content).map(
    ({ code, file, message }) => `${file} ${code} ${message}`,
  );
  const count = content.read().sources.documents.length;
  site.remove();
  return count === papers.length ? findings : [`${String(count)} documents were read`];
}

/** Values of a draft's front matter, as a machine reads them. */
function readDraft(id: string, day = today): Record<string, unknown> {
  const draft = makeDraft(planPaper(getObligation(id)), day);
  const kind = draft.collection === 'results' ? 'result' : 'disclosure';
  const { value } = readText(kind, draft.text);
  return typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
}

describe('a draft', () => {
  it.each([
    ['a lower-secondary school', ['THCS']],
    ['a preschool with a primary school', ['MN', 'TH']],
    ['a school of all levels', ['MN', 'TH', 'THCS', 'THPT']],
  ] as const)('passes every check, for every duty that %s ever had', (_, levels) => {
    const obligations = listAllObligations(levels);
    const single = obligations.map(planPaper);
    expect(checkDrafts(levels, single)).toEqual([]);
    expect(obligations.length).toBeGreaterThan(200);
    const together = planPapers(obligations).filter(({ group }) => group !== undefined);
    expect(checkDrafts(levels, together)).toEqual([]);
    expect(together.length).toBeGreaterThan(2);
  });

  it('passes every check where an event started its time', () => {
    const obligations = listAllObligations(['MN', 'TH'], eventful).filter(
      ({ event }) => event !== undefined,
    );
    expect(new Set(obligations.map(({ event }) => event?.type))).toEqual(new Set(eventTypes));
    expect(checkDrafts(['MN', 'TH'], planPapers(obligations))).toEqual([]);
  });

  it('says of the law what can be known, and nothing of the paper that is still to be signed', () => {
    expect(readDraft('tt36-2017.bieu-mau-09.2023-2024', calendarDate(2023, 5, 2))).toEqual({
      title: 'Công khai cam kết chất lượng giáo dục trung học năm học 2023-2024',
      number: 'chưa có',
      issuedOn: 'chưa có',
      publishedOn: '30/06/2023',
      signer: 'chưa có',
      summary:
        'Nhà trường công khai cam kết chất lượng giáo dục trung học năm học 2023-2024 theo Thông tư 36/2017.',
      legalBases: [
        'Căn cứ Thông tư số 36/2017/TT-BGDĐT ngày 28 tháng 12 năm 2017 của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Quy chế thực hiện công khai đối với cơ sở giáo dục và đào tạo thuộc hệ thống giáo dục quốc dân',
      ],
      regulation: '36/2017/TT-BGDĐT',
      category: 'cam-ket-chat-luong',
      form: 'Biểu mẫu 09',
      period: 'năm học 2023-2024',
      draft: 'có',
    });
  });

  it('has a heading for each thing that it tells together', () => {
    const names = ['ten-truong', 'nguoi-dai-dien'].map((duty) =>
      getObligation(`tt09-2024.${duty}.2027`),
    );
    const [paper] = planPapers(names);
    const { text, ...draft } = paper ? makeDraft(paper, today) : { text: '' };
    expect(draft).toEqual({
      collection: 'disclosures',
      year: 2027,
      slug: 'thong-tin-chung-ve-co-so-giao-duc-nam-2027',
      title: 'Công khai thông tin chung về cơ sở giáo dục năm 2027',
    });
    expect(text).toContain('\ncategory: thong-tin-chung\n');
    expect(text).toContain('\n- Quy định: 09/2024/TT-BGDĐT, Điều 4 ');
    expect(text).toContain('\n- Lưu ý ở mục «Người đại diện»: Chỉ công khai');
    expect(text.match(/^## .*/gm)).toEqual(['## 1. Tên trường', '## 2. Người đại diện']);
  });

  it('is a result where it tells how a budget is carried out', () => {
    const draft = makeDraft(planPaper(getObligation('tt26-2026.thuc-hien.2027-03-thang')), today);
    expect(draft).toMatchObject({
      collection: 'results',
      year: 2027,
      slug: 'thuc-hien-du-toan-3-thang-dau-nam-2027',
      title: 'Công khai thực hiện dự toán 3 tháng đầu năm 2027',
    });
  });

  it('has the only form of its item, and none where the item has several', () => {
    expect(readDraft('tt26-2026.quyet-toan.2026')).toMatchObject({ form: 'Mẫu biểu số 76' });
    expect(readDraft('tt61-2017.quyet-toan.2023')).not.toHaveProperty('form');
  });

  it('is planned for the due day, for today when that has passed, in the folder of that year', () => {
    const id = 'tt09-2024.doi-ngu.2026-2027';
    expect(readDraft(id)).toMatchObject({ publishedOn: '29/06/2027' });
    expect(makeDraft(planPaper(getObligation(id)), today).year).toBe(2027);
    expect(readDraft(id, calendarDate(2028, 1, 5))).toMatchObject({ publishedOn: '05/01/2028' });
    expect(makeDraft(planPaper(getObligation(id)), calendarDate(2028, 1, 5)).year).toBe(2028);
  });

  it('is planned for the day from which it can be owed while its event is not known', () => {
    expect(readDraft('tt26-2026.quyet-toan.2027')).toMatchObject({ publishedOn: '01/01/2028' });
  });

  it('tells the officer what the law asks, in its words only where they were read', () => {
    const { text } = makeDraft(planPaper(getObligation('tt09-2024.doi-ngu.2026-2027')), today);
    expect(text).toContain('- Quy định: 09/2024/TT-BGDĐT, Điều 8 khoản 1; Điều 15 khoản 1');
    expect(text).toContain('chưa đối chiếu với văn bản: trước ngày 30 tháng 6 hằng năm;');
    expect(text).toContain('- Hạn của kỳ này: 29/06/2027\n');
    const read = makeDraft(planPaper(getObligation('tt26-2026.thuc-hien.2026-09-thang')), today);
    expect(read.text).toContain('theo lời của quy định: «chậm nhất 10 ngày kể từ');
  });

  it('of a law that has ended is judged by another one until its day of signing is filled in', () => {
    const old = getObligation('tt36-2017.khoan-chi.2022-2023');
    expect(isGovernedStill(old, calendarDate(2023, 8, 1))).toBe(true);
    expect(isGovernedStill(old, today)).toBe(false);
    expect(isGovernedStill(getObligation('tt61-2017.thuc-hien.2023-quy-3'), today)).toBe(true);
  });
});
