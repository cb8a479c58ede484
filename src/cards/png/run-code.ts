import type { PrefixCode } from './prefix-code.ts';
import { endOfBlock, longestRepeat, repeatSymbols, shortestRepeat } from './symbols.ts';

/** Where bits go, the lowest `length` of a value: 24 at most. */
export interface BitSink {
  put(value: number, length: number): void;
}

/** Runs of one value as deflate writes them (RFC 1951, 3.2). */
export interface RunCode {
  readonly lengths: Uint8Array;
  putRun(value: number, count: number, to: BitSink): void;
  putEnd(to: BitSink): void;
}

/** @param code of deflate's symbols; a value without a place in it cannot be written */
export function openRunCode(code: PrefixCode): RunCode {
  const repeats = listRepeats(code);
  const put = (symbol: number, to: BitSink): void => {
    to.put(code.bits[symbol] ?? 0, code.lengths[symbol] ?? 0);
  };
  return {
    lengths: code.lengths,
    putRun(value, count, to) {
      put(value, to);
      let left = count - 1;
      for (; left >= shortestRepeat; left -= Math.min(left, longestRepeat)) {
        const times = Math.min(left, longestRepeat);
        to.put(repeats.bits[times] ?? 0, repeats.lengths[times] ?? 0);
      }
      for (; left > 0; left -= 1) put(value, to);
    },
    putEnd: (to) => {
      put(endOfBlock, to);
    },
  };
}

/** What comes again stands one byte before: the only distance in use, so that one bit, a zero, names it. */
export const distanceBits = 1;

/** For each number of bytes that come again: the symbol, the bits behind it, and the distance. */
function listRepeats({ bits, lengths }: PrefixCode): PrefixCode {
  const repeats: PrefixCode = {
    bits: new Uint32Array(longestRepeat + 1),
    lengths: new Uint8Array(longestRepeat + 1),
  };
  for (const { symbol, from, extraBits } of repeatSymbols) {
    const length = lengths[symbol] ?? 0;
    for (let more = 0; more < 1 << extraBits; more += 1) {
      repeats.bits[from + more] = (bits[symbol] ?? 0) | (more << length);
      repeats.lengths[from + more] = length + extraBits + distanceBits;
    }
  }
  return repeats;
}
