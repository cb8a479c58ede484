import { describe, expect, it } from 'vitest';
import { cardSize, openCanvas, type Canvas } from '../../src/cards/canvas.ts';
import { fullCover, indexOfFlat, indexOfInk, palette, type Ink } from '../../src/cards/palette.ts';
import { makeSprite, type Sprite } from '../../src/cards/sprite.ts';
import { decodePng } from './support.ts';

/** Lines of pixels: a dot for the ground, a star for the ink. */
function spriteOf(...lines: string[]): Sprite {
  const pixels = [...lines.join('')].flatMap((sign) => [0, 0, 0, sign === '*' ? 255 : 0]);
  return makeSprite({ width: lines[0]?.length ?? 0, height: lines.length, pixels });
}

const signs = new Map([
  [palette[indexOfFlat('ground')], '.'],
  [palette[indexOfFlat('badGround')], '-'],
  [palette[indexOfFlat('masthead')], '='],
  ...(['text', 'quiet', 'bad'] as const).map(
    (ink: Ink) => [palette[indexOfInk(ink) + fullCover], ink.charAt(0)] as const,
  ),
]);

/** What a part of the card shows, a sign for each colour. */
function look(canvas: Canvas, x: number, y: number, width: number, height = 1): string[] {
  const { colours } = decodePng(canvas.toPng());
  return Array.from({ length: height }, (_, line) => {
    const start = (y + line) * cardSize.width + x;
    return colours
      .slice(start, start + width)
      .map((colour) => signs.get(colour) ?? '?')
      .join('');
  });
}

const bar = spriteOf('.**.');

describe('a canvas', () => {
  it('shows a sprite where it was stamped, in its ink', () => {
    const canvas = openCanvas();
    canvas.stamp(spriteOf('.*..', '....', '*.*.'), 100, 50, 'text');
    expect(look(canvas, 99, 49, 6, 5)).toEqual(['......', '..t...', '......', '.t.t..', '......']);
  });

  it('shows an area under a sprite and between two of them', () => {
    const canvas = openCanvas();
    canvas.fill({ x: 10, y: 5, width: 12, height: 1 }, 'badGround');
    canvas.stamp(spriteOf('*.*'), 12, 5, 'bad');
    canvas.stamp(spriteOf('*'), 18, 5, 'bad');
    expect(look(canvas, 8, 5, 16)).toEqual(['..--b-b---b---..']);
  });

  it('shows areas beside each other, and the ground between them', () => {
    const canvas = openCanvas();
    canvas.fill({ x: 0, y: 0, width: 3, height: 2 }, 'masthead');
    canvas.fill({ x: 5, y: 0, width: 2, height: 1 }, 'badGround');
    expect(look(canvas, 0, 0, 8, 2)).toEqual(['===..--.', '===.....']);
  });

  it('shows the same whatever was stamped first', () => {
    const canvas = openCanvas();
    canvas.stamp(bar, 30, 0, 'quiet');
    canvas.stamp(bar, 20, 0, 'text');
    expect(look(canvas, 20, 0, 14)).toEqual(['.tt........qq.']);
  });

  it('leaves out of a line what stands over what is left of it', () => {
    const canvas = openCanvas();
    canvas.stamp(spriteOf('***'), 20, 0, 'text');
    canvas.stamp(spriteOf('***', '***'), 22, 0, 'quiet');
    expect(look(canvas, 20, 0, 6, 2)).toEqual(['ttt...', '..qqq.']);
  });

  it('leaves out what stands over its edges', () => {
    const canvas = openCanvas();
    canvas.stamp(spriteOf('***'), cardSize.width - 3, 0, 'text');
    canvas.stamp(spriteOf('***'), cardSize.width - 2, 1, 'text');
    canvas.stamp(spriteOf('***', '***'), 5, cardSize.height - 1, 'text');
    canvas.stamp(spriteOf('***', '***'), 5, -1, 'text');
    const { colours } = decodePng(canvas.toPng());
    const inked = colours.flatMap((colour, at) => (signs.get(colour) === 't' ? [at] : []));
    const lastLine = cardSize.width * (cardSize.height - 1);
    expect(inked).toEqual([5, 6, 7, 1197, 1198, 1199, ...[5, 6, 7].map((x) => lastLine + x)]);
  });

  it('is blank again when it was cleared', () => {
    const canvas = openCanvas();
    const blank = canvas.toPng();
    canvas.stamp(bar, 30, 0, 'quiet');
    canvas.fill({ x: 5, y: 0, width: 2, height: 1 }, 'badGround');
    expect(canvas.toPng()).not.toEqual(blank);
    canvas.clear();
    expect(canvas.toPng()).toEqual(blank);
  });
});
