import { cardSize, openCanvas, type Canvas } from './canvas.ts';
import type { Card, CardStatus } from './card.ts';
import type { CardFonts } from './fonts.ts';
import { setLines, type Line, type Measure } from './lines.ts';
import { badgeGrounds, type Ink } from './palette.ts';
import { openSprites, type SpriteMeans, type Sprites, type Type } from './sprites.ts';

/** Draws cards as PNG of `cardSize`. The same card gives the same bytes. */
export type DrawCard = (card: Card) => Promise<Uint8Array>;

export function openCardDrawing(fonts: CardFonts, means?: Partial<SpriteMeans>): DrawCard {
  const studio: Studio = { canvas: openCanvas(), sprites: openSprites(fonts, means) };
  let last: Promise<unknown> = Promise.resolve();
  // One after the other: there is one canvas.
  return (card) => {
    const drawn = last.then(() => draw(card, studio));
    last = drawn.catch(() => undefined);
    return drawn;
  };
}

async function draw(card: Card, studio: Studio): Promise<Uint8Array> {
  studio.canvas.clear();
  await paint(card, studio);
  return studio.canvas.toPng();
}

interface Studio {
  readonly canvas: Canvas;
  readonly sprites: Sprites;
}

const margin = 72;
const inner = cardSize.width - 2 * margin;
/** Between two things of one line. */
const gap = 24;
const plain: Type = { size: 30, weight: 400 };
const strong: Type = { size: 30, weight: 700 };
const small: Type = { size: 22, weight: 400 };
/** Middle of the first line, of the title, of the line of facts and of the note. */
const heights = { top: 92, title: 308, facts: 526, note: 578 } as const;

async function paint(card: Card, studio: Studio): Promise<void> {
  studio.canvas.fill({ x: 0, y: 0, width: cardSize.width, height: 20 }, 'masthead');
  studio.canvas.fill({ x: 0, y: 20, width: cardSize.width, height: 4 }, 'gilt');
  await paintHead(card, studio);
  await paintTitle(card.title, studio);
  await paintFoot(card, studio);
}

async function paintHead({ kind = '', school }: Card, studio: Studio): Promise<void> {
  const y = heights.top;
  const width = await paintLine(kind, { x: margin, y, type: strong, ink: 'accent' }, studio);
  const x = margin + (width === 0 ? 0 : width + gap);
  await paintLine(school, { x, y, type: plain, ink: 'quiet' }, studio);
}

async function paintFoot({ facts, status, note = '' }: Card, studio: Studio): Promise<void> {
  const less = status === undefined ? 0 : gap + (await paintBadge(status, studio));
  const at = { x: margin, ink: 'quiet' } as const;
  await paintLine(facts, { ...at, y: heights.facts, type: plain, less }, studio);
  await paintLine(note, { ...at, y: heights.note, type: small }, studio);
}

interface Place {
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
  readonly type: Type;
  readonly ink: Ink;
  /** What is kept free on the right. */
  readonly less?: number;
}

/** One line, cut where it is too long; gives its width. */
async function paintLine(
  text: string,
  { less = 0, ...place }: Place,
  studio: Studio,
): Promise<number> {
  const width = cardSize.width - margin - place.x - less;
  const [line] = await setLines(text, { type: place.type, width, lines: 1 }, studio.sprites);
  if (line === undefined) return 0;
  stampLine(line, place, studio.canvas);
  return line.width;
}

async function paintTitle(title: string, { canvas, sprites }: Studio): Promise<void> {
  const measure = measureOf(title);
  const lines = await setLines(title, measure, sprites);
  // From the hook over «Ẳ» to the tail of «ợ» and «ç»: no two lines meet.
  const pitch = Math.round(measure.type.size * 1.52);
  const first = heights.title - ((lines.length - 1) * pitch) / 2;
  lines.forEach((line, at) => {
    const y = Math.round(first + at * pitch);
    stampLine(line, { x: margin, y, type: measure.type, ink: 'text' }, canvas);
  });
}

/** As large as keeps a title of usual length whole; only a very long one is cut. */
function measureOf({ length }: string): Measure {
  const [size, lines] = length <= 70 ? [64, 3] : length <= 120 ? [54, 4] : [46, 5];
  return { type: { size, weight: 700 }, width: inner, lines };
}

async function paintBadge(
  { text, tone }: CardStatus,
  { canvas, sprites }: Studio,
): Promise<number> {
  const [line] = await setLines(text, { type: strong, width: inner, lines: 1 }, sprites);
  if (line === undefined) return 0;
  const width = line.width + 40;
  const x = cardSize.width - margin - width;
  canvas.fill({ x, y: heights.facts - 28, width, height: 56 }, badgeGrounds[tone]);
  stampLine(line, { x: x + 20, y: heights.facts, type: strong, ink: tone }, canvas);
  return width;
}

function stampLine({ words, space }: Line, { x, y, ink }: Place, canvas: Canvas): void {
  let at = x;
  for (const { sprites } of words) {
    for (const sprite of sprites) {
      canvas.stamp(sprite, at, y - Math.round(sprite.height / 2), ink);
      at += sprite.width;
    }
    at += space;
  }
}
