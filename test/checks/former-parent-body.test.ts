import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/checks/run.ts';
import { calendarDate, type CalendarDate } from '../../src/domain/calendar-date.ts';
import type { Notice } from '../../src/domain/notice.ts';
import type { School } from '../../src/domain/school.ts';
import { known } from '../../src/domain/stated.ts';
import { aDocument, aSite, today } from './sources.ts';

const aNotice = (on: CalendarDate, says: Partial<Notice> = {}) =>
  aDocument('notice', `notices/${on.slice(0, 4)}/thong-bao-${on}.mdx`, {
    issuedOn: known(on),
    publishedOn: on,
    ...says,
  });

const lastDay = calendarDate(2025, 6, 30);
const old = aNotice(lastDay);
const district = { name: 'Ủy ban nhân dân quận Sông Trăng', until: lastDay, place: undefined };

function check(documents: readonly ReturnType<typeof aNotice>[], school: Partial<School> = {}) {
  const site = aSite({ documents, school: { formerParentBodies: [], ...school } });
  return checkSite(site, today).filter(({ code }) => code === 'former-parent-body');
}

describe('a paper from the days of the districts', () => {
  it('must not stand under a commune, and all of them are told of once', () => {
    const findings = check([old, aNotice(calendarDate(2022, 2, 24))]);
    expect(findings).toMatchObject([{ file: 'school.yaml', severity: 'warning' }]);
    expect(findings[0]?.message).toContain('Ở đầu 2 văn bản');
    expect(findings[0]?.message).toContain('«Ủy ban nhân dân phường Sông Trăng»');
  });

  it('is right where the school tells whom it was under', () => {
    expect(check([old], { formerParentBodies: [district] })).toEqual([]);
    const until = calendarDate(2024, 12, 31);
    expect(check([old], { formerParentBodies: [{ ...district, until }] })).toHaveLength(1);
  });

  it('is right under a body that is no commune', () => {
    for (const parentBody of ['Sở Giáo dục và Đào tạo', 'Ủy ban nhân dân tỉnh Sông Ngân'])
      expect(check([old], { parentBody })).toEqual([]);
  });

  it('is none that came later, is another’s, or is a draft', () => {
    const others = [
      aNotice(calendarDate(2025, 7, 1)),
      aNotice(lastDay, { issuer: 'Phòng Giáo dục và Đào tạo' }),
      aNotice(lastDay, { draft: true }),
    ];
    expect(check(others)).toEqual([]);
  });

  it('is told by its day of publication where it has no other', () => {
    expect(check([aNotice(lastDay, { issuedOn: { state: 'unstated' } })])).toHaveLength(1);
  });
});
