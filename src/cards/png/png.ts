import { crc32 } from 'node:zlib';

export interface IndexedImage {
  readonly width: number;
  readonly height: number;
  /**
   * A zlib stream with one byte a pixel: a place in the palette. Each line begins with one more that names its
   * filter: 0 for none, which suits indexes best.
   */
  readonly data: Uint8Array;
  /** At most 256 colours as 0xrrggbb. */
  readonly palette: readonly number[];
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** An indexed PNG (ISO/IEC 15948, 11.2): half the bytes of one in full colour. */
export const encodePng = (image: IndexedImage): Uint8Array =>
  Buffer.concat([
    signature,
    chunk('IHDR', headerOf(image)),
    chunk('PLTE', paletteOf(image)),
    chunk('IDAT', image.data),
    chunk('IEND', new Uint8Array()),
  ]);

function headerOf({ width, height }: IndexedImage): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits a pixel, into a palette.
  header.set([8, 3], 8);
  return header;
}

const paletteOf = ({ palette }: IndexedImage): Uint8Array =>
  Uint8Array.from(palette.flatMap((colour) => [colour >>> 16, (colour >>> 8) & 255, colour & 255]));

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}
