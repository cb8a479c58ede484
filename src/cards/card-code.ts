import { fullCover, indexOfFlat, indexOfInk, listFlats, listInks, type Ink } from './palette.ts';
import { makeCode } from './png/prefix-code.ts';
import { openRunCode, type RunCode } from './png/run-code.ts';
import { endOfBlock, repeatSymbols } from './png/symbols.ts';

// How often a card writes each thing, counted on those of the demo and of 1,000 generated documents. With one code
// for all, a word is packed once; zlib, which makes a code for each card, writes 6 % less (measured).

const groundWeight = 6_000;
const flatWeight = 10;
/** Of one step between the ground and the ink. */
const shadeWeights: Readonly<Record<Ink, number>> = {
  text: 400,
  quiet: 360,
  accent: 36,
  care: 4,
  bad: 4,
};
/** Of the ink itself, beside a step towards it. */
const fullWeight = 9;
/** By the number of bits behind the symbol. */
const repeatWeights = [700, 300, 220, 60, 50, 60];
/** The ground between the words is far longer than what one symbol can say. */
const longestWeight = 2_200;

/** How all cards are written: it has a place for every colour, and for runs of any length. */
export const cardCode: RunCode = openRunCode(makeCode(weighSymbols()));

function weighSymbols(): number[] {
  const weights = new Map<number, number>([[endOfBlock, 1]]);
  for (const flat of listFlats()) weights.set(indexOfFlat(flat), flatWeight);
  weights.set(indexOfFlat('ground'), groundWeight);
  for (const ink of listInks()) {
    for (let cover = 1; cover <= fullCover; cover += 1)
      weights.set(
        indexOfInk(ink) + cover,
        shadeWeights[ink] * (cover === fullCover ? fullWeight : 1),
      );
  }
  for (const { symbol, extraBits } of repeatSymbols)
    weights.set(symbol, repeatWeights[extraBits] ?? 1);
  const longest = repeatSymbols.at(-1)?.symbol ?? endOfBlock;
  weights.set(longest, longestWeight);
  return Array.from({ length: longest + 1 }, (_, symbol) => weights.get(symbol) ?? 0);
}
