import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/checks/run.ts';
import type { Notice } from '../../src/domain/notice.ts';
import type { OutcomeStatus } from '../../src/domain/result.ts';
import { known } from '../../src/domain/stated.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { periodOf } from './figure-sources.ts';
import { aDocument, aSite, formatPlaces, today } from './sources.ts';

const aNotice = (yaml: string, says: Partial<Notice>) =>
  formatPlaces(
    checkSite(
      aSite({ documents: [aDocument('notice', 'notices/2026/a.mdx', says, { yaml })] }),
      today,
    ),
  ).map((place) => place.replace('notices/2026/a.mdx:', ''));

describe('an entry of a list', () => {
  const recipients = (...lines: readonly string[]) =>
    aNotice(['recipients:', ...lines].join('\n'), { recipients: ['một', 'hai'] });

  it('that lost its dash is told where it stands', () => {
    expect(recipients('  - Ủy ban nhân dân phường', '    Hội đồng trường')).toEqual([
      '4:5 joined-entries',
    ]);
    const bases = ['legalBases:', '  - Căn cứ Luật Giáo dục', '    Căn cứ Kế hoạch số 5'];
    expect(aNotice(bases.join('\n'), { legalBases: ['một'] })).toEqual(['4:5 joined-entries']);
  });

  it('may run on over a line', () => {
    expect(recipients('  - Ủy ban nhân dân phường', '    và các tổ dân phố')).toEqual([]);
    expect(recipients('  - Ủy ban nhân dân phường', '  - Hội đồng trường')).toEqual([]);
    const bases = ['legalBases:', '  - Căn cứ Thông tư 09 của', '    Bộ Giáo dục và Đào tạo'];
    expect(aNotice(bases.join('\n'), { legalBases: ['một'] })).toEqual([]);
  });
});

describe('a signer', () => {
  const signed = (name: string, draft = false) =>
    aNotice('signer:\n  position: Hiệu trưởng\n  name: x', {
      signer: known({ authority: undefined, position: 'Hiệu trưởng', name }),
      draft,
    });

  it('is no sample, and a name alone', () => {
    expect(signed('Họ và tên người ký')).toEqual(['4:9 unfilled-signer']);
    expect(signed('(đã ký) Nguyễn Thị Mai')).toEqual(['4:9 signer-words']);
    expect(signed('Nguyễn Thị Mai')).toEqual([]);
  });

  it('of a draft may be a sample', () => {
    expect(signed('Họ và tên người ký', true)).toEqual([]);
  });
});

describe('an outcome', () => {
  const tasks = [
    { id: 'a', title: 'Tập huấn', responsible: [] },
    { id: 'b', title: 'Tổng kết', responsible: [] },
  ] as const;
  const plan = aDocument('plan', 'plans/2026/ke-hoach.mdx', {
    tasks: [
      { ...tasks[0], timing: { type: 'due', on: calendarDate(2026, 3, 31) } },
      { ...tasks[1], timing: { type: 'quarter', quarter: 1 } },
    ],
  });
  const told = (task: string, status: OutcomeStatus, period = 'quý I/2026', day = 5) => {
    const on = calendarDate(2026, 4, day);
    const result = aDocument('result', 'results/2026/ket-qua.mdx', {
      plan: 'plans/2026/ke-hoach',
      period: periodOf(period),
      issuedOn: known(on),
      publishedOn: on,
      outcomes: [{ task, status, note: undefined, evidence: undefined }],
    });
    return checkSite(aSite({ documents: [plan, result] }), calendarDate(2026, 12, 31)).map(
      ({ code }) => code,
    );
  };

  it.each(['a', 'b'])('is due when the day of task %s came within the period', (task) => {
    expect(told(task, 'not-due')).toEqual(['due-outcome']);
    expect(told(task, 'in-progress')).toEqual([]);
  });
});
