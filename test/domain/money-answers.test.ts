import { describe, expect, it } from 'vitest';
import { listMoneyAnswers } from '../../src/domain/money-answers.ts';
import { regulationIds } from '../../src/domain/regulation.ts';
import { getRegulation } from '../../src/domain/regulations/index.ts';
import { moneyItems, moneySubjects } from '../../src/domain/regulations/money-subjects.ts';
import type { Document } from '../../src/domain/document.ts';
import { disclosureWith, noticeWith, resultWith, siteWith } from './support.ts';

const charges = (from: number) =>
  disclosureWith({
    id: `disclosures/${String(from)}/khoan-thu`,
    regulation: 'tt09-2024',
    category: 'khoan-thu-muc-thu',
    period: { type: 'school-year', from },
  });
const execution = (months: 3 | 6 | 9) =>
  resultWith({
    id: `results/2026/${String(months)}-thang`,
    regulation: 'tt26-2026',
    category: 'thuc-hien',
    period: { type: 'months', year: 2026, months },
  });
const accounts = (year: number) =>
  disclosureWith({
    id: `disclosures/${String(year)}/quyet-toan`,
    regulation: 'tt26-2026',
    category: 'quyet-toan',
    period: { type: 'year', year },
  });

/** On 20/11/2026. */
const answersTo = (...documents: Document[]) =>
  listMoneyAnswers(siteWith(documents)).map(({ subject, document, current }) => [
    subject,
    document.id,
    current,
  ]);

describe('the questions about money', () => {
  it('are answered by items that their regulations have', () => {
    const missing = moneySubjects.flatMap((subject) =>
      regulationIds.flatMap((regulation) =>
        (moneyItems[subject][regulation] ?? []).filter(
          (item) => !getRegulation(regulation).categories.some(({ id }) => id === item),
        ),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('are answered by the latest period', () => {
    expect(
      answersTo(execution(3), execution(9), execution(6), charges(2025), charges(2026)),
    ).toEqual([
      ['charges', 'disclosures/2026/khoan-thu', true],
      ['execution', 'results/2026/9-thang', true],
    ]);
  });

  it('are answered by what is older where this year’s is missing, and say so', () => {
    expect(answersTo(charges(2025))).toEqual([['charges', 'disclosures/2025/khoan-thu', false]]);
  });

  it('take final accounts of last year as this year’s', () => {
    expect(answersTo(accounts(2025))[0]?.[2]).toBe(true);
    expect(answersTo(accounts(2024))[0]?.[2]).toBe(false);
  });

  it('are not answered by what was withdrawn or replaced, nor by a title', () => {
    expect(answersTo({ ...charges(2026), status: 'withdrawn' })).toEqual([]);
    expect(answersTo(noticeWith({ title: 'Thông báo học phí và các khoản thu' }))).toEqual([]);
  });
});
