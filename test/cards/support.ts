import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import type { Card } from '../../src/cards/card.ts';
import { cardFontFiles, type CardFonts } from '../../src/cards/fonts.ts';

const { resolve } = createRequire(import.meta.url);
const read = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(resolve(file)));

export const fonts: CardFonts = {
  regular: read(cardFontFiles.regular),
  bold: read(cardFontFiles.bold),
};

export const plainCard: Card = {
  school: 'Trường Trung học cơ sở Bến Sao',
  kind: 'Kế hoạch',
  title: 'Kế hoạch thực hiện công tác dân vận năm 2026',
  facts: '63/KH-THCSBS · 24/02/2026',
  status: undefined,
  note: undefined,
};

export interface DecodedPng {
  readonly width: number;
  readonly height: number;
  /** 0xrrggbb for each pixel. */
  readonly colours: readonly number[];
}

/** An indexed PNG without filters, as the cards are written. Throws on anything else. */
export function decodePng(png: Uint8Array): DecodedPng {
  if (Buffer.from(png.subarray(0, 8)).toString('hex') !== '89504e470d0a1a0a')
    throw new Error('No PNG');
  const chunks = new Map(listChunks(png));
  const header = Buffer.from(chunks.get('IHDR') ?? []);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const palette = chunks.get('PLTE') ?? new Uint8Array();
  const lines = inflateSync(chunks.get('IDAT') ?? new Uint8Array());
  const colours: number[] = [];
  for (let y = 0; y < height; y += 1) {
    const line = lines.subarray(y * (width + 1), (y + 1) * (width + 1));
    if (line[0] !== 0) throw new Error('A filter');
    for (const index of line.subarray(1)) {
      if (index * 3 >= palette.length) throw new Error(`No colour ${String(index)}`);
      colours.push(Buffer.from(palette).readUIntBE(index * 3, 3));
    }
  }
  return { width, height, colours };
}

function listChunks(png: Uint8Array): [string, Uint8Array][] {
  const bytes = Buffer.from(png);
  const chunks: [string, Uint8Array][] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    chunks.push([name, bytes.subarray(at + 8, at + 8 + length)]);
    at += 12 + length;
  }
  return chunks;
}
