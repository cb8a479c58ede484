import { inflateSync } from 'node:zlib';

/** One sheet, in millimetres from its upper left corner. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Where the page's text may stand. */
  readonly area: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** Where texts in the margins begin: page numbers. */
  readonly marginTexts: readonly { readonly x: number; readonly y: number }[];
}

const millimetresPerPoint = 25.4 / 72;
const number = String.raw`(-?[\d.]+)`;

/**
 * Reads as much of a PDF as Chromium writes of it: each page first sets its scale, writes what stands in the
 * margins, and then clips all else to the text area (seen with Chromium 153).
 */
export function readSheets(pdf: Buffer): Sheet[] {
  const text = pdf.toString('latin1');
  const pages = text.matchAll(
    new RegExp(
      String.raw`/Type /Page\n[\s\S]*?/MediaBox \[0 0 ${number} ${number}\][\s\S]*?/Contents (\d+) 0 R`,
      'g',
    ),
  );
  return [...pages].map(([, width = '', height = '', contents = '']) =>
    readSheet(Number(width), Number(height), readStream(pdf, text, contents)),
  );
}

function readStream(pdf: Buffer, text: string, object: string): string {
  const start = text.indexOf('stream\n', text.indexOf(`\n${object} 0 obj\n`)) + 'stream\n'.length;
  return inflateSync(pdf.subarray(start)).toString('latin1');
}

function readSheet(width: number, height: number, stream: string): Sheet {
  const scale = numbersOf(stream, `^${number} 0 0 -`)[0] ?? 1;
  const [left = 0, top = 0, across = 0, down = 0] = numbersOf(
    stream,
    `^${number} ${number} ${number} ${number} re\nW`,
  );
  const toMillimetres = (units: number): number => units * scale * millimetresPerPoint;
  return {
    width: width * millimetresPerPoint,
    height: height * millimetresPerPoint,
    area: {
      left: toMillimetres(left),
      top: toMillimetres(top),
      right: width * millimetresPerPoint - toMillimetres(left + across),
      bottom: height * millimetresPerPoint - toMillimetres(top + down),
    },
    marginTexts: readMarginTexts(stream.slice(0, stream.search(/ re\nW/)), toMillimetres),
  };
}

function readMarginTexts(
  stream: string,
  toMillimetres: (units: number) => number,
): { x: number; y: number }[] {
  const inner = numbersOf(stream, `^${number} 0 0 ${number} 0 0 cm`)[0] ?? 1;
  return [...stream.matchAll(new RegExp(`^1 0 0 -1 ${number} ${number} Tm`, 'gm'))].map(
    ([, x = '', y = '']) => ({
      x: toMillimetres(Number(x) * inner),
      y: toMillimetres(Number(y) * inner),
    }),
  );
}

const numbersOf = (text: string, pattern: string): number[] =>
  new RegExp(pattern, 'm').exec(text)?.slice(1).map(Number) ?? [];
