import { describe, expect, it } from 'vitest';
import { listAgenda } from '../../src/domain/duties/agenda.ts';
import { makeBoard } from '../../src/domain/duties/make-board.ts';
import { explainAgendaItem, explainAgendaItemAlone } from '../../src/words/say-agenda.ts';
import { day, recordWith } from '../domain/duties/support.ts';
import { siteWith } from '../domain/support.ts';

const site = siteWith([], day('01/06/2026'), recordWith({ since: day('01/01/2026') }));
const items = listAgenda(site, makeBoard(site), day('01/06/2026'), day('31/12/2026'));
const find = (id: string) => {
  const item = items.find((each) => each.id === id);
  if (item === undefined) throw new Error(`${id} is not due`);
  return item;
};
const read = find('duty/tt26-2026.thuc-hien.2026-09-thang');
const told = find('duty/tt09-2024.doi-ngu.2025-2026');

describe('an item of the agenda', () => {
  it('quotes the law where its words were read, and tells it where they were not', () => {
    expect(explainAgendaItem(read)).toContain('Điều 37: «chậm nhất 10 ngày');
    expect(explainAgendaItem(told)).toContain('Điều 15 khoản 1: trước ngày 30 tháng 6');
  });

  it('says its doubt where no mark can stand beside it', () => {
    expect(explainAgendaItemAlone(read)).toBe(explainAgendaItem(read));
    expect(explainAgendaItemAlone(told)).toBe(
      `${explainAgendaItem(told)}. Thời hạn này chưa đối chiếu đủ với bản gốc của quy định.`,
    );
  });
});
