import { describe, expect, expectTypeOf, it } from 'vitest';
import { eventTypes } from '../../src/domain/duties/duty.ts';
import { emptyRecord, type DutyRecord } from '../../src/domain/duties/record.ts';
import { findMeta } from '../../src/schemas/field.ts';
import { schemas, type DataOf } from '../../src/schemas/index.ts';
import { fieldAt } from '../../src/schemas/walk.ts';
import { problemsOf, read } from './support.ts';

const whole = `
since: 01/09/2021
events:
  - event: Giao dự toán
    on: 20/12/2025
    period: năm 2026
    note: Quyết định số 1215/QĐ-UBND
exemptions:
  - regulation: 09/2024/TT-BGDĐT
    duty: Chuong-trinh-tich-hop
    reason: Trường không dạy chương trình nước ngoài.
delays:
  - { regulation: 26/2026/TT-BTC, duty: thuc-hien, period: 6 tháng đầu năm 2026, reason: Chờ xác nhận số liệu. }
elsewhere:
  - { regulation: 61/2017/TT-BTC, duty: thuc-hien, period: quý I/2022, on: 10/04/2022, where: Bảng tin của trường }
daysOff:
  - { from: 14/02/2026, to: 22/02/2026, reason: Nghỉ Tết }
workingDays: [22/08/2026]
`;

const places = (text: string): string[] =>
  problemsOf('duties', text).map(({ code, span }) => {
    const lines = text.slice(0, span.start).split('\n');
    return `${String(lines.length)}:${String((lines.at(-1) ?? '').length + 1)} ${code}`;
  });

describe('the record of duties', () => {
  it('is the domain’s, with the law’s own ids', () => {
    expect(read('duties', whole.replace('Chương trình tích hợp', 'Chuong-trinh-tich-hop'))).toEqual(
      {
        since: '2021-09-01',
        events: [
          {
            type: 'estimate-assigned',
            on: '2025-12-20',
            period: { type: 'year', year: 2026 },
            note: 'Quyết định số 1215/QĐ-UBND',
          },
        ],
        exemptions: [
          {
            regulation: 'tt09-2024',
            duty: 'chuong-trinh-tich-hop',
            period: undefined,
            reason: 'Trường không dạy chương trình nước ngoài.',
          },
        ],
        delays: [
          {
            regulation: 'tt26-2026',
            duty: 'thuc-hien',
            period: { type: 'months', year: 2026, months: 6 },
            reason: 'Chờ xác nhận số liệu.',
          },
        ],
        elsewhere: [
          {
            regulation: 'tt61-2017',
            duty: 'thuc-hien',
            period: { type: 'quarter', year: 2022, quarter: 1 },
            on: '2022-04-10',
            where: 'Bảng tin của trường',
          },
        ],
        daysOff: [{ from: '2026-02-14', to: '2026-02-22', reason: 'Nghỉ Tết' }],
        workingDays: ['2026-08-22'],
      },
    );
    expectTypeOf<DataOf<'duties'>>().toExtend<DutyRecord>();
  });

  it('is empty where nothing is told', () => {
    expect(read('duties', '# chưa có gì')).toEqual(emptyRecord);
  });

  it('has a word for every event', () => {
    const { schema } = fieldAt(schemas.duties, ['events', 0, 'event']);
    expect(schema && findMeta(schema)?.choices).toHaveLength(eventTypes.length);
  });
});

const exemption = (...lines: string[]) =>
  `exemptions:\n  - regulation: 09/2024/TT-BGDĐT\n    ${lines.join('\n    ')}\n    reason: Không có.`;

describe('a line about a duty', () => {
  it('must name a duty of its regulation, and a near one is offered', () => {
    const text = exemption('duty: doi-ng');
    expect(places(text)).toEqual(['3:11 unknown-duty']);
    expect(problemsOf('duties', text)[0]?.advice).toBe('Có phải ý bạn là «doi-ngu»?');
  });

  it('is told of a regulation that has no duties', () => {
    const text = exemption('duty: nhan-su').replace('09/2024/TT-BGDĐT', '10/2022/QH15');
    expect(places(text)).toEqual(['3:11 unknown-duty']);
    expect(problemsOf('duties', text)[0]?.message).toContain('không có nghĩa vụ nào được theo dõi');
  });

  it('may name it by its title', () => {
    const title = 'Thực hiện dự toán quý, 6 tháng';
    const text = whole.replace('duty: thuc-hien, period: quý', `duty: "${title}", period: quý`);
    expect(read('duties', text).elsewhere[0]?.duty).toBe('thuc-hien');
  });

  it('must name a period that the duty has', () => {
    const text = exemption('duty: doi-ngu', 'period: năm 2026');
    expect(places(text)).toEqual(['4:13 invalid-period']);
    expect(problemsOf('duties', text)[0]?.message).toContain(
      'nghĩa vụ này theo năm học, không theo năm',
    );
  });

  it('is told of its regulation alone, where that is not known', () => {
    expect(places(exemption('duty: doi-ngu').replace('09/2024', '09/2042'))).toEqual([
      '2:17 unknown-regulation',
    ]);
  });
});

describe('two lines', () => {
  const twice = (list: string, line: string, other = line) => `${list}:\n  - ${line}\n  - ${other}`;
  const duty = 'regulation: 09/2024/TT-BGDĐT, duty: doi-ngu';

  it('cannot both tell of one duty in one period', () => {
    const line = `{ ${duty}, period: năm học 2025-2026, reason: Không có. }`;
    expect(places(twice('exemptions', line))).toEqual(['3:43 duplicate-duty-entry']);
    expect(places(twice('delays', line))).toEqual(['3:43 duplicate-duty-entry']);
    const all = `{ ${duty}, reason: Không có. }`;
    expect(places(twice('exemptions', all))).toEqual(['3:43 duplicate-duty-entry']);
    expect(places(twice('exemptions', all, line))).toEqual([]);
  });

  it('may tell of what happened twice in a year', () => {
    const note = (id: string, day: number) =>
      `{ regulation: 61/2017/TT-BTC, duty: ${id}, period: năm 2022, on: ${String(day)}/04/2022, where: Bảng tin }`;
    const notes = (id: string, days: [number, number]) =>
      places(twice('elsewhere', note(id, days[0]), note(id, days[1])));
    expect(notes('du-toan', [10, 12])).toEqual([]);
    expect(notes('du-toan', [10, 10])).toEqual(['3:41 duplicate-duty-entry']);
    const charges = (day: number) =>
      `{ ${duty}, period: năm học 2024-2025, on: ${String(day)}/06/2025, where: Bảng tin }`;
    expect(places(twice('elsewhere', charges(10), charges(12)))).toEqual([
      '3:43 duplicate-duty-entry',
    ]);
  });

  it('cannot tell of one event', () => {
    const event = (day: number) =>
      `{ event: giao dự toán, on: ${String(day)}/12/2025, period: năm 2026 }`;
    expect(places(twice('events', event(20), event(21)))).toEqual([]);
    expect(places(twice('events', event(20)))).toEqual(['3:14 duplicate-duty-entry']);
  });
});

describe('an event', () => {
  it('must be of the kind of period that its duties have', () => {
    const text = 'events:\n  - { event: tuyển sinh, on: 01/06/2026, period: năm 2026 }';
    expect(places(text)).toEqual(['2:50 invalid-period']);
    expect(problemsOf('duties', text)[0]?.message).toContain(
      'việc này tính theo năm học, không theo năm',
    );
  });

  it('lies near its period', () => {
    const text = 'events:\n  - { event: giao dự toán, on: 20/12/2100, period: năm 2026 }';
    expect(places(text)).toEqual(['2:32 invalid-date']);
    expect(problemsOf('duties', text)[0]?.message).toContain('quá xa kỳ «Năm 2026»');
  });

  it('is one of those that the guide names', () => {
    const [problem] = problemsOf(
      'duties',
      'events:\n  - { event: giao du tan, on: 01/06/2026, period: năm 2026 }',
    );
    expect(problem?.code).toBe('invalid-choice');
    expect(problem?.advice).toContain('Có phải ý bạn là «giao dự toán»?');
  });
});

describe('days off', () => {
  const off = (from: string, to: string) =>
    `daysOff:\n  - { from: ${from}, to: ${to}, reason: Tết }`;

  it('end after they begin, within a season', () => {
    expect(places(off('14/02/2026', '14/02/2026'))).toEqual([]);
    expect(places(off('14/02/2026', '13/02/2026'))).toEqual(['2:29 end-before-start']);
    expect(places(off('14/02/2026', '22/02/2062'))).toEqual(['2:29 invalid-value']);
  });
});
