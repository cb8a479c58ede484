import type { DocumentKey, PagefindResult } from '../client.ts';
import { scorePair, scorePairRun, scoreWhole, scoreWholeRun } from './adjacency.ts';
import type { Evidence } from './evidence.ts';
import type { PairEvidence } from './pairs.ts';
import * as weights from './weights.ts';
import type { WordEvidence } from './words.ts';

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
      const covered = sumWords(words, document) + sumPairs(pairs, document);
      const coverage = (covered / known) ** weights.coverage;
      scored.set(document, { result, isWhole, score: (score / usual) * coverage });
    }
  }
  return scored;
}

/** How much the words tell, all of them or those that a document has. */
function sumWords(words: readonly WordEvidence[], of?: DocumentKey): number {
  let sum = 0;
  for (const { rarity, blind } of words) if (of === undefined || blind.has(of)) sum += rarity;
  return sum;
}

function sumPairs(pairs: readonly PairEvidence[], of?: DocumentKey): number {
  let sum = 0;
  for (const { rarity, documents } of pairs) {
    if (of === undefined || documents.has(of)) sum += rarity;
  }
  return sum;
}

/** What a document would score that holds the whole query once, as it was typed. */
function scoreUsual(evidence: Evidence): number {
  const { words, pairs } = evidence;
  const isAlone = words.length === 1;
  const scores = [
    ...words.map((word) => scoreStrengths(word, 1, word.exact.size > 0 ? 1 : 0, isAlone)),
    ...pairs.map((pair) => scorePairRun(pair)),
    scoreWholeRun(evidence.run),
  ];
  return scores.reduce((sum, score) => sum + score, 0);
}

function scoreDocument(
  document: DocumentKey,
  evidence: Evidence,
): { score: number; isWhole: boolean } {
  const { words, pairs } = evidence;
  const isAlone = words.length === 1;
  let score = 0;
  let isTogether = true;
  for (const word of words) {
    score += scoreWord(document, word, isAlone);
    isTogether &&= word.blind.has(document);
  }
  for (const at of pairs.keys()) {
    const pair = scorePair(document, evidence, at);
    score += pair.score;
    isTogether &&= pair.isTogether;
  }
  const run = isTogether ? scoreWhole(document, evidence) : undefined;
  if (!run?.isTogether) return { score, isWhole: false };
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
