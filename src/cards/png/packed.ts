import { Checksum } from './checksum.ts';
import type { BitSink, RunCode } from './run-code.ts';

/** Runs that are written again and again, as they stand in a deflated block. */
export interface Packed {
  /** Of 24 bits at most: how many they are in the highest byte, the bits below. */
  readonly pieces: Uint32Array;
  readonly checksum: Checksum;
}

/** Bytes that follow each other, of one value. */
export interface Run {
  readonly value: number;
  readonly count: number;
}

export function packRuns(runs: readonly Run[], code: RunCode): Packed {
  const pieces = openPieces();
  const checksum = new Checksum();
  for (const { value, count } of runs) {
    code.putRun(value, count, pieces);
    checksum.addRun(value, count);
  }
  return { pieces: pieces.list(), checksum };
}

function openPieces(): BitSink & { list(): Uint32Array } {
  const pieces: number[] = [];
  let [bits, length] = [0, 0];
  const end = (): void => {
    pieces.push(bits + length * 2 ** 24);
    [bits, length] = [0, 0];
  };
  return {
    put(value, more) {
      if (length + more > 24) end();
      bits |= value << length;
      length += more;
    },
    list() {
      end();
      return Uint32Array.from(pieces);
    },
  };
}
