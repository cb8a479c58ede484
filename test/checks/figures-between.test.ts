import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { aPaper, aTableOf, judge, placesOf, type Paper, type Says } from './figure-sources.ts';

const actual = 'id: b, label: Thực hiện, type: tiền, role: thực hiện';
const estimate = 'id: a, label: Dự toán năm, type: tiền, role: dự toán năm';
const share = 'id: d, label: So với cùng kỳ, type: phần trăm, role: tỷ lệ so với năm trước';

const salary = (cells: string): string =>
  `  - { ordinal: "1", label: Chi tiền lương, cells: { ${cells} } }`;
const goods = (cells: string): string =>
  `  - { ordinal: "2", label: Chi mua sắm, cells: { ${cells} } }`;

/** What was spent in a period, posted a few days after it. */
const spent = (name: string, period: string, on: string, ...rows: readonly string[]): Paper =>
  aPaper(name, aTableOf([actual], rows), { period, on });

const told = (papers: readonly Paper[], code: string): string[] =>
  judge(papers).flatMap((finding) => (finding.code === code ? [finding.message] : []));

const anEstimate = (name: string, on: string, amount: number, says: Says = {}): Paper =>
  aPaper(name, aTableOf([estimate], [salary(`a: ${String(amount)}`)]), {
    category: 'du-toan',
    period: 'năm 2025',
    on,
    ...says,
  });

describe('the same period of last year', () => {
  const q1 = spent('quy-1', 'quý I/2025', '10/04/2025', salary('b: 2000'), goods('b: 0'));
  const half = spent('sau-thang', '6 tháng đầu năm 2025', '10/07/2025', salary('b: 5000'));
  const q3 = spent('quy-3', 'quý III/2025', '10/10/2025', salary('b: 4000'), goods('b: 300'));
  const year = spent('ca-nam', 'năm 2025', '10/01/2026', salary('b: 12000'));
  const old = [q1, half, q3, year];

  /** A paper of 2026, under the law of its day. */
  const now = (period: string, ...rows: readonly string[]): Paper =>
    aPaper('nay', aTableOf([actual, share], rows), {
      period,
      on: '10/11/2026',
      regulation: 'tt26-2026',
    });

  it.each([
    [
      '3 tháng đầu năm 2026',
      'b: 2100, d: "105,01"',
      '105,01%',
      'so với 2.000 đồng đã công bố',
      '105,00%',
    ],
    ['6 tháng đầu năm 2026', 'b: 5500, d: "111"', '111%', 'so với 5.000', '110%'],
    ['9 tháng đầu năm 2026', 'b: 9900, d: "198,0"', '198,0%', 'so với 9.000', '110,0%'],
    ['quý II/2026', 'b: 3300, d: "66"', '66%', 'so với 3.000', '110%'],
    ['quý IV/2026', 'b: 3300, d: "27,5"', '27,5%', 'so với 3.000', '110,0%'],
    ['12 tháng năm 2026', 'b: 13200, d: "109"', '109%', 'so với 12.000', '110%'],
  ])('is what was published then: %s', (period, cells, stated, base, expected) => {
    const [message] = told([...old, now(period, salary(cells))], 'last-year-differs');
    expect(message).toContain('Dòng «1 Chi tiền lương», cột «So với cùng kỳ»');
    expect(message).toContain(`ghi ${stated}`);
    expect(message).toContain(base);
    expect(message).toContain(expected);
  });

  it.each([
    ['3 tháng đầu năm 2026', 'b: 2100, d: "105,00"'],
    ['6 tháng đầu năm 2026', 'b: 5500, d: "110"'],
    ['9 tháng đầu năm 2026', 'b: 9900, d: "110,0"'],
    ['quý II/2026', 'b: 3300, d: "110"'],
    ['12 tháng năm 2026', 'b: 13200, d: "110"'],
    ['12 tháng năm 2026', 'b: 13200'],
    ['năm học 2026-2027', 'b: 13200, d: "999"'],
  ])('is not accused where it is right: %s', (period, cells) => {
    expect(told([...old, now(period, salary(cells))], 'last-year-differs')).toEqual([]);
  });

  it('has no ratio where nothing was spent then', () => {
    const papers = [q1, now('3 tháng đầu năm 2026', goods('b: 70, d: "100"'))];
    expect(placesOf(judge(papers))).toEqual(['nay.yaml:7:60 ratio-without-base']);
  });

  it('is left alone where it was never published, or the row was another', () => {
    expect(judge([now('3 tháng đầu năm 2026', salary('b: 70, d: "100"'))])).toEqual([]);
    const other = goods('b: 70, d: "100"').replace('Chi mua sắm', 'Chi tiền thưởng');
    expect(judge([q1, now('3 tháng đầu năm 2026', other)])).toEqual([]);
  });

  it('is found by a label in other spelling, or at its number under nearly the same label', () => {
    const respelt = 'ordinal: "7", label: CHI TIỀN LƯƠNG., cells: { b: 2100, d: "1" }';
    const nearly = 'ordinal: "1", label: Chi tiền lương và, cells: { b: 2100, d: "1" }';
    for (const row of [respelt, nearly]) {
      const papers = [q1, now('3 tháng đầu năm 2026', `  - { ${row} }`)];
      expect(told(papers, 'last-year-differs')).toHaveLength(1);
    }
  });

  it.each(['năm trước', 'cùng kỳ năm trước'])('may be quoted as an amount: %s', (role) => {
    const quoting = (amount: number): Paper =>
      aPaper(
        'nay',
        aTableOf(
          [actual, `id: t, label: Năm trước, type: tiền, role: ${role}`],
          [salary(`b: 13000, t: ${String(amount)}`)],
        ),
        { period: 'năm 2026', on: '10/01/2027', regulation: 'tt26-2026' },
      );
    expect(judge([year, quoting(12000)])).toEqual([]);
    const [finding, ...others] = judge([year, quoting(12001)]);
    expect(others).toEqual([]);
    expect(finding?.message).toContain(
      'ghi 12.001 đồng, còn số nhà trường đã công bố là 12.000 đồng',
    );
  });

  it('of a whole year may be taken from its final accounts as well', () => {
    const accounts = aPaper(
      'quyet-toan',
      aTableOf(['id: q, label: Được duyệt, type: tiền, role: quyết toán'], [salary('q: 11000')]),
      { period: 'năm 2025', category: 'quyet-toan', on: '10/06/2026', regulation: 'tt26-2026' },
    );
    const papers = [year, accounts];
    expect(judge([...papers, now('12 tháng năm 2026', salary('b: 13200, d: "120"'))])).toEqual([]);
    expect(judge([...papers, now('12 tháng năm 2026', salary('b: 13200, d: "110"'))])).toEqual([]);
    expect(judge([...papers, now('12 tháng năm 2026', salary('b: 13200, d: "115"'))])).toHaveLength(
      1,
    );
  });

  it('is judged by what stood when it went up, and by what stands now', () => {
    const corrected = aPaper('dinh-chinh', aTableOf([actual], [salary('b: 2500')]), {
      period: 'quý I/2025',
      on: '01/12/2026',
      corrects: 'disclosures/2025/quy-1',
    });
    const say = (ratio: string): Paper =>
      now('3 tháng đầu năm 2026', salary(`b: 2500, d: "${ratio}"`));
    expect(judge([q1, corrected, say('125')])).toEqual([]);
    expect(judge([q1, corrected, say('100')])).toEqual([]);
    expect(judge([q1, corrected, say('110')])).toHaveLength(1);
  });
});

describe('months of one year', () => {
  const half = spent('sau-thang', '6 tháng đầu năm 2025', '10/07/2025', salary('b: 5000'));

  it.each([
    [
      'quý I/2025',
      5001,
      'sau-thang.yaml:6:56',
      'ghi 5.000 đồng',
      'quý I/2025 đã công bố đã là 5.001',
    ],
    [
      'năm 2025',
      4999,
      'khac.yaml:6:56',
      'ghi 4.999 đồng',
      '6 tháng đầu năm 2025 đã công bố đã là 5.000',
    ],
    ['9 tháng đầu năm 2025', 500, 'khac.yaml:6:56', 'ghi 500 đồng', 'đã là 5.000 đồng'],
  ])('never fall: %s', (period, amount, place, stated, expected) => {
    const findings = judge([
      half,
      spent('khac', period, '20/01/2026', salary(`b: ${String(amount)}`)),
    ]);
    expect(placesOf(findings)).toEqual([`${place} cumulative-falls`]);
    expect(findings[0]?.message).toContain(stated);
    expect(findings[0]?.message).toContain(expected);
  });

  it.each([
    ['quý I/2025', 5000],
    ['năm 2025', 5000],
    ['6 tháng đầu năm 2026', 100],
    ['năm học 2025-2026', 100],
  ])('may stand still, and begin anew: %s', (period, amount) => {
    const other = spent('khac', period, '20/01/2026', salary(`b: ${String(amount)}`));
    expect(judge([half, other])).toEqual([]);
  });

  const quarters = (...amounts: readonly number[]): Paper[] =>
    amounts.map((amount, index) => {
      const roman = ['I', 'II', 'III', 'IV'][index] ?? '';
      return spent(
        `quy-${String(index + 1)}`,
        `quý ${roman}/2025`,
        `10/${String(index * 3 + 1)}/2026`,
        salary(`b: ${String(amount)}`),
      );
    });
  const year = (amount: number): Paper =>
    spent('ca-nam', 'năm 2025', '20/01/2026', salary(`b: ${String(amount)}`));

  it.each([
    [[half, ...quarters(2000, 3001)], 'sau-thang.yaml', '5.001 đồng'],
    [[half, ...quarters(2000, 2999)], 'sau-thang.yaml', '4.999 đồng'],
    [[...quarters(2000, 3000, 4000, 1000), year(10001)], 'ca-nam.yaml', '10.000 đồng'],
    [[half, ...quarters(2000, 3000, 4000), year(8999)], 'ca-nam.yaml', '9.000 đồng'],
  ])('are made up of the quarters: case %#', (papers, file, expected) => {
    const findings = judge(papers);
    expect(findings.map(({ code }) => code)).toEqual(['quarters-disagree']);
    expect(findings[0]?.file).toContain(file);
    expect(findings[0]?.message).toContain(expected);
  });

  it.each([
    [[half, ...quarters(2000, 3000)]],
    [[half, ...quarters(2000, 3000, 4000, 1000), year(10000)]],
    [[half, ...quarters(2000), year(9999)]],
  ])('that agree are not accused: case %#', (papers) => {
    expect(judge(papers)).toEqual([]);
  });

  it('of two laws are never put together', () => {
    const half26 = aPaper('nay', aTableOf([actual], [salary('b: 100')]), {
      period: '9 tháng đầu năm 2025',
      on: '20/12/2025',
      regulation: 'tt26-2026',
    });
    expect(judge([half, half26])).toEqual([]);
  });
});

describe('the estimate that a table quotes', () => {
  const first = anEstimate('du-toan', '10/01/2025', 20000);
  const adjusted = anEstimate('bo-sung', '10/06/2025', 25000);
  const quoting = (amount: number, period = 'quý I/2025', on = '10/04/2025'): Paper =>
    aPaper('thuc-hien', aTableOf([estimate, actual], [salary(`a: ${String(amount)}, b: 1000`)]), {
      period,
      on,
    });

  it.each([
    [[first, quoting(20001)], 'ghi 20.001 đồng', 'dự toán đã công bố là 20.000 đồng'],
    [[first, adjusted, quoting(25000)], 'ghi 25.000 đồng', '20.000 đồng'],
    [[first, adjusted, quoting(20000, 'quý III/2025', '10/10/2025')], 'ghi 20.000', '25.000 đồng'],
  ])('is the one published by then: case %#', (papers, stated, expected) => {
    const findings = judge(papers);
    expect(placesOf(findings)).toEqual(['thuc-hien.yaml:7:56 estimate-differs']);
    expect(findings[0]?.message).toContain('Dòng «1 Chi tiền lương», cột «Dự toán năm»');
    expect(findings[0]?.message).toContain(stated);
    expect(findings[0]?.message).toContain(expected);
  });

  it.each([
    [[quoting(1)]],
    [[first, quoting(20000)]],
    [[first, adjusted, quoting(20000)]],
    [[first, adjusted, quoting(25000, 'quý III/2025', '10/10/2025')]],
    // Adjusted between the end of the period and the day of the paper: both are true of something.
    [[first, adjusted, quoting(20000, 'quý I/2025', '11/06/2025')]],
    [[first, adjusted, quoting(25000, 'quý I/2025', '11/06/2025')]],
    [[anEstimate('nam-khac', '10/01/2025', 1, { period: 'năm 2024' }), quoting(20000)]],
  ])('that is right is not accused: case %#', (papers) => {
    expect(judge(papers).filter(({ code }) => code === 'estimate-differs')).toEqual([]);
  });

  const adjusting = (before: number): Paper =>
    aPaper(
      'dieu-chinh',
      aTableOf(
        [
          'id: t, label: Giao đầu năm, type: tiền, role: dự toán trước điều chỉnh',
          'id: s, label: Bổ sung, type: tiền, role: điều chỉnh dự toán',
          `${estimate}, formula: t + s`,
        ],
        [salary(`t: ${String(before)}, s: 100, a: ${String(before + 100)}`)],
      ),
      { category: 'du-toan', on: '10/09/2025' },
    );

  it('and adjusts is one that was published before', () => {
    expect(judge([first, adjusted, adjusting(20000)])).toEqual([]);
    expect(judge([first, adjusted, adjusting(25000)])).toEqual([]);
    const findings = judge([first, adjusted, adjusting(20500)]);
    expect(findings.map(({ code }) => code)).toEqual(['estimate-differs']);
    expect(findings[0]?.message).toContain('«Giao đầu năm»: ghi 20.500 đồng');
  });

  const accounts = (amount: number, label = 'Chi tiền lương'): Paper =>
    aPaper(
      'quyet-toan',
      aTableOf(
        ['id: q, label: Được duyệt, type: tiền, role: quyết toán'],
        [`  - { ordinal: "1", label: ${label}, cells: { q: ${String(amount)} } }`],
      ),
      { category: 'quyet-toan', on: '10/06/2026' },
    );

  it.each([25001, 26000, 250000])(
    'is not exceeded by final accounts without a word: %d',
    (amount) => {
      const findings = judge([first, adjusted, accounts(amount)]);
      expect(placesOf(findings)).toEqual(['quyet-toan.yaml:6:56 over-estimate']);
      expect(findings[0]).toMatchObject({ severity: 'warning' });
      expect(findings[0]?.message).toContain('25.000 đồng');
    },
  );

  it.each([accounts(25000), accounts(1000), accounts(99999, 'Chi mua sắm')])(
    'may be left unspent: case %#',
    (paper) => {
      expect(judge([first, adjusted, paper])).toEqual([]);
    },
  );
});

describe('a unit', () => {
  const full = anEstimate('du-toan', '10/01/2025', 20_000_000_000);
  const other = (amount: number): Paper =>
    anEstimate('nam-sau', '10/01/2026', amount, { period: 'năm 2026' });
  const quarter = (amount: number): Paper =>
    spent('quy-1', 'quý I/2025', '10/04/2025', salary(`b: ${String(amount)}`));

  it.each([
    [other(20_000), 'nam-sau.yaml', 'ghi 20.000 đồng'],
    [other(21_000_000), 'nam-sau.yaml', 'ghi 21.000.000 đồng'],
    [quarter(4_000_000), 'quy-1.yaml', 'ghi 4.000.000 đồng'],
  ])('is doubted a thousand or a million times too small: case %#', (paper, file, stated) => {
    const findings = judge([full, paper]);
    expect(findings.map(({ code }) => code)).toEqual(['unit-unlikely']);
    expect(findings[0]).toMatchObject({ severity: 'error' });
    expect(findings[0]?.file).toContain(file);
    expect(findings[0]?.message).toContain(stated);
    expect(findings[0]?.message).toContain('20.000.000.000 đồng');
  });

  it.each([other(10_000_000_000), other(40_000_000_000), quarter(500_000_000), quarter(0)])(
    'is believed where the year was lean or the quarter quiet: case %#',
    (paper) => {
      expect(judge([full, paper])).toEqual([]);
    },
  );

  describe('that was forgotten in a whole table', () => {
    const inMillions = anEstimate('du-toan', '10/01/2025', 20_000);
    const next = other(20_000_000_000);
    const accepted = ['accepted: [{ row: "1", column: a, reason: Bản ký ghi vậy. }]'];
    const quoting = (amount: number, name: string): Paper =>
      aPaper(name, aTableOf([estimate, actual], [salary(`a: ${String(amount)}, b: 4000000000`)]), {
        period: name === 'quy-1' ? 'quý I/2025' : 'quý II/2025',
        on: '10/07/2025',
      });
    const found = (papers: readonly Paper[]) =>
      judge(papers).map(({ code, file }) => `${code} ${file.split('/').at(-1) ?? ''}`);

    it('is told of once, and nobody is blamed who quotes it rightly', () => {
      const quarters = [quoting(20_000_000_000, 'quy-1'), quoting(20_000_000_000, 'quy-2')];
      expect(found([inMillions, next, ...quarters])).toEqual(['unit-unlikely du-toan.yaml']);
    });

    it('makes nothing needless of what the table accepts otherwise', () => {
      const row = salary('a: 21000000000, b: 4000');
      const quarter = (after: readonly string[]): Paper =>
        aPaper('quy-1', aTableOf([estimate, actual], [row], after), {
          period: 'quý I/2025',
          on: '10/07/2025',
        });
      const slip = ['unit-unlikely quy-1.yaml'];
      expect(found([full, next, quarter(accepted)])).toEqual(slip);
      expect(found([full, next, quarter([])])).toEqual(slip);
    });

    it('is held against others when the school says that it is right', () => {
      const small = aPaper('du-toan', aTableOf([estimate], [salary('a: 20000')], accepted), {
        category: 'du-toan',
        period: 'năm 2025',
        on: '10/01/2025',
      });
      expect(found([small, next, quoting(20_000_000_000, 'quy-1')])).toEqual([
        'estimate-differs quy-1.yaml',
      ]);
    });
  });
});

describe('a paper that readers are not to go by', () => {
  const q1 = (says: Says = {}, amount = 6000, name = 'quy-1'): Paper =>
    aPaper(name, aTableOf([actual], [salary(`b: ${String(amount)}`)]), {
      period: 'quý I/2025',
      on: '10/04/2025',
      ...says,
    });
  const half = spent('sau-thang', '6 tháng đầu năm 2025', '10/07/2025', salary('b: 5000'));
  const change = { on: calendarDate(2025, 8, 1), reason: 'Sai số.', approvedBy: 'Hiệu trưởng' };

  it('is held against no other: drafts, what was withdrawn, replaced or corrected', () => {
    expect(judge([q1(), half])).toHaveLength(1);
    expect(judge([q1({ draft: true }), half])).toEqual([]);
    for (const type of ['withdrawal', 'replacement'] as const) {
      expect(judge([q1({ changes: [{ ...change, type, by: undefined }] }), half])).toEqual([]);
    }
    const right = q1({ corrects: 'disclosures/2025/quy-1', on: '01/08/2025' }, 2000, 'dinh-chinh');
    const wrong = q1({
      changes: [{ ...change, type: 'correction', by: 'disclosures/2025/dinh-chinh' }],
    });
    expect(judge([wrong, right, half])).toEqual([]);
  });

  it('is judged as on its day where it waits for it', () => {
    const waiting = spent('sau-thang', '6 tháng đầu năm 2025', '10/07/2025', salary('b: 5000'));
    expect(judge([q1(), waiting], calendarDate(2025, 5, 1))).toHaveLength(1);
  });
});

describe('a table that contradicts itself', () => {
  const total = (all: number): string =>
    `  - { ordinal: "I", label: Tổng, cells: { a: ${String(all)} }, rows: [{ ordinal: "1", label: Chi tiền lương, cells: { a: 25000 } }] }`;
  const adjusted = (all: number): Paper =>
    aPaper('bo-sung', aTableOf([estimate], [total(all)]), {
      category: 'du-toan',
      on: '10/06/2025',
    });
  const first = aPaper(
    'du-toan',
    aTableOf([estimate], [total(25000).replaceAll('25000', '20000')]),
    {
      category: 'du-toan',
      on: '10/01/2025',
    },
  );
  const quoting = (amount: number): Paper =>
    aPaper('thuc-hien', aTableOf([estimate], [total(amount).replaceAll('25000', String(amount))]), {
      period: 'quý III/2025',
      on: '10/10/2025',
    });

  it('is told of alone: until it is mended, others are not held against it or what it replaced', () => {
    expect(judge([first, adjusted(25000), quoting(25000)])).toEqual([]);
    const findings = judge([first, adjusted(24000), quoting(25000)]);
    expect(placesOf(findings)).toEqual(['bo-sung.yaml:6:46 sum-differs']);
  });
});
