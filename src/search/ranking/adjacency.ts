import type { DocumentKey } from '../client.ts';
import type { Evidence } from './evidence.ts';
import { isNear } from './places.ts';
import type { RunEvidence } from './rarity.ts';
import type { RunStrength } from './runs.ts';
import * as weights from './weights.ts';

/** Once in the text. */
const once: RunStrength = { blind: 1, exact: 1 };

export interface RunScore {
  readonly score: number;
  readonly isTogether: boolean;
}

export function scorePair(document: DocumentKey, evidence: Evidence, at: number): RunScore {
  const pair = evidence.pairs[at];
  if (pair === undefined) return { score: 0, isTogether: false };
  // Places alone would take «hoạt động» for «hoa don»: Pagefind gives those of mere beginnings as well.
  const strength = pair.documents.has(document) ? pair.measure(document) : undefined;
  if (strength !== undefined) return { score: scorePairRun(pair, strength), isTogether: true };
  const both = evidence.words.slice(at, at + 2);
  const [left = [], right = []] = both.map((word) => word.blind.get(document)?.words ?? []);
  return { score: isNear(left, right) ? pair.rarity * weights.near : 0, isTogether: false };
}

/** All words of the query in their order, where they are more than two. */
export function scoreWhole(document: DocumentKey, { run }: Evidence): RunScore {
  if (run === undefined) return { score: 0, isTogether: true };
  const strength = run.measure(document);
  if (strength === undefined) return { score: 0, isTogether: false };
  return { score: scoreWholeRun(run, strength), isTogether: true };
}

export const scorePairRun = (pair: RunEvidence, strength = once): number =>
  scoreRun(pair, strength, weights.pair, weights.pairExact);

export const scoreWholeRun = (run: RunEvidence | undefined, strength = once): number =>
  run === undefined ? 0 : scoreRun(run, strength, weights.run, weights.runExact);

function scoreRun(
  { rarity, exactRarity }: RunEvidence,
  { blind, exact }: RunStrength,
  blindWeight: number,
  exactWeight: number,
): number {
  const kept = exactRarity > 0 ? weights.blind : 1;
  return kept * rarity * blindWeight * blind + exactRarity * exactWeight * exact;
}
