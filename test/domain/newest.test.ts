import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { findNewest } from '../../src/domain/newest.ts';
import { disclosureWith, noticeWith, planWith, resultWith, siteWith } from './support.ts';

const staffOf = (from: number, fields: Parameters<typeof disclosureWith>[0] = {}) =>
  disclosureWith({
    id: `disclosures/${String(from + 1)}/doi-ngu`,
    title: `Công khai đội ngũ (${String(from)})`,
    regulation: 'tt09-2024',
    category: 'doi-ngu',
    period: { type: 'school-year', from },
    publishedOn: calendarDate(from + 1, 6, 15),
    ...fields,
  });

describe('the newest document of a matter', () => {
  it('is the document itself where no other of its item tells of a later period', () => {
    const [older, newer] = [staffOf(2024), staffOf(2025)];
    const charges = staffOf(2026, { category: 'khoan-thu-muc-thu', title: 'Khoản thu', id: 'x' });
    const site = siteWith([older, newer, charges]);
    expect(findNewest(site, newer)).toEqual({ type: 'itself' });
    expect(findNewest(site, older)).toEqual({ type: 'other', document: newer });
  });

  it('is the latest of several, and none that was withdrawn', () => {
    const [first, second] = [staffOf(2023), staffOf(2024)];
    const withdrawn = staffOf(2025, { status: 'withdrawn' });
    const site = siteWith([first, second, withdrawn]);
    expect(findNewest(site, first)).toEqual({ type: 'other', document: second });
    expect(findNewest(site, second)).toEqual({ type: 'itself' });
    expect(findNewest(site, withdrawn)).toEqual({ type: 'unknown' });
  });

  it('is, of one period, the later publication', () => {
    const first = staffOf(2025);
    const second = staffOf(2025, { id: 'y', publishedOn: calendarDate(2026, 7, 1) });
    const site = siteWith([first, second]);
    expect(findNewest(site, first)).toEqual({ type: 'other', document: second });
  });

  it('is not told again where the banner names it as the correction', () => {
    const first = staffOf(2025);
    const correction = staffOf(2025, {
      id: 'y',
      publishedOn: calendarDate(2026, 7, 1),
      corrects: first.id,
    });
    const site = siteWith([first, correction]);
    expect(findNewest(site, first)).toEqual({ type: 'unknown' });
    expect(findNewest(site, correction)).toEqual({ type: 'itself' });
  });

  it('is found in the law that took the place of its own', () => {
    const accounts = { category: 'quyet-toan', form: 'Mẫu biểu số 04' };
    const older = disclosureWith({
      ...accounts,
      id: 'a',
      title: 'Quyết định công bố công khai',
      regulation: 'tt61-2017',
      period: { type: 'year', year: 2024 },
    });
    const newer = disclosureWith({
      ...accounts,
      id: 'b',
      title: 'Thông báo công khai',
      form: 'Mẫu biểu số 76',
      regulation: 'tt26-2026',
      period: { type: 'year', year: 2025 },
    });
    expect(findNewest(siteWith([older, newer]), older)).toEqual({ type: 'other', document: newer });
  });

  it('is found under the other name that the newer law gives to what is charged', () => {
    const older = disclosureWith({ id: 'a', title: 'Mức thu', category: 'hoc-phi-khoan-thu' });
    const newer = staffOf(2026, { category: 'khoan-thu-muc-thu', title: 'Khoản thu', id: 'b' });
    expect(findNewest(siteWith([older, newer]), older)).toEqual({ type: 'other', document: newer });
  });

  it('is not looked for among other forms of the same law', () => {
    const pledge = { category: 'cam-ket-chat-luong', form: 'Biểu mẫu 09', title: 'Cam kết' };
    const older = disclosureWith({ ...pledge, id: 'a' });
    const other = disclosureWith({
      ...pledge,
      id: 'b',
      form: 'Biểu mẫu 10',
      title: 'Chất lượng thực tế',
      period: { type: 'school-year', from: 2023 },
    });
    expect(findNewest(siteWith([older, other]), older)).toEqual({ type: 'unknown' });
  });

  it('is, of plans and results without an item, the one of the same title but for its years', () => {
    const plan = (year: number, title: string) =>
      planWith({ id: `plans/${String(year)}/${title}`, title, period: { type: 'year', year } });
    const older = plan(2022, 'Kế hoạch dân vận năm 2022');
    const newer = plan(2026, 'Kế hoạch dân vận năm 2026');
    const another = plan(2027, 'Kế hoạch chuyển đổi số năm 2027');
    const result = resultWith({ title: 'Kế hoạch dân vận năm 2027' });
    const site = siteWith([older, newer, another, result, noticeWith()]);
    expect(findNewest(site, older)).toEqual({ type: 'other', document: newer });
  });

  it('is not known where a newer one may go by another name', () => {
    const plan = planWith();
    const ofOldLaw = disclosureWith();
    const site = siteWith([plan, ofOldLaw]);
    expect(findNewest(site, plan)).toEqual({ type: 'unknown' });
    expect(findNewest(site, ofOldLaw)).toEqual({ type: 'unknown' });
  });
});
