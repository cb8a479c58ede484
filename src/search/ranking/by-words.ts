import type { DocumentKey } from '../client.ts';
import type { KnownWords } from '../query/known-words.ts';
import type { Query } from '../query/parse.ts';
import { listExactForms, type Token } from '../query/token.ts';
import { gatherEvidence } from './evidence.ts';
import type { Hit } from './hit.ts';
import type { IndexReader } from './index-reader.ts';
import { findPhrase, nothing } from './lookups.ts';
import { scoreDocuments, type Scored } from './score.ts';
import * as weights from './weights.ts';

// More words than a title has; each costs look-ups.
const mostWords = 16;

export async function scoreWords(
  tokens: readonly Token[],
  isOpen: boolean,
  index: IndexReader,
  known: KnownWords,
): Promise<Map<DocumentKey, Scored>> {
  const some = tokens.slice(0, mostWords);
  return scoreDocuments(await gatherEvidence(some, isOpen, index, known));
}

/**
 * Documents with any of the query's words, or with what stands for some of them in another way to say it; where a
 * document has the query as it was typed, only with all of the other way: «họp phụ huynh lớp 9» finds the meeting of
 * «cha mẹ học sinh», but «đại diện cha mẹ học sinh» is not «đối thoại với phụ huynh».
 */
export async function findByWords(
  query: Query,
  index: IndexReader,
  known: KnownWords,
): Promise<Hit[]> {
  const typed = await scoreWords(query.tokens, query.isOpen, index, known);
  const hits = new Map<DocumentKey, Hit>();
  for (const [document, scored] of typed) hits.set(document, { ...scored, tokens: query.tokens });
  const isTyped = [...typed.values()].some(({ isWhole }) => isWhole);
  for (const { tokens, said } of query.readings) {
    const scored = await scoreWords(tokens, false, index, known);
    const having = isTyped ? nothing : await findPhrase(said.map(listExactForms), index, 'exact');
    for (const [document, { result, score, isWhole }] of scored) {
      if (!isWhole && !having.has(document)) continue;
      const hit = { result, isWhole, score: score * weights.reading, tokens, typed: query.tokens };
      hits.set(document, joinHits(hits.get(document), hit));
    }
  }
  return [...hits.values()];
}

function joinHits(known: Hit | undefined, hit: Hit): Hit {
  if (known === undefined) return hit;
  const [better, other] = hit.score > known.score ? [hit, known] : [known, hit];
  const isWhole = better.isWhole || other.isWhole;
  return { ...better, isWhole, score: better.score + weights.readingBesides * other.score };
}
