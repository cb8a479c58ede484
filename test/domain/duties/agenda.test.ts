import { describe, expect, it } from 'vitest';
import { listAgenda, listComing } from '../../../src/domain/duties/agenda.ts';
import { makeBoard } from '../../../src/domain/duties/make-board.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { planWith, siteWith } from '../support.ts';
import { day, event, ofYear, paper, recordWith } from './support.ts';

const plan: Plan = planWith({
  id: 'plans/2026/ke-hoach',
  period: ofYear(2026),
  tasks: [
    {
      id: 'tap-huan',
      title: 'Tập huấn',
      timing: { type: 'due', on: day('05/01/2026') },
      responsible: [],
    },
    { id: 'quy', title: 'Rà soát', timing: { type: 'quarter', quarter: 1 }, responsible: [] },
    { id: 'luon', title: 'Trực', timing: { type: 'ongoing' }, responsible: [] },
  ],
  reports: [
    { title: 'Báo cáo một', due: day('20/01/2026'), to: 'Ủy ban nhân dân' },
    { title: 'Báo cáo hai', due: day('20/01/2026'), to: 'Công đoàn' },
  ],
});
const record = recordWith({
  since: day('01/01/2026'),
  events: [event('estimate-assigned', '20/12/2025', ofYear(2026))],
});
const estimate = 'duty/tt61-2017.du-toan.2026.2025-12-20';

const agendaOn = (today: string, documents: Parameters<typeof siteWith>[0] = [plan]) => {
  const site = siteWith(documents, day(today), record);
  return listAgenda(site, makeBoard(site), day('01/01/2026'), day('31/01/2026'));
};

describe('the agenda', () => {
  it('is duties, tasks and reports by their days, each with an id of its own', () => {
    expect(agendaOn('01/01/2026').map(({ date, id }) => [date, id])).toEqual([
      ['2026-01-04', estimate],
      ['2026-01-05', 'task/plans/2026/ke-hoach/tap-huan'],
      ['2026-01-15', 'duty/tt61-2017.thuc-hien.2025-quy-4'],
      ['2026-01-20', 'report/plans/2026/ke-hoach/2026-01-20'],
      ['2026-01-20', 'report/plans/2026/ke-hoach/2026-01-20-2'],
    ]);
  });

  it('names the duty with its period, and leads to the obligation or to the plan', () => {
    const [first, second] = agendaOn('01/01/2026');
    expect(first).toMatchObject({
      kind: 'duty',
      title: 'Dự toán được giao (năm 2026)',
      entry: { obligation: { id: 'tt61-2017.du-toan.2026.2025-12-20' } },
    });
    expect(second).toMatchObject({ kind: 'task', title: 'Tập huấn', plan: { id: plan.id } });
  });

  it('leaves out what is published', () => {
    const published = paper('tt61-2017', 'du-toan', ofYear(2026), '02/01/2026');
    const ids = agendaOn('02/01/2026', [plan, published]).map(({ id }) => id);
    expect(ids).not.toContain(estimate);
  });

  it('keeps what is overdue, and says so after the last day in time', () => {
    const overdueOn = (today: string) =>
      agendaOn(today)
        .filter(({ overdue }) => overdue)
        .map(({ id }) => id);
    expect(overdueOn('05/01/2026')).toEqual([]);
    expect(overdueOn('06/01/2026')).toEqual([estimate, 'task/plans/2026/ke-hoach/tap-huan']);
  });
});

describe('what is coming', () => {
  const comingOn = (today: string, days: number) =>
    listComing(agendaOn(today), day(today), days).map(({ date }) => date);

  it('is within the days, the last of them included', () => {
    expect(comingOn('01/01/2026', 14)).toEqual(['2026-01-04', '2026-01-05', '2026-01-15']);
    expect(comingOn('01/01/2026', 13)).toEqual(['2026-01-04', '2026-01-05']);
  });

  it('still holds a duty between its stated and its last day in time', () => {
    expect(comingOn('05/01/2026', 5)).toEqual(['2026-01-04', '2026-01-05']);
    expect(comingOn('06/01/2026', 9)).toEqual(['2026-01-15']);
  });
});
