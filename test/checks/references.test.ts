import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/checks/run.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Change } from '../../src/domain/document.ts';
import type { SiteSources } from '../../src/domain/source.ts';
import { known } from '../../src/domain/stated.ts';
import { aDocument, aFile, aSite, formatPlaces, getNumber, today } from './sources.ts';

const check = (sources: SiteSources): string[] => formatPlaces(checkSite(sources, today));

const plan2026 = 'plans/2026/dan-van.mdx';
const idOfPlan = 'plans/2026/dan-van';

function change(type: Change['type'], by?: string): Change {
  return {
    type,
    on: calendarDate(2026, 3, 1),
    reason: 'Sửa số liệu',
    approvedBy: 'Hiệu trưởng',
    by,
  };
}

describe('a reference to another document', () => {
  it('must lead to a document, and a near one is offered', () => {
    const result = aDocument(
      'result',
      'results/2026/quy-1.mdx',
      { plan: 'plans/2026/dan-van-n' },
      { yaml: 'plan: plans/2026/dan-van-n' },
    );
    const [finding, ...others] = checkSite(
      aSite({ documents: [aDocument('plan', plan2026), result] }),
      today,
    );
    expect(formatPlaces(finding ? [finding] : [])).toEqual([
      'results/2026/quy-1.mdx:2:7 unknown-reference',
    ]);
    expect(finding?.advice).toBe('Có phải ý bạn là «plans/2026/dan-van»?');
    expect(others).toEqual([]);
  });

  it('is never offered the document itself', () => {
    const plan = aDocument('plan', plan2026, { replaces: 'plans/2025/dan-van' });
    const [finding] = checkSite(aSite({ documents: [plan] }), today);
    expect(finding?.code).toBe('unknown-reference');
    expect(finding?.advice).not.toContain(idOfPlan + '»');
  });

  it('may lead to one that has faults of its own', () => {
    const notice = aDocument('notice', 'notices/2026/tin.mdx', { corrects: idOfPlan });
    expect(check(aSite({ documents: [notice], files: [aFile(plan2026)] }))).toEqual([]);
  });

  it('to a draft is told to the one that readers can see', () => {
    const draft = aDocument('plan', plan2026, { draft: true });
    const result = aDocument(
      'result',
      'results/2026/quy-1.mdx',
      { plan: idOfPlan },
      { yaml: `plan: ${idOfPlan}` },
    );
    expect(check(aSite({ documents: [draft, result] }))).toEqual([
      'results/2026/quy-1.mdx:2:7 hidden-reference',
    ]);
  });
});

describe('a replacement', () => {
  const old = 'plans/2025/dan-van';
  const newer = aDocument('plan', plan2026, { replaces: old }, { yaml: `replaces: ${old}` });
  const older = (changes: readonly Change[], yaml = 'title: Cũ') =>
    aDocument(
      'plan',
      `${old}.mdx`,
      { changes, issuedOn: known(calendarDate(2025, 2, 2)), period: { type: 'year', year: 2025 } },
      { yaml },
    );

  it('told by both is sound', () => {
    expect(check(aSite({ documents: [newer, older([change('replacement', idOfPlan)])] }))).toEqual(
      [],
    );
  });

  it('told by the newer one only is found there', () => {
    expect(check(aSite({ documents: [newer, older([])] }))).toEqual([
      `${plan2026}:2:11 one-sided-reference`,
    ]);
  });

  it('told by the older one only is found there', () => {
    const silent = aDocument('plan', plan2026);
    const told = older(
      [change('replacement', idOfPlan)],
      `changes:\n  - type: thay thế\n    by: ${idOfPlan}`,
    );
    expect(check(aSite({ documents: [silent, told] }))).toEqual([
      `${old}.mdx:4:9 one-sided-reference`,
    ]);
  });

  it('told as a correction by the older one is one-sided', () => {
    const told = older([change('correction', idOfPlan)], `changes:\n  - by: ${idOfPlan}`);
    expect(check(aSite({ documents: [newer, told] }))).toEqual([
      `${old}.mdx:3:9 one-sided-reference`,
      `${plan2026}:2:11 one-sided-reference`,
    ]);
  });

  it('by a draft need not be told yet', () => {
    const draft = aDocument('plan', plan2026, { replaces: old, draft: true });
    expect(check(aSite({ documents: [draft, older([])] }))).toEqual([]);
  });
});

describe('a stated status', () => {
  it.each([
    ['replaced', [], ['status-disagrees']],
    ['corrected', [change('correction')], []],
    [
      'corrected',
      [change('correction'), { ...change('withdrawal'), on: calendarDate(2026, 3, 2) }],
      ['status-disagrees'],
    ],
    ['in-force', [change('withdrawal')], ['status-disagrees']],
    ['in-force', [{ ...change('withdrawal'), on: calendarDate(2026, 3, 16) }], []],
    ['expired', [], []],
    ['expired', [change('correction')], []],
    ['expired', [change('replacement')], ['status-disagrees']],
  ] as const)('%s is held against the changes up to today (%#)', (status, changes, codes) => {
    const document = aDocument(
      'plan',
      plan2026,
      { status, changes },
      { yaml: 'title: T\nstatus: s' },
    );
    const found = check(aSite({ documents: [document] })).filter((place) =>
      place.includes('status'),
    );
    expect(found).toEqual(codes.map((code) => `${plan2026}:3:9 ${code}`));
  });

  it('is advised in words that the field takes', () => {
    const document = aDocument(
      'plan',
      plan2026,
      { status: 'in-force', changes: [change('replacement')] },
      { yaml: 'title: T\nstatus: s' },
    );
    const finding = checkSite(aSite({ documents: [document] }), today).find(
      ({ code }) => code === 'status-disagrees',
    );
    expect(finding?.message).toContain('«còn hiệu lực»');
    expect(finding?.advice).toContain('«status: đã thay thế»');
  });

  it('that is not written follows from the changes', () => {
    const document = aDocument('plan', plan2026, { changes: [change('withdrawal')] });
    expect(check(aSite({ documents: [document] }))).toEqual([]);
  });
});

describe('the outcome of a task', () => {
  const task = {
    id: 'tap-huan',
    title: 'Tập huấn',
    timing: { type: 'ongoing' },
    responsible: [],
  } as const;
  const plan = aDocument('plan', plan2026, { tasks: [task] });
  const resultOf = (name: string) =>
    aDocument(
      'result',
      'results/2026/quy-1.mdx',
      {
        plan: idOfPlan,
        outcomes: [{ task: name, status: 'done', note: undefined, evidence: undefined }],
      },
      { yaml: `outcomes:\n  - task: ${name}` },
    );

  it('belongs to a task of the plan', () => {
    expect(check(aSite({ documents: [plan, resultOf('tap-huan')] }))).toEqual([]);
  });

  it('of no task is found, with the nearest one', () => {
    const [finding] = checkSite(aSite({ documents: [plan, resultOf('tap-huân-1')] }), today);
    expect(finding).toMatchObject({ code: 'unknown-task', advice: 'Có phải ý bạn là «tap-huan»?' });
    expect(formatPlaces(finding ? [finding] : [])).toEqual([
      'results/2026/quy-1.mdx:3:11 unknown-task',
    ]);
  });
});

describe('a number', () => {
  const numbered = (file: string, number: string, says = {}) =>
    aDocument(
      'notice',
      file,
      { number: known(getNumber(number)), ...says },
      { yaml: `number: ${number}` },
    );

  it('is given once a year by one issuer, however it is spelt', () => {
    const documents = [
      numbered('notices/2026/b.mdx', '5/TB-THCSST'),
      numbered('notices/2026/a.mdx', '05/TB-THCSST'),
    ];
    const [finding] = checkSite(aSite({ documents }), today);
    expect(formatPlaces(finding ? [finding] : [])).toEqual([
      'notices/2026/b.mdx:2:9 duplicate-number',
    ]);
    expect(finding?.message).toContain('notices/2026/a.mdx');
  });

  it('comes again the next year, from another issuer, for another type', () => {
    const documents = [
      numbered('notices/2026/a.mdx', '05/TB-THCSST'),
      numbered('notices/2025/b.mdx', '05/TB-THCSST', {
        issuedOn: known(calendarDate(2025, 5, 5)),
        publishedOn: calendarDate(2025, 5, 5),
      }),
      numbered('notices/2026/c.mdx', '05/TB-THCSST', { issuer: 'Công đoàn trường' }),
      numbered('notices/2026/d.mdx', '05/KH-THCSST'),
    ];
    expect(check(aSite({ documents }))).toEqual([]);
  });
});

describe('dates', () => {
  const dated = (file: string, issued: string, published: string, says = {}) => {
    const [issuedOn, publishedOn] = [issued, published].map((date) => {
      const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
      return calendarDate(year, month, day);
    });
    return aDocument(
      'notice',
      file,
      {
        ...(issuedOn && { issuedOn: known(issuedOn) }),
        ...(publishedOn && { publishedOn }),
        ...says,
      },
      { yaml: `issuedOn: ${issued}\npublishedOn: ${published}` },
    );
  };
  const find = (...documents: ReturnType<typeof dated>[]) => check(aSite({ documents }));

  it('of issue after today is probably a slip', () => {
    expect(find(dated('notices/2026/a.mdx', '2026-03-16', '2026-03-16', { draft: true }))).toEqual([
      'notices/2026/a.mdx:2:11 future-date',
    ]);
  });

  it('of publication after today means that readers wait', () => {
    const [finding] = checkSite(
      aSite({ documents: [dated('notices/2026/a.mdx', '2026-03-10', '2026-04-01')] }),
      today,
    );
    expect(finding).toMatchObject({ code: 'future-date', severity: 'warning' });
    expect(finding?.message).toContain('hẹn đăng ngày 01/04/2026');
  });

  it('of publication comes not before issue', () => {
    expect(find(dated('notices/2026/a.mdx', '2026-03-10', '2026-03-09'))).toEqual([
      'notices/2026/a.mdx:3:14 published-before-issued',
    ]);
  });

  it('before the school was founded are no dates of its papers', () => {
    expect(find(dated('notices/2009/a.mdx', '2009-03-10', '2009-03-11'))).toEqual([
      'notices/2009/a.mdx:2:11 before-founding',
      'notices/2009/a.mdx:3:14 before-founding',
    ]);
    expect(
      find(dated('notices/2026/a.mdx', '2009-03-10', '2026-03-11', { issuer: 'Ủy ban nhân dân' })),
    ).toEqual([]);
  });

  it('belong to the year of the folder, by issue or by publication', () => {
    expect(find(dated('notices/2025/a.mdx', '2026-03-10', '2026-03-11'))).toEqual([
      'notices/2025/a.mdx:2:11 year-folder',
    ]);
    expect(find(dated('notices/2025/a.mdx', '2025-12-30', '2026-01-02'))).toEqual([]);
    expect(find(dated('notices/2026/a.mdx', '2025-12-30', '2026-01-02'))).toEqual([]);
  });

  it('of a result lie within its plan', () => {
    const plan = aDocument('plan', plan2026);
    const result = (year: number) =>
      aDocument(
        'result',
        'results/2026/quy.mdx',
        { plan: idOfPlan, period: { type: 'quarter', year, quarter: 4 } },
        { yaml: 'period: quý' },
      );
    expect(check(aSite({ documents: [plan, result(2026)] }))).toEqual([]);
    expect(check(aSite({ documents: [plan, result(2025)] }))).toEqual([
      'results/2026/quy.mdx:2:9 result-outside-plan',
    ]);
  });
});
