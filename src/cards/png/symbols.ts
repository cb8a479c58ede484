// The symbols of deflate (RFC 1951, 3.2.5): 0 to 255 are bytes, one ends a block, and the others say how many bytes
// come again.

export const endOfBlock = 256;
export const shortestRepeat = 3;
export const longestRepeat = 258;

export interface RepeatSymbol {
  readonly symbol: number;
  /** The fewest bytes that it stands for. */
  readonly from: number;
  /** How many bits behind it tell how many more. */
  readonly extraBits: number;
}

/** Eight without further bits, then four with each number of them up to five, and one for the longest. */
export const repeatSymbols: readonly RepeatSymbol[] = listRepeatSymbols();

function listRepeatSymbols(): RepeatSymbol[] {
  const symbols: RepeatSymbol[] = [];
  let from = shortestRepeat;
  for (const extraBits of [0, 0, 1, 2, 3, 4, 5].flatMap((bits) => [bits, bits, bits, bits])) {
    symbols.push({ symbol: endOfBlock + 1 + symbols.length, from, extraBits });
    from += 1 << extraBits;
  }
  return [...symbols, { symbol: 285, from: longestRepeat, extraBits: 0 }];
}
