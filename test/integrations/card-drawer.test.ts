import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { openCardDrawer } from '../../src/integrations/card-drawer.ts';
import { makeSprite } from '../../src/cards/sprite.ts';
import { decodePng, plainCard } from '../cards/support.ts';

const folder = mkdtempSync(join(tmpdir(), 'cong-khai-cards-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Draws a word as so many pixels as it has letters, and counts. */
const fakeDraw = () =>
  vi.fn((text: string) =>
    Promise.resolve(
      makeSprite({ width: text.length, height: 1, pixels: Array(text.length * 4).fill(255) }),
    ),
  );
const wordsOf = (draw: ReturnType<typeof fakeDraw>): string[] =>
  draw.mock.calls.map(([text]) => text);

describe('the drawer of cards', () => {
  it('draws a word once, and takes it from the cache when it is opened again', async () => {
    const cacheDir = join(folder, 'twice');
    const [first, again] = [fakeDraw(), fakeDraw()];
    const drawn = await openCardDrawer(cacheDir, first)(plainCard);
    const known = await openCardDrawer(cacheDir, again)(plainCard);
    expect(Buffer.from(known).equals(drawn)).toBe(true);
    expect(wordsOf(first)).toContain('vận');
    expect(again).not.toHaveBeenCalled();
  });

  it('draws only the words that are new', async () => {
    const cacheDir = join(folder, 'changed');
    await openCardDrawer(cacheDir, fakeDraw())(plainCard);
    const draw = fakeDraw();
    const withdrawn: Card = { ...plainCard, status: { text: 'Đã thu hồi', tone: 'bad' } };
    await openCardDrawer(cacheDir, draw)(withdrawn);
    expect(wordsOf(draw)).toEqual(['Đã', 'thu', 'hồi']);
  });

  it('draws without a cache where none can be kept', async () => {
    const file = join(folder, 'a file');
    writeFileSync(file, '');
    const png = await openCardDrawer(file, fakeDraw())(plainCard);
    expect(decodePng(png)).toMatchObject({ width: 1200, height: 630 });
  });
});
