import type { DocumentKey } from '../client.ts';
import type { Evidence, PairEvidence, WordEvidence } from './evidence.ts';
import { findChains, isNear, type Places } from './places.ts';
import * as weights from './weights.ts';

/** How strongly a document has words in their order: whatever their marks, and as they were typed. */
interface RunStrength {
  readonly blind: number;
  readonly exact: number;
}

type Rarities = Pick<PairEvidence, 'rarity' | 'exactRarity'>;

/** Once in the text. */
const once: RunStrength = { blind: 1, exact: 1 };

export interface RunScore {
  readonly score: number;
  readonly isTogether: boolean;
}

export function scorePair(document: DocumentKey, evidence: Evidence, at: number): RunScore {
  const pair = evidence.pairs[at];
  if (pair === undefined) return { score: 0, isTogether: false };
  const both = evidence.words.slice(at, at + 2);
  // Places alone would take «hoạt động» for «hoa don»: Pagefind gives those of mere beginnings as well.
  const strength = pair.documents.has(document) ? measureRun(document, both) : undefined;
  if (strength !== undefined) return { score: scorePairRun(pair, strength), isTogether: true };
  const [left = [], right = []] = both.map((word) => word.blind.get(document)?.words ?? []);
  return { score: isNear(left, right) ? pair.rarity * weights.near : 0, isTogether: false };
}

/** All words of the query in their order, where they are more than two. */
export function scoreWhole(document: DocumentKey, evidence: Evidence): RunScore {
  if (evidence.words.length <= 2) return { score: 0, isTogether: true };
  const strength = measureRun(document, evidence.words);
  if (strength === undefined) return { score: 0, isTogether: false };
  return { score: scoreWholeRun(evidence, strength), isTogether: true };
}

export const scorePairRun = (pair: Rarities, strength = once): number =>
  scoreRun(pair, strength, weights.pair, weights.pairExact);

export const scoreWholeRun = (
  { runRarity: rarity, runExactRarity: exactRarity }: Evidence,
  strength = once,
): number => scoreRun({ rarity, exactRarity }, strength, weights.run, weights.runExact);

function scoreRun(
  { rarity, exactRarity }: Rarities,
  { blind, exact }: RunStrength,
  blindWeight: number,
  exactWeight: number,
): number {
  const kept = exactRarity > 0 ? weights.blind : 1;
  return kept * rarity * blindWeight * blind + exactRarity * exactWeight * exact;
}

/** Undefined where the words stand nowhere in their order. */
function measureRun(
  document: DocumentKey,
  words: readonly WordEvidence[],
): RunStrength | undefined {
  const results = words.map((word) => word.blind.get(document));
  const blind = findChains(results.map((result) => result?.words ?? []));
  if (blind.length === 0) return undefined;
  const exact = findChains(words.map((word) => word.exact.get(document)?.words ?? []));
  const mayBeInTitle = results.every((result) => result?.matchedMetaFields?.includes('title'));
  return { blind: measure(blind, mayBeInTitle), exact: measure(exact, mayBeInTitle) };
}

// The title is the first block of the text; how long it is, the places do not say.
const longestTitle = 24;

function measure(places: Places, mayBeInTitle: boolean): number {
  const [first = Infinity] = places;
  return saturate(places.length) * (mayBeInTitle && first < longestTitle ? weights.inTitle : 1);
}

/** 0, 1, 4/3, 6/4 … below 2: the tenth time tells less than the second. */
const saturate = (count: number): number => (2 * count) / (count + 1);
