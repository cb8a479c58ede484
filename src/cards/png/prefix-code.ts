/** A prefix code: for each symbol its bits in the order in which deflate writes them, and how many they are. */
export interface PrefixCode {
  readonly bits: Uint32Array;
  /** From 0, for a symbol that is never written, to 15. */
  readonly lengths: Uint8Array;
}

/** The code in which the symbols of greater weight are shorter; one of weight 0 has no place in it. */
export function makeCode(weights: readonly number[]): PrefixCode {
  const lengths = measureCode(weights);
  return { lengths: Uint8Array.from(lengths), bits: Uint32Array.from(numberCode(lengths)) };
}

interface Node {
  readonly weight: number;
  readonly symbols: readonly number[];
}

/** Huffman's method: the two lightest are put together until one is left, and each symbol in them grows by a bit. */
function measureCode(weights: readonly number[]): number[] {
  const lengths = weights.map(() => 0);
  let nodes: Node[] = weights
    .map((weight, symbol) => ({ weight, symbols: [symbol] }))
    .filter(({ weight }) => weight > 0);
  while (nodes.length > 1) {
    const [first, second, ...others] = nodes.sort((left, right) => left.weight - right.weight);
    if (first === undefined || second === undefined) break;
    const symbols = [...first.symbols, ...second.symbols];
    for (const symbol of symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
    nodes = [{ weight: first.weight + second.weight, symbols }, ...others];
  }
  return lengths;
}

/** Codes of one length follow each other as their symbols do (RFC 1951, 3.2.2). */
function numberCode(lengths: readonly number[]): number[] {
  const bits = lengths.map(() => 0);
  let code = 0;
  for (let length = 1; length <= Math.max(...lengths); length += 1) {
    code <<= 1;
    lengths.forEach((each, symbol) => {
      if (each !== length) return;
      bits[symbol] = reverse(code, length);
      code += 1;
    });
  }
  return bits;
}

/** Codes are written from their highest bit, all else from its lowest. */
function reverse(code: number, length: number): number {
  let reversed = 0;
  for (let bit = 0; bit < length; bit += 1) reversed |= ((code >>> bit) & 1) << (length - 1 - bit);
  return reversed;
}
