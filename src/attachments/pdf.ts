import type { getDocumentProxy } from 'unpdf';
import type { TextPart } from '../domain/attachment-text.ts';
import { mostDrawn, mostDrawnByLetter, mostPages, mostText } from './limits.ts';
import { measureDrawing } from './pdf-drawing.ts';
import { placeGlyphs } from './pdf-glyphs.ts';
import { joinLines, type PlacedText } from './pdf-lines.ts';
import type { OperatorNames } from './pdf-pen.ts';
import { lacksLetters } from './readable.ts';
import { openRoom } from './room.ts';

/** The text layer of each page. Throws on a file that is broken, or locked with a password. */
export async function readPdf(bytes: Uint8Array): Promise<TextPart[]> {
  const drawn = measureDrawing(bytes);
  if (drawn > mostDrawn) throw new Error('The file draws too much');
  const mayPlace = drawn <= mostDrawnByLetter;
  // pdf.js takes 50 ms and 30 MB to load: a site without PDFs, or with all their texts remembered, never does.
  const unpdf = await import('unpdf');
  // A copy, since it takes the bytes away from whoever gave them; and it refuses a Buffer.
  const pdf = await unpdf.getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    const { OPS } = await unpdf.getResolvedPDFJS();
    const names = new Map(Object.entries(OPS).map(([name, operator]) => [operator, name]));
    const parts: TextPart[] = [];
    let length = 0;
    // One page after the other: all at once would hold all of a large file in memory.
    for (let page = 1; page <= Math.min(pdf.numPages, mostPages) && length < mostText; page += 1) {
      // A page that is broken takes none of the others with it.
      const lines = await readLines(await pdf.getPage(page), names, mayPlace).catch(() => []);
      parts.push({ place: { type: 'page', page }, lines });
      length += lines.join('\n').length;
    }
    return parts;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

type TextContent = Awaited<ReturnType<Page['getTextContent']>>;
type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

async function readLines(page: Page, names: OperatorNames, mayPlace: boolean): Promise<string[]> {
  const drawn = joinLines(await readTexts(page));
  // Letter by letter takes ten times as long, and loses the order of columns.
  const lines =
    mayPlace && lacksLetters(drawn.join('\n'))
      ? joinLines(placeGlyphs(await page.getOperatorList(), names))
      : drawn;
  page.cleanup();
  return lines;
}

async function readTexts(page: Page): Promise<PlacedText[]> {
  const room = openRoom(mostText);
  const reader = page.streamTextContent().getReader();
  const texts: PlacedText[] = [];
  while (!room.isFull()) {
    const { done, value } = (await reader.read()) as ReadableStreamReadResult<TextContent>;
    if (done) return texts;
    for (const item of value.items) {
      if (!('str' in item)) continue;
      const { str: text, width, hasEOL: endsLine } = item;
      const [, , c, d, left]: readonly unknown[] = item.transform;
      texts.push({
        text,
        width,
        endsLine,
        left: Number(left),
        size: Math.hypot(Number(c), Number(d)),
      });
      room.take(text.length + 1);
    }
  }
  await reader.cancel(new Error('The rest of the page is not kept'));
  return texts;
}
