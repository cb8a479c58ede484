import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { openCardDrawer } from '../../src/integrations/card-drawer.ts';
import { plainCard } from '../cards/support.ts';

const folder = mkdtempSync(join(tmpdir(), 'cong-khai-cards-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Draws the words of a card as bytes, and counts. */
const fakeDraw = () => vi.fn((card: Card) => Promise.resolve(new TextEncoder().encode(card.title)));
const open = (cacheDir: string, draw: ReturnType<typeof fakeDraw>) =>
  openCardDrawer(cacheDir, () => Promise.resolve(draw));

describe('the drawer of cards', () => {
  it('draws a card that it has not drawn, and takes one that it has from the cache', async () => {
    const cacheDir = join(folder, 'twice');
    const first = await open(cacheDir, fakeDraw())(plainCard);
    const load = vi.fn();
    const again = await openCardDrawer(cacheDir, load)(plainCard);
    expect(Buffer.from(again).toString()).toBe(plainCard.title);
    expect(Buffer.from(first).equals(again)).toBe(true);
    expect(load).not.toHaveBeenCalled();
  });

  it('draws only the card whose words changed', async () => {
    const cacheDir = join(folder, 'changed');
    const other: Card = { ...plainCard, title: 'Thông báo tuyển sinh' };
    const before = open(cacheDir, fakeDraw());
    await before(plainCard);
    await before(other);
    const draw = fakeDraw();
    const after = open(cacheDir, draw);
    const withdrawn: Card = { ...other, status: { text: 'Đã thu hồi', tone: 'bad' } };
    await after(plainCard);
    await after(withdrawn);
    expect(draw.mock.calls).toEqual([[withdrawn]]);
  });

  it('draws without a cache where none can be kept', async () => {
    const file = join(folder, 'a file');
    writeFileSync(file, '');
    const png = await open(file, fakeDraw())(plainCard);
    expect(Buffer.from(png).toString()).toBe(plainCard.title);
  });
});
