import { describe, expect, it } from 'vitest';
import { aPaper, aTableOf, judge, judgeAlone } from './figure-sources.ts';

const estimate = 'id: a, label: Dự toán năm, type: tiền, role: dự toán năm';
const actual = 'id: b, label: Thực hiện, type: tiền, role: thực hiện';
const plain = 'id: x, label: Số tiền, type: tiền';
const years = [estimate, actual];

const shownIn = (unit: string, columns: readonly string[], cells: string, after = ''): string =>
  aTableOf(
    columns,
    [`  - { ordinal: "1", label: Chi tiền lương, cells: { ${cells} } }`],
    after === '' ? [] : [after],
  ).replace('unit: đồng', `unit: ${unit}`);

describe('the unit of a table that nothing is held against', () => {
  it.each([
    ['in millions, typed in millions', 'triệu đồng', years, 'a: 5350, b: 3800'],
    ['in millions, typed in thousands', 'triệu đồng', years, 'a: 25350000, b: 3800000'],
    ['in thousands, typed in millions', 'nghìn đồng', years, 'a: 5350, b: 3800'],
    ['in tỷ đồng, typed in millions', 'tỷ đồng', years, 'a: 5350, b: 0'],
    ['an estimate, typed in thousands', 'triệu đồng', [estimate], 'a: 5350000'],
    ['of no known role', 'triệu đồng', [plain], 'x: 155000'],
  ])('is doubted: %s', (_, unit, columns, cells) => {
    const findings = judgeAlone(shownIn(unit, columns, cells));
    expect(findings.map(({ code }) => code)).toEqual(['unit-unlikely']);
    expect(findings[0]?.message).toContain(`bảng hiện bằng ${unit}`);
  });

  it.each([
    ['of a small school', 'triệu đồng', years, 'a: 450000000, b: 300000000'],
    ['of a small school, in tỷ đồng', 'tỷ đồng', years, 'a: 850000000, b: 0'],
    ['of a small supplement', 'triệu đồng', [estimate], 'a: 12000000'],
    ['of a charge', 'nghìn đồng', [plain], 'x: 8000'],
    ['of zeros', 'triệu đồng', years, 'a: 0, b: 0'],
    ['in whole đồng', 'đồng', years, 'a: 5350, b: 3800'],
  ])('is believed: %s', (_, unit, columns, cells) => {
    expect(judgeAlone(shownIn(unit, columns, cells))).toEqual([]);
  });

  it('is believed when the signed paper has it so', () => {
    const accepted = 'accepted: [{ row: "1", column: a, reason: Năm ấy chỉ có khoản này. }]';
    expect(judgeAlone(shownIn('triệu đồng', years, 'a: 5350, b: 3800', accepted))).toEqual([]);
  });

  it('is told of once, also where another table would tell of it too', () => {
    const says = { category: 'du-toan', on: '10/01/2025' } as const;
    const papers = [
      aPaper('nam-truoc', shownIn('triệu đồng', [estimate], 'a: 20000000000'), says),
      aPaper('nam-nay', shownIn('triệu đồng', [estimate], 'a: 20000'), {
        ...says,
        on: '10/02/2025',
      }),
    ];
    expect(judge(papers).map(({ code }) => code)).toEqual(['unit-unlikely']);
  });
});
