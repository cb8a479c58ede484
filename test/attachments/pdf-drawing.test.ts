import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { mostDrawn } from '../../src/attachments/limits.ts';
import { measureDrawing } from '../../src/attachments/pdf-drawing.ts';
import { readText } from '../../src/attachments/read.ts';
import { aPdf } from './pdf-file.ts';

/** An object of a PDF, packed so many times. */
function aStream(content: Buffer, times = 1, more = ''): Buffer {
  let packed = content;
  for (let time = 0; time < times; time += 1) packed = deflateSync(packed);
  const filters = Array.from({ length: times }, () => '/FlateDecode').join(' ');
  return Buffer.concat([
    Buffer.from(`9 0 obj << /Filter [${filters}] ${more} >>\r\nstream\r\n`),
    packed,
    Buffer.from('\nendstream endobj\n'),
  ]);
}

const huge = Buffer.alloc(2 * mostDrawn, '0 0 m 1 1 l S ');

describe('what a PDF draws', () => {
  it('is as long as its streams are when they are unpacked', () => {
    const file = Buffer.concat([aStream(Buffer.alloc(5000)), aStream(Buffer.alloc(700), 2)]);
    expect(measureDrawing(file)).toBe(5700);
    expect(measureDrawing(aPdf([[{ text: 'Học phí', y: 700 }]]))).toBe(0);
  });

  it('is not counted of pictures and fonts, which may be large', () => {
    expect(measureDrawing(aStream(huge, 1, '/Subtype /Image'))).toBe(0);
    expect(measureDrawing(aStream(huge, 1, '/Length1 90000'))).toBe(0);
  });

  it('is not unpacked beyond what may be, however often it is packed', () => {
    expect(measureDrawing(aStream(huge))).toBe(mostDrawn + 1);
    expect(measureDrawing(aStream(huge, 3))).toBe(mostDrawn + 1);
  });

  it('is nothing of a file that is broken', () => {
    expect(measureDrawing(aStream(Buffer.from('x')).subarray(0, 50))).toBe(0);
    expect(measureDrawing(new Uint8Array())).toBe(0);
  });

  it('leaves the whole file out when it is too much', async () => {
    const sound = Buffer.from(aPdf([[{ text: 'Nhà trường công khai học phí', y: 700 }]]));
    expect(await readText('a.pdf', sound)).toHaveLength(1);
    expect(await readText('a.pdf', Buffer.concat([sound, aStream(huge)]))).toEqual([]);
  });
});
