import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aTempFolder } from '../search/support.ts';
import { runCommand } from '../support/run.ts';

const folder = aTempFolder();
const page = (id: string, title: string, body: string) => ({
  id,
  title,
  number: `${id}/TB-MĐ`,
  body,
  date: '2024-05-06',
  year: 2024,
  quarter: null,
  type: 'Thông báo',
  regulation: null,
  unit: 'Kế toán',
});
const corpus = join(folder, 'corpus.json');
const gold = join(folder, 'gold.json');
writeFileSync(
  corpus,
  JSON.stringify([
    page('1', 'Thông báo mức thu học phí', '## Mức thu\nHọc phí theo BCKT. Ban cấp khoản tiền.'),
    page('2', 'Lịch nghỉ hè', 'Học sinh nghỉ hè.'),
    page('3', 'Thực đơn bán trú', 'Sữa chua.'),
  ]),
);
writeFileSync(
  gold,
  JSON.stringify([
    { query: 'hocj phis', class: 'typo', relevantIds: ['1'], note: '' },
    { query: '2/tb', class: 'docnum', relevantIds: ['2'], grades: { 2: 3 } },
  ]),
);

describe('npm run eval:search', () => {
  it('prints the scores by class, and how far peers are behind', async () => {
    const { status, stdout } = await runCommand('eval-search', {
      args: ['--corpus', corpus, '--gold', gold, '--peers'],
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/typo +1 +1\.000 +1\.000 +1\.000 +0\.000/);
    expect(stdout).toMatch(/ALL +2 +1\.000/);
    expect(stdout).toMatch(/Pagefind: nDCG@10 .* behind by/);
  });

  it('prints the same as JSON', async () => {
    const { stdout } = await runCommand('eval-search', {
      args: ['--corpus', corpus, '--gold', gold, '--json'],
    });
    expect(JSON.parse(stdout)).toMatchObject({
      reports: [{ name: 'This site', all: { ndcg: 1, isEmpty: 0 } }],
      comparisons: [],
    });
  });

  it('proposes abbreviations and writes nothing', async () => {
    const { status, stdout } = await runCommand('eval-search', {
      args: ['--propose', '--corpus', corpus],
    });
    expect(status).toBe(0);
    expect(stdout).toContain('- BCKT = ban cấp khoản tiền');
  });

  it('tells how it is used', async () => {
    const { status, stderr } = await runCommand('eval-search');
    expect(status).toBe(2);
    expect(stderr).toContain('--corpus C.json --gold G.json');
  });
});
