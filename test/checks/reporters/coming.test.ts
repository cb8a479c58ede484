import { describe, expect, it } from 'vitest';
import { reportComing } from '../../../src/checks/reporters/coming.ts';
import { calendarDate, type CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Document } from '../../../src/domain/document.ts';
import { makeBoard } from '../../../src/domain/duties/make-board.ts';
import type { DutyRecord } from '../../../src/domain/duties/record.ts';
import type { Site } from '../../../src/domain/site.ts';
import { ofMonths, paper, recordWith } from '../../domain/duties/support.ts';
import { planWith, school } from '../../domain/support.ts';

const today = calendarDate(2027, 3, 12);
const since = calendarDate(2027, 3, 1);

function report(
  documents: readonly Document[] = [],
  record: Partial<DutyRecord> = {},
  { place, day = today }: { place?: string; day?: CalendarDate } = {},
): string {
  const site: Site = {
    school: { ...school, levels: ['THCS'] },
    today: day,
    documents,
    record: recordWith({ since, ...record }),
  };
  return reportComing(site, makeBoard(site), () => place);
}

describe('what a check tells at its end', () => {
  it('names what is due within 30 days, with the law and the command that begins it', () => {
    expect(report()).toBe(
      [
        'Đến hạn trong 30 ngày tới (đến 11/04/2027):',
        '  10/04/2027  Nghĩa vụ công khai: Thực hiện dự toán 03, 06, 09 tháng (3 tháng đầu năm 2027). Thông tư 26/2026, Nghị định 73/2026/NĐ-CP, Điều 37. npm run moi -- tt26-2026.thuc-hien.2027-03-thang',
      ].join('\n'),
    );
  });

  it('names the file in the place of the command where a draft is there', () => {
    const place = 'results/2027/thuc-hien-du-toan-3-thang-dau-nam-2027.mdx';
    expect(report([], {}, { place })).toContain(`Điều 37. Đã soạn: ${place}`);
    expect(report([], {}, { place })).not.toContain('npm run moi');
  });

  it('names what plans promise, with the plan, on one line and harmless to a terminal', () => {
    const plan = planWith({
      id: 'plans/2027/ke-hoach',
      title: 'Kế hoạch dân vận\u001b[2J năm 2027',
      period: { type: 'year', year: 2027 },
      publishedOn: calendarDate(2027, 3, 1),
      reports: [
        { title: 'Báo cáo quý I', due: calendarDate(2027, 3, 31), to: 'Ủy ban nhân dân phường' },
      ],
    });
    const [, line] = report([plan]).split('\n');
    expect(line).toBe(
      '  31/03/2027  Báo cáo theo kế hoạch: Báo cáo quý I. Theo Kế hoạch dân vận□[2J năm 2027',
    );
  });

  it('says that nothing is due, and how much is missing', () => {
    const day = calendarDate(2027, 4, 2);
    const done = paper('tt26-2026', 'thuc-hien', ofMonths(3, 2027), '01/04/2027');
    expect(report([done], {}, { day })).toBe(
      'Không có việc nào đến hạn trong 30 ngày tới (đến 02/05/2027).',
    );
    expect(report([done], { since: calendarDate(2026, 10, 1) }, { day })).toBe(
      [
        'Không có việc nào đến hạn trong 30 ngày tới (đến 02/05/2027).',
        'Đang thiếu 1 nội dung đã quá hạn công khai. Xem và soạn: npm run moi',
      ].join('\n'),
    );
  });
});
