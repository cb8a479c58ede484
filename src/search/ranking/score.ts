import type { DocumentKey, PagefindResult } from '../client.ts';
import { scorePair, scorePairRun, scoreWhole, scoreWholeRun } from './adjacency.ts';
import type { Evidence, PairEvidence, WordEvidence } from './evidence.ts';
import * as weights from './weights.ts';

export interface Scored {
  readonly result: PagefindResult;
  readonly score: number;
  /** Whether it holds the whole query in its order. */
  readonly isWhole: boolean;
}

/**
 * Every document that holds any word of the query, by how much of it and how close together. A document
 * that has the query once in its text scores about 1, whatever the query, so that several ways to say the
 * same can be compared.
 */
export function scoreDocuments(evidence: Evidence): Map<DocumentKey, Scored> {
  const scored = new Map<DocumentKey, Scored>();
  const { words, pairs } = evidence;
  const known = sumWords(words) + sumPairs(pairs);
  const usual = scoreUsual(evidence);
  for (const { blind } of words) {
    for (const [document, result] of blind) {
      if (scored.has(document)) continue;
      const { score, isWhole } = scoreDocument(document, evidence);
      const covered =
        sumWords(words.filter((word) => word.blind.has(document))) +
        sumPairs(pairs.filter((pair) => pair.documents.has(document)));
      const coverage = (covered / known) ** weights.coverage;
      scored.set(document, { result, isWhole, score: (score / usual) * coverage });
    }
  }
  return scored;
}

const sumWords = (words: readonly WordEvidence[]): number =>
  words.reduce((sum, { rarity }) => sum + rarity, 0);

const sumPairs = (pairs: readonly PairEvidence[]): number =>
  pairs.reduce((sum, { rarity, cohesion }) => sum + rarity * cohesion, 0);

/** What a document would score that holds the whole query once, as it was typed. */
function scoreUsual(evidence: Evidence): number {
  const { words, pairs } = evidence;
  const isAlone = words.length === 1;
  const scores = [
    ...words.map((word) => scoreStrengths(word, 1, word.exact.size > 0 ? 1 : 0, isAlone)),
    ...pairs.map((pair) => scorePairRun(pair)),
    scoreWholeRun(evidence),
  ];
  return scores.reduce((sum, score) => sum + score, 0);
}

function scoreDocument(
  document: DocumentKey,
  evidence: Evidence,
): { score: number; isWhole: boolean } {
  const { words } = evidence;
  const isAlone = words.length === 1;
  const pairs = evidence.pairs.map((_, at) => scorePair(document, evidence, at));
  const score = [
    ...words.map((word) => scoreWord(document, word, isAlone)),
    ...pairs.map((pair) => pair.score),
  ].reduce((sum, part) => sum + part, 0);
  const hasAll = words.every(({ blind }) => blind.has(document));
  if (!hasAll || !pairs.every(({ isTogether }) => isTogether)) return { score, isWhole: false };
  const run = scoreWhole(document, evidence);
  if (!run.isTogether) return { score, isWhole: false };
  return { score: (score + run.score) * (isAlone ? 1 : weights.whole), isWhole: true };
}

function scoreWord(document: DocumentKey, word: WordEvidence, isAlone: boolean): number {
  const blind = measureWord(word.blind.get(document), word.usualBlindScore);
  const exact = measureWord(word.exact.get(document), word.usualExactScore);
  return scoreStrengths(word, blind, exact, isAlone);
}

function scoreStrengths(
  { token, rarity, exact }: WordEvidence,
  blindStrength: number,
  exactStrength: number,
  isAlone: boolean,
): number {
  const isExactKnown = exact.size > 0 && (token.isMarked || isAlone);
  const literal = isAlone ? weights.literalAlone : weights.literal;
  return (
    rarity *
    ((isExactKnown ? weights.blind : 1) * blindStrength +
      (token.isMarked ? weights.exact : literal) * exactStrength)
  );
}

/** In the title, or else more or less often in the text than is usual, as Pagefind's score has it. */
function measureWord(result: PagefindResult | undefined, usualScore: number): number {
  if (result === undefined) return 0;
  if (result.matchedMetaFields?.includes('title')) return weights.inTitle;
  return Math.min(weights.mostInText, result.score / usualScore);
}
