import { describe, expect, it } from 'vitest';
import { drawSprite } from '../../src/cards/draw-sprite.ts';
import { openCardDrawing } from '../../src/cards/draw.ts';
import type { Card } from '../../src/cards/card.ts';
import { decodePng, fonts, plainCard } from './support.ts';

const draw = openCardDrawing(fonts);
const longTitle = 'Báo cáo kết quả thực hiện Kế hoạch chuyển đổi số, Ễ Ẳ Ộ Ữ đ '.repeat(8);
const cards: readonly (readonly [string, Card])[] = [
  ['a plain one', plainCard],
  [
    'one with all it can have',
    { ...plainCard, note: 'Hư cấu.', status: { text: 'Đã thu hồi', tone: 'bad' } },
  ],
  ['one with a very long title', { ...plainCard, title: longTitle }],
  [
    'one with long words',
    { ...plainCard, title: 'Ô'.repeat(200), school: 'Ế'.repeat(200), facts: 'W'.repeat(90) },
  ],
  ['the site’s', { ...plainCard, kind: undefined }],
  ['an empty one', { ...plainCard, title: '', facts: '', school: '' }],
];

describe('a card', () => {
  it.each(cards)('is a PNG of 1,200 by 630 pixels and at most 60 KB: %s', async (_name, card) => {
    const png = await draw(card);
    expect(decodePng(png)).toMatchObject({ width: 1200, height: 630 });
    expect(png.length).toBeLessThanOrEqual(60_000);
  });

  it('has the same bytes each time it is drawn, whatever was drawn before', async () => {
    const anew = openCardDrawing(fonts);
    await anew({ ...plainCard, title: longTitle });
    expect(Buffer.from(await anew(plainCard)).equals(await draw(plainCard))).toBe(true);
  });

  it('has the same bytes after one that could not be drawn', async () => {
    const anew = openCardDrawing(fonts, {
      draw: (text, ...how) =>
        text === 'hỏng' ? Promise.reject(new Error(text)) : drawSprite(text, ...how),
    });
    await expect(anew({ ...plainCard, facts: 'Chữ hỏng' })).rejects.toThrow('hỏng');
    expect(Buffer.from(await anew(plainCard)).equals(await draw(plainCard))).toBe(true);
  });

  it('has the same bytes when others are asked for at the same time', async () => {
    const others = [draw({ ...plainCard, title: longTitle }), draw(plainCard)] as const;
    const [, together] = await Promise.all(others);
    expect(Buffer.from(together).equals(await draw(plainCard))).toBe(true);
  });

  it.each([
    ['title', { title: 'Kế hoạch khác' }],
    ['facts', { facts: '64/KH-THCSBS · 24/02/2026' }],
    ['kind', { kind: 'Kết quả' }],
    ['school', { school: 'Trường Trung học cơ sở Bến Sáo' }],
    ['status', { status: { text: 'Đã đính chính', tone: 'care' } }],
    ['note', { note: 'Hư cấu.' }],
  ] as const)('shows its %s', async (_part, other) => {
    const changed = await draw({ ...plainCard, ...other });
    expect(Buffer.from(changed).equals(await draw(plainCard))).toBe(false);
  });

  it('never lets two lines of a title meet', async () => {
    const upper = 'Ẳ Ẵ Ễ Ổ Ỡ '.repeat(30);
    const title = `${'ợ ự ỵ ç ẹ '.repeat(8)}${upper}`;
    const { width, colours } = decodePng(await draw({ ...plainCard, title }));
    const ground = colours.at(-1);
    const isFree = (y: number) =>
      colours.slice(y * width, (y + 1) * width).every((colour) => colour === ground);
    const rows = Array.from({ length: 380 }, (_row, index) => 120 + index);
    const lines = rows.filter((y) => !isFree(y) && isFree(y - 1)).length;
    expect(lines).toBe(5);
  });

  it('keeps free margins, so that nothing is cut off where a picture is shown smaller', async () => {
    const { width, colours } = decodePng(await draw({ ...plainCard, title: longTitle }));
    const ground = colours.at(-1);
    const rows = Array.from({ length: 606 }, (_row, y) =>
      colours.slice((y + 24) * width, (y + 25) * width),
    );
    const outside = rows.flatMap((row) => [...row.slice(0, 70), ...row.slice(-70)]);
    expect(outside.every((colour) => colour === ground)).toBe(true);
  });
});
