import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRuns, type Run } from '../../../src/cards/png/packed.ts';
import { makeCode } from '../../../src/cards/png/prefix-code.ts';
import { openRunCode } from '../../../src/cards/png/run-code.ts';
import { openRunPacker, type RunPacker } from '../../../src/cards/png/run-packer.ts';

const symbols = 286;
const values = 80;
const code = (weigh: (symbol: number) => number) =>
  openRunCode(makeCode(Array.from({ length: symbols }, (_, symbol) => weigh(symbol))));
const even = code((symbol) => (symbol < values || symbol > 255 ? 1 : 0));
const skewed = code((symbol) =>
  symbol < values || symbol > 255 ? Math.ceil(1000 / (1 + (symbol % 100))) : 0,
);

const run = fc.record({
  value: fc.integer({ min: 0, max: values - 1 }),
  count: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 2000 })),
});
/** Runs one by one, and some that are packed before. */
const parts = fc.array(
  fc.record({ runs: fc.array(run, { maxLength: 8 }), isPacked: fc.boolean() }),
  { maxLength: 12 },
);

const bytesOf = (runs: readonly Run[]): Buffer =>
  Buffer.concat(runs.map(({ value, count }) => Buffer.alloc(count, value)));

function addAll(packer: RunPacker, runs: readonly Run[]): void {
  for (const { value, count } of runs) packer.addRun(value, count);
}

describe.each([
  ['an even code', even],
  ['a skewed code', skewed],
])('runs that are packed with %s', (_name, runCode) => {
  it('are a zlib stream of their bytes', () => {
    const packer = openRunPacker(runCode);
    fc.assert(
      fc.property(parts, (all) => {
        for (const { runs, isPacked } of all) {
          if (isPacked) packer.add(packRuns(runs, runCode));
          else addAll(packer, runs);
        }
        // Inflating checks the sum at the end, too.
        const bytes = inflateSync(packer.finish());
        expect(bytes.equals(bytesOf(all.flatMap(({ runs }) => runs)))).toBe(true);
      }),
    );
  });
});

describe('a packer of runs', () => {
  it.each([1, 2, 3, 4, 10, 11, 258, 259, 260, 261, 262, 517, 757_890])(
    'takes a run of %i bytes',
    (count) => {
      const packer = openRunPacker(even);
      packer.addRun(7, count);
      expect(inflateSync(packer.finish()).equals(Buffer.alloc(count, 7))).toBe(true);
    },
  );

  it('joins what is added to a run of the same value', () => {
    const [once, twice] = [openRunPacker(even), openRunPacker(even)];
    addAll(once, [{ value: 3, count: 500 }]);
    addAll(twice, [
      { value: 3, count: 250 },
      { value: 9, count: 0 },
      { value: 3, count: 250 },
    ]);
    expect(twice.finish()).toEqual(once.finish());
  });

  it('packs nothing as an empty stream', () => {
    expect(inflateSync(openRunPacker(even).finish()).length).toBe(0);
  });

  it('makes room for a stream of any length', () => {
    const packer = openRunPacker(even);
    const noise = Array.from({ length: 200_000 }, (_, at) => ({ value: (at * 7) % 80, count: 1 }));
    addAll(packer, noise);
    packer.add(packRuns(noise, even));
    expect(inflateSync(packer.finish()).equals(bytesOf([...noise, ...noise]))).toBe(true);
  });
});
