import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/checks/run.ts';
import { calendarDate, type CalendarDate } from '../../src/domain/calendar-date.ts';
import { parsePeriod, type Period } from '../../src/domain/period.ts';
import type { Result } from '../../src/domain/result.ts';
import { known } from '../../src/domain/stated.ts';
import { aDocument, aRecord, aSite, formatPlaces, today } from './sources.ts';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
}

const yaml = 'regulation: A\ncategory: B\nform: C\nperiod: D\nissuedOn: E';

/** A document of a day of 2026, under a law. */
const aResult = (says: Partial<Result>) =>
  aDocument(
    'result',
    'results/2026/ket-qua.mdx',
    { period: period('năm 2026'), ...says },
    { yaml },
  );

const find = (says: Partial<Result>, levels = aSite().school?.school.levels ?? []) =>
  checkSite(aSite({ school: { levels }, documents: [aResult(says)] }), today);
const check = (says: Partial<Result>, levels?: Parameters<typeof find>[1]) =>
  formatPlaces(find(says, levels));

const on = (year: number, month: number, day: number) => ({
  issuedOn: known(calendarDate(year, month, day)),
  publishedOn: calendarDate(2026, 3, 10),
});

describe('the level of a form and of an item', () => {
  const form05 = {
    ...on(2024, 6, 3),
    regulation: 'tt36-2017',
    category: 'cam-ket-chat-luong',
    form: 'Biểu mẫu 05',
    period: period('năm học 2024-2025'),
  } as const;

  it('must be one that the school teaches', () => {
    const [finding] = find(form05);
    expect(formatPlaces(finding ? [finding] : [])).toEqual([
      'results/2026/ket-qua.mdx:4:7 wrong-level',
    ]);
    expect(finding?.message).toContain('cấp tiểu học');
    expect(finding?.advice).toContain('«form: Biểu mẫu 09»');
  });

  it('is right where it is one of several', () => {
    expect(check(form05, ['TH', 'THCS'])).toEqual([]);
  });

  it('is told of an item, with the school’s own item', () => {
    const kindergarten = {
      regulation: 'tt09-2024',
      category: 'ket-qua-mam-non',
      period: period('năm học 2024-2025'),
    } as const;
    const [finding] = find(kindergarten);
    expect(check(kindergarten)).toEqual(['results/2026/ket-qua.mdx:3:11 wrong-level']);
    expect(finding?.advice).toContain('«category: ket-qua-pho-thong»');
  });

  it('is not asked of a law for state agencies, which names no level', () => {
    expect(check({ regulation: 'ttlt71-2014', category: 'quy-che-noi-bo' })).not.toContainEqual(
      expect.stringContaining('wrong-level'),
    );
  });
});

describe('what is made known to the staff only', () => {
  it('is an error on a public site, and the law is named', () => {
    const [finding] = find({ regulation: 'l10-2022', category: 'nhan-su' });
    expect(finding).toMatchObject({ code: 'internal-content', severity: 'error' });
    expect(finding?.message).toContain('Điều 46 khoản 6 Luật 10/2022');
    expect(finding?.advice).toContain('xóa tệp');
  });

  it('is not what the staff is told and the public may read', () => {
    expect(check({ regulation: 'l10-2022', category: 'noi-quy-quy-che' })).toEqual([]);
  });
});

describe('the regulation of a document', () => {
  it('must be in force on its day, and the one that was is named with its dates', () => {
    const [finding] = find({ regulation: 'tt36-2017', category: 'thu-chi-tai-chinh' });
    expect(finding).toMatchObject({ code: 'regulation-not-in-force', severity: 'warning' });
    expect(finding?.message).toContain(
      'Thông tư 36/2017 (từ ngày 12/02/2018 đến hết ngày 18/07/2024) đã hết hiệu lực',
    );
    expect(finding?.message).toContain('Thông tư 09/2024 (từ ngày 19/07/2024)');
    expect(finding?.advice).toContain('«regulation: 09/2024/TT-BGDĐT»');
  });

  it('is judged by the day of issue, or by that of publication where there is none', () => {
    const old = { regulation: 'tt36-2017', category: 'thu-chi-tai-chinh' } as const;
    expect(check({ ...old, ...on(2024, 7, 18) })).toEqual([]);
    expect(check({ ...old, ...on(2024, 7, 19) })).toContain(
      'results/2026/ket-qua.mdx:2:13 regulation-not-in-force',
    );
    expect(check({ ...old, issuedOn: { state: 'unstated' } })).toEqual([
      'results/2026/ket-qua.mdx:2:13 regulation-not-in-force',
    ]);
  });

  it('is not judged in a draft before it is signed', () => {
    const old = { regulation: 'tt36-2017', category: 'thu-chi-tai-chinh', draft: true } as const;
    expect(check({ ...old, issuedOn: { state: 'pending' } })).toEqual([]);
    expect(check(old)).not.toEqual([]);
  });

  it('may be that of the day on which the school was given what it discloses', () => {
    const late = { regulation: 'tt61-2017', category: 'du-toan', ...on(2026, 11, 2) } as const;
    const says = { ...late, period: period('năm 2026') };
    const givenOn = (date: CalendarDate, of = says.period) => {
      const event = { type: 'estimate-assigned', on: date, period: of, note: undefined } as const;
      const duties = aRecord({ events: [event] }, '');
      return formatPlaces(checkSite(aSite({ documents: [aResult(says)], duties }), today));
    };
    const fault = 'results/2026/ket-qua.mdx:2:13 regulation-not-in-force';
    expect(check(says)).toContain(fault);
    expect(givenOn(calendarDate(2026, 1, 15))).not.toContain(fault);
    expect(givenOn(calendarDate(2026, 4, 15))).toContain(fault);
    expect(givenOn(calendarDate(2026, 1, 15), period('năm 2025'))).toContain(fault);
  });

  it('is judged by the year of the accounts where transitional rules say so', () => {
    const accounts = {
      ...on(2026, 6, 8),
      regulation: 'tt26-2026',
      category: 'quyet-toan',
    } as const;
    const told = find({ ...accounts, period: period('năm 2024') });
    const finding = told.find(({ code }) => code === 'regulation-not-in-force');
    expect(finding?.message).toContain('của năm 2024 theo Thông tư 61/2017');
    expect(check({ ...accounts, period: period('năm 2025') })).not.toContainEqual(
      expect.stringContaining('regulation-not-in-force'),
    );
  });

  it('whose dates are not known is never blamed', () => {
    expect(check({ regulation: 'qd05-2014', category: 'dien-thoai' })).toEqual([]);
  });

  it('that came before all that we know is told without another', () => {
    const [finding] = find({ ...on(2012, 1, 5), regulation: 'tt36-2017' });
    expect(finding?.message).toMatch(/chưa có hiệu lực\.$/);
  });
});

describe('the period of a budget report', () => {
  const budget = (regulation: 'tt61-2017' | 'tt26-2026', text: string, year = 2026) =>
    ({ ...on(year, 7, 6), regulation, category: 'thuc-hien', period: period(text) }) as const;
  const mixed = 'results/2026/ket-qua.mdx:5:9 mixed-periods';

  it.each(['quý II/2026', 'năm học 2025-2026'])('is never %s under the new law', (text) => {
    expect(check(budget('tt26-2026', text))).toContain(mixed);
  });

  it.each(['3 tháng đầu năm 2025', '9 tháng đầu năm 2025'])(
    'is never %s under the old law',
    (text) => {
      expect(check(budget('tt61-2017', text, 2025))).toContain(mixed);
    },
  );

  it.each([
    ['tt26-2026', '3 tháng đầu năm 2026'],
    ['tt26-2026', 'năm 2026'],
    ['tt26-2026', '12 tháng năm 2026'],
    ['tt61-2017', 'quý II/2025'],
    ['tt61-2017', '6 tháng đầu năm 2025'],
    ['tt61-2017', 'năm 2025'],
  ] as const)('may be, under %s, %s', (regulation, text) => {
    expect(check(budget(regulation, text))).not.toContain(mixed);
  });

  it('is told in plain words, with the period to be reckoned', () => {
    const finding = find(budget('tt26-2026', 'quý II/2026')).find(
      ({ code }) => code === 'mixed-periods',
    );
    expect(finding?.message).toBe(
      'Thông tư 26/2026 tính lũy kế 3, 6, 9 tháng và theo năm, không tính riêng từng quý.',
    );
    expect(finding?.advice).toContain('«period: 6 tháng đầu năm 2026»');
  });

  it('that the other law has leads to that law', () => {
    const finding = find(budget('tt26-2026', 'quý II/2025')).find(
      ({ code }) => code === 'mixed-periods',
    );
    expect(finding?.advice).toBe('Kỳ này theo Thông tư 61/2017: ghi «regulation: 61/2017/TT-BTC».');
  });
});

describe('what came of a period', () => {
  const finances = { regulation: 'tt09-2024', category: 'tinh-hinh-tai-chinh' } as const;
  const published = (year: number, month: number, day: number) => ({
    issuedOn: known(calendarDate(year, month, day)),
    publishedOn: calendarDate(year, month, day),
  });
  const early = expect.stringContaining('early-results');

  it('is not known before its end: the year of publication stands for that of the figures', () => {
    const [finding] = find({ ...finances, ...published(2026, 3, 6), period: period('năm 2026') });
    expect(formatPlaces(finding ? [finding] : [])).toEqual([
      'results/2026/ket-qua.mdx:5:9 early-results',
    ]);
    expect(finding).toMatchObject({ severity: 'warning' });
    expect(finding?.message).toContain('năm 2026 mà đăng ngày 06/03/2026, khi kỳ ấy chưa kết thúc');
  });

  it('may be told on its last day, and after it', () => {
    for (const day of [published(2025, 12, 31), published(2026, 3, 6)]) {
      expect(check({ ...finances, ...day, period: period('năm 2025') })).not.toContainEqual(early);
    }
  });

  it('is told of a school year once it has begun: each closes its year on a day of its own', () => {
    const results = {
      regulation: 'tt09-2024',
      category: 'ket-qua-nam-hoc-truoc',
      period: period('năm học 2025-2026'),
    } as const;
    expect(check({ ...results, ...published(2025, 8, 31) })).toContainEqual(early);
    expect(check({ ...results, ...published(2025, 9, 1) })).not.toContainEqual(early);
  });

  it('is not asked of an estimate, of charges, and of a group that tells of them too', () => {
    const ahead = [
      { regulation: 'tt61-2017', category: 'du-toan', period: period('năm 2026') },
      {
        regulation: 'tt36-2017',
        category: 'thu-chi-tai-chinh',
        period: period('năm học 2026-2027'),
      },
      { regulation: 'tt09-2024', category: 'doi-ngu', period: period('năm học 2026-2027') },
    ] as const;
    for (const each of ahead)
      expect(check({ ...each, ...published(2026, 1, 9) })).not.toContainEqual(early);
  });

  it('is held against the form that tells of results, not against that which tells of promises', () => {
    const paper = {
      regulation: 'tt36-2017',
      category: 'cam-ket-chat-luong',
      period: period('năm học 2023-2024'),
      ...published(2023, 6, 20),
    } as const;
    expect(check({ ...paper, form: 'Biểu mẫu 10' })).toContainEqual(early);
    expect(check({ ...paper, form: 'Biểu mẫu 09' })).not.toContainEqual(early);
  });
});

describe('the legal bases of a document', () => {
  const citing = (...legalBases: string[]): Partial<Result> => ({ ...on(2026, 2, 24), legalBases });
  const outdated = (says: Partial<Result>) =>
    find(says).filter(({ code }) => code === 'outdated-legal-basis');

  it('that had ended on its day are told, with the day and what took their place', () => {
    const bases = ['Căn cứ Luật Giáo dục', 'Căn cứ Thông tư số 36/2017/TT-BGDĐT ngày 28/12/2017'];
    const [finding, ...others] = outdated(citing(...bases));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning' });
    expect(finding?.message).toBe(
      'Tài liệu ngày 24/02/2026 căn cứ 36/2017/TT-BGDĐT, đã hết hiệu lực sau ngày 18/07/2024; thay thế bằng 09/2024/TT-BGDĐT.',
    );
  });

  it.each([
    ['Căn cứ Nghị định số 13/2023/NĐ-CP', '91/2025/QH15'],
    ['Căn cứ Nghị định 151/2017/NĐ-CP', '186/2025/NĐ-CP'],
    ['Căn cứ Thông tư 01/2011/TT-BNV', '30/2020/NĐ-CP'],
  ])('are known though nothing is disclosed under them: %s', (basis, instead) => {
    expect(outdated(citing(basis))[0]?.message).toContain(instead);
  });

  it('are each told where one line cites several', () => {
    const basis = 'Căn cứ Nghị định 151/2017/NĐ-CP và Thông tư 01/2011/TT-BNV';
    expect(outdated(citing(basis))).toHaveLength(2);
  });

  it.each([
    ['that are in force', 'Căn cứ Thông tư số 09/2024/TT-BGDĐT ngày 03 tháng 6 năm 2024'],
    ['whose end is not sure', 'Căn cứ Nghị định số 04/2015/NĐ-CP ngày 09 tháng 01 năm 2015'],
    ['that are not known', 'Căn cứ Nghị định số 163/2016/NĐ-CP ngày 21 tháng 12 năm 2016'],
    ['of the school itself', 'Căn cứ Kế hoạch số 36/KH-THCSST ngày 12 tháng 01 năm 2026'],
  ])('%s are not told', (_, basis) => {
    expect(outdated({ ...citing(basis) })).toEqual([]);
  });

  it('may be cited through their last day', () => {
    const legalBases = ['Căn cứ Nghị định số 42/2022/NĐ-CP ngày 24 tháng 6 năm 2022'];
    expect(outdated({ ...on(2026, 6, 30), legalBases })).toEqual([]);
    expect(outdated({ ...on(2026, 7, 1), legalBases })).toHaveLength(1);
  });

  it('of the past are judged by its day', () => {
    const says = { ...on(2022, 6, 20), legalBases: ['Căn cứ Thông tư số 36/2017/TT-BGDĐT'] };
    expect(outdated(says)).toEqual([]);
  });

  it('may not be older than the law that they cite', () => {
    const says = { ...on(2022, 6, 20), legalBases: ['Căn cứ Thông tư số 09/2024/TT-BGDĐT'] };
    expect(outdated(says)[0]?.message).toBe(
      'Tài liệu ngày 20/06/2022 căn cứ 09/2024/TT-BGDĐT, đến ngày 03/06/2024 mới ban hành.',
    );
  });

  it('may cite the law that it is under, and what amends that law', () => {
    const accounts = {
      ...on(2026, 6, 8),
      regulation: 'tt61-2017',
      category: 'quyet-toan',
      period: period('năm 2024'),
      legalBases: ['Căn cứ Thông tư số 61/2017/TT-BTC và Thông tư số 90/2018/TT-BTC'],
    } as const;
    expect(outdated(accounts)).toEqual([]);
    expect(outdated({ ...accounts, regulation: undefined })).toHaveLength(2);
  });

  it('of a draft without a day are not judged yet', () => {
    const draft = { draft: true, issuedOn: { state: 'pending' } } as const;
    expect(outdated({ ...citing('Căn cứ Thông tư 36/2017/TT-BGDĐT'), ...draft })).toEqual([]);
  });
});
