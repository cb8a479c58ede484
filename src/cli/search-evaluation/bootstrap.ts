/** The mean of paired differences and the interval that holds it 95 times in 100. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const samples = 10_000;

/** Paired bootstrap: the queries are drawn again and again, with a fixed seed, so that a run can be repeated. */
export function bootstrapMean(differences: readonly number[]): Interval {
  const random = makeRandom(20_261_120);
  const means = Array.from({ length: samples }, () => {
    const drawn = differences.map(
      () => differences[Math.floor(random() * differences.length)] ?? 0,
    );
    return average(drawn);
  }).sort((left, right) => left - right);
  return {
    mean: average(differences),
    low: means[Math.floor(samples * 0.025)] ?? 0,
    high: means[Math.floor(samples * 0.975)] ?? 0,
  };
}

const average = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);

/** Numbers from 0 to 1, the same for the same seed: a linear congruential generator modulo 2^32. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
