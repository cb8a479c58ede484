import type { BitSink } from './run-code.ts';

/** Bytes that are written bit by bit, the lowest bit of a byte first, as deflate has them (RFC 1951, 3.1.1). */
export interface BitWriter extends BitSink {
  /** Each as `packRuns` makes them: how many bits they are in the highest byte, the bits below. */
  putPieces(pieces: Uint32Array): void;
  /** Fills the last byte up with zeros. */
  fill(): void;
  /** The whole bytes so far; then it is empty again. */
  take(): Uint8Array<ArrayBuffer>;
}

export function openBitWriter(): BitWriter {
  let bytes = new DataView(new ArrayBuffer(1 << 16));
  /** Of whole words, in bytes. */
  let size = 0;
  let word = 0;
  /** How many bits of the word are taken. */
  let taken = 0;

  const reserve = (more: number): void => {
    if (size + more > bytes.byteLength) bytes = grow(bytes, more);
  };
  const writer: BitWriter = {
    put(value, length) {
      reserve(4);
      word |= value << taken;
      taken += length;
      if (taken < 32) return;
      bytes.setUint32(size, word, true);
      size += 4;
      taken -= 32;
      word = taken === 0 ? 0 : value >>> (length - taken);
    },
    // The same on local names: most of a card is written here.
    putPieces(pieces) {
      reserve(4 * pieces.length);
      let [at, left, used] = [size, word, taken];
      for (const piece of pieces) {
        const length = piece >>> 24;
        left |= (piece & 0xffffff) << used;
        used += length;
        if (used < 32) continue;
        bytes.setUint32(at, left, true);
        at += 4;
        used -= 32;
        left = used === 0 ? 0 : (piece & 0xffffff) >>> (length - used);
      }
      [size, word, taken] = [at, left, used];
    },
    fill() {
      writer.put(0, (8 - (taken % 8)) % 8);
    },
    take() {
      reserve(4);
      bytes.setUint32(size, word, true);
      const whole = new Uint8Array(bytes.buffer.slice(0, size + Math.floor(taken / 8)));
      [size, word, taken] = [0, 0, 0];
      return whole;
    },
  };
  return writer;
}

function grow(bytes: DataView<ArrayBuffer>, more: number): DataView<ArrayBuffer> {
  const larger = new Uint8Array(2 * (bytes.byteLength + more));
  larger.set(new Uint8Array(bytes.buffer));
  return new DataView(larger.buffer);
}
