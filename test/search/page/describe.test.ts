import { describe, expect, it } from 'vitest';
import { tellOutcome } from '../../../src/search/page/describe.ts';
import { aState } from '../support.ts';

const found = {
  count: 3,
  isWhole: true,
  isUnknownNumber: false,
  unfilteredCount: 3,
  meant: undefined,
};
const nothing = { ...found, count: 0, isWhole: false, unfilteredCount: 0 };
const asked = aState({ query: 'daan vaajn' });

describe('what the search page says', () => {
  it('counts what was found and says in which order it stands', () => {
    expect(tellOutcome(asked, found)).toEqual({
      status: 'Tìm thấy 3 văn bản cho «daan vaajn».',
      meant: undefined,
      ways: [],
    });
    const byDate = aState({ query: 'a', order: 'date' });
    expect(tellOutcome(byDate, found).status).toContain('mới nhất trước');
  });

  it('tells what was taken for what, and offers the letter', () => {
    const { meant } = tellOutcome(asked, { ...found, meant: 'dân vận' });
    expect(meant).toEqual({
      text: 'Đang tìm: dân vận',
      way: { text: 'Tìm đúng nguyên văn', next: { ...asked, isVerbatim: true } },
    });
  });

  it('offers the way back from the letter', () => {
    const { meant } = tellOutcome({ ...asked, isVerbatim: true }, nothing);
    expect(meant?.text).toBe('Đang tìm đúng nguyên văn: daan vaajn');
    expect(meant?.way.next).toEqual(asked);
  });

  it('offers what the filters hold back, and advice where they hold back nothing', () => {
    const filtered = { ...asked, years: { from: 2030 } };
    const held = tellOutcome(filtered, { ...nothing, unfilteredCount: 7 });
    expect(held.status).toContain('với bộ lọc đang chọn');
    expect(held.ways).toEqual([{ text: 'Bỏ bộ lọc để xem 7 văn bản', next: asked }]);
    expect(tellOutcome(filtered, nothing)).toMatchObject({
      status: expect.stringContaining('Thử bớt từ'),
      ways: [],
    });
  });

  it('never says that a document has words of which it has only some', () => {
    const within = { ...asked, document: 'ke-hoach/2022/dan-van' };
    expect(tellOutcome(within, found).status).toBe('Tìm thấy 3 phần của văn bản có «daan vaajn».');
    expect(tellOutcome(within, { ...found, isWhole: false }).status).toBe(
      'Tìm thấy 3 phần của văn bản gần với «daan vaajn».',
    );
  });

  it('says that no document has the number that was asked for, whatever else is found', () => {
    const number = aState({ query: '63/KH-ABC' });
    const unknown = { ...found, isUnknownNumber: true };
    expect(tellOutcome(number, unknown).status).toBe(
      'Không có văn bản số «63/KH-ABC»; 3 văn bản gần nhất:',
    );
    expect(tellOutcome(number, { ...nothing, isUnknownNumber: true }).status).toContain(
      'Không tìm thấy',
    );
  });

  it('leads out of a document, whether it has the words or not', () => {
    const within = { ...asked, document: 'ke-hoach/2022/dan-van' };
    for (const outcome of [found, nothing]) {
      expect(tellOutcome(within, outcome).ways).toEqual([
        { text: 'Tìm trong mọi văn bản', next: asked },
      ]);
    }
  });
});
