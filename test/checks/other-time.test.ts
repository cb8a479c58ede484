import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/checks/run.ts';
import { calendarDate, type CalendarDate } from '../../src/domain/calendar-date.ts';
import type { Disclosure } from '../../src/domain/disclosure.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { SiteSources } from '../../src/domain/source.ts';
import { known } from '../../src/domain/stated.ts';
import { aPaper, aTableOf, asSite, periodOf, someDay } from './figure-sources.ts';
import { aDocument, aSite, formatPlaces } from './sources.ts';

const check = (site: SiteSources): string[] =>
  formatPlaces(checkSite(site, someDay).filter(({ code }) => code === 'other-time'));

const yaml = 'title: x\ntasks:\n  - due: y\nposting:\n  from: z';
const aPlan = (says: Partial<Plan>) =>
  check(aSite({ documents: [aDocument('plan', 'plans/2026/a.mdx', says, { yaml })] }));
const aDisclosure = (says: Partial<Disclosure>) =>
  check(aSite({ documents: [aDocument('disclosure', 'disclosures/2026/a.mdx', says, { yaml })] }));

describe('the title of a document', () => {
  const ofTitle = ['plans/2026/a.mdx:2:8 other-time'];

  it.each([
    ['Kế hoạch dân vận năm 2025', 'năm 2026'],
    ['Kế hoạch dân vận năm 2026', 'năm 2025'],
    ['Kế hoạch năm học 2026-2027', 'năm học 2025-2026'],
    ['Kế hoạch quý II năm 2026', 'quý I/2026'],
  ])('«%s» is left over where the period is %s', (title, period) => {
    expect(aPlan({ title, period: periodOf(period) })).toEqual(ofTitle);
  });

  it.each([
    ['Kế hoạch dân vận năm 2026', 'năm 2026'],
    ['Kế hoạch dân vận năm 2026', 'năm học 2025-2026'],
    ['Kế hoạch giai đoạn 2021-2030', 'năm 2026'],
    ['Kế hoạch sau tổng kết năm 2025, triển khai năm 2026', 'năm 2026'],
    ['Kế hoạch áp dụng Thông tư 09/2024/TT-BGDĐT', 'năm 2026'],
    ['Kế hoạch đợt cao điểm quý IV', 'năm 2026'],
  ])('«%s» is right where the period is %s', (title, period) => {
    expect(aPlan({ title, period: periodOf(period) })).toEqual([]);
  });

  it('of a disclosure may name the year in which it went up', () => {
    const title = 'Thông báo công khai quyết toán năm 2026';
    expect(aDisclosure({ title, period: periodOf('năm 2025') })).toEqual([]);
    expect(aDisclosure({ title, period: periodOf('năm 2026') })).toEqual([]);
    const old = 'Thông báo công khai quyết toán năm 2024';
    expect(aDisclosure({ title: old, period: periodOf('năm 2025') })).toHaveLength(1);
  });
});

describe('a table', () => {
  const spent = (title: string, label: string, period: string) =>
    check(
      asSite([
        aPaper(
          'bang',
          aTableOf(
            [`id: b, label: ${label}, type: tiền, role: thực hiện`],
            ['  - { label: Chi, cells: { b: 1000 } }'],
          ).replace('Thu, chi', title),
          { period, on: '10/10/2025', title: 'Công khai thực hiện dự toán' },
        ),
      ]),
    ).map((place) => place.replace(/^.*\//, ''));

  it('that tells of another year or quarter than its document is doubted', () => {
    expect(spent('Thực hiện 6 tháng năm 2024', 'Thực hiện', '6 tháng đầu năm 2025')).toEqual([
      'bang.yaml:1:8 other-time',
    ]);
    expect(spent('Thực hiện dự toán', 'Thực hiện quý III', '6 tháng đầu năm 2025')).toEqual([
      'bang.yaml:4:21 other-time',
    ]);
    expect(spent('Thực hiện quý II', 'Thực hiện', 'quý III/2025')).toHaveLength(1);
  });

  it('that tells of its document’s is right', () => {
    expect(spent('Thực hiện quý III năm 2025', 'Thực hiện quý III', 'quý III/2025')).toEqual([]);
  });

  it('of something else than money may tell of any year', () => {
    const table = aTableOf(['id: n, label: Số lớp, type: số'], ['  - { label: Lớp 6 }']);
    const paper = aPaper('bang', table.replace('Thu, chi', 'Số lớp năm 2020'), {
      title: 'Công khai số lớp',
    });
    expect(check(asSite([paper]))).toEqual([]);
  });
});

describe('a day', () => {
  const due = (on: CalendarDate) =>
    aPlan({
      title: 'Kế hoạch dân vận',
      period: periodOf('năm 2026'),
      tasks: [{ id: 'a', title: 'Tập huấn', timing: { type: 'due', on }, responsible: [] }],
    });

  it('far outside the plan’s period is doubted', () => {
    expect(due(calendarDate(2025, 3, 31))).toEqual(['plans/2026/a.mdx:4:10 other-time']);
    for (const on of [
      calendarDate(2026, 3, 31),
      calendarDate(2027, 1, 15),
      calendarDate(2025, 12, 1),
    ])
      expect(due(on)).toEqual([]);
  });

  it('on which a paper is posted comes after it is signed', () => {
    const posted = (from: CalendarDate) =>
      aDisclosure({
        title: 'Công khai các khoản thu',
        issuedOn: known(calendarDate(2026, 2, 2)),
        posting: { places: ['Bảng tin'], from, to: undefined },
      });
    expect(posted(calendarDate(2025, 2, 2))).toEqual(['disclosures/2026/a.mdx:6:9 other-time']);
    expect(posted(calendarDate(2026, 2, 2))).toEqual([]);
  });
});
