import { z } from 'zod';

const goldSchema = z.array(
  z.object({
    query: z.string(),
    class: z.string(),
    relevantIds: z.array(z.string()),
    /** How relevant, from 1; without it all are equally so. */
    grades: z.record(z.string(), z.number()).optional(),
  }),
);

export type Gold = z.output<typeof goldSchema>;
export type Judged = Gold[number];

export const readGold = (json: string): Gold => goldSchema.parse(JSON.parse(json));

/** Of one query, each from 0 to 1. */
export interface Scores {
  /** Share of the relevant pages among the first ten, of ten at most. */
  readonly recall: number;
  /** One over the place of the first relevant page, within fifty. */
  readonly reciprocalRank: number;
  /** Normalised discounted cumulative gain of the first ten; a grade g gains 2^g - 1. */
  readonly ndcg: number;
  /** 1 where nothing at all was found. */
  readonly isEmpty: number;
}

const shown = 10;
const deepest = 50;

/** `ranked`: ids, best first. */
export function scoreRanking(judged: Judged, ranked: readonly string[]): Scores {
  const relevant = new Set(judged.relevantIds);
  const grades = new Map(
    Object.entries(judged.grades ?? Object.fromEntries(judged.relevantIds.map((id) => [id, 1]))),
  );
  const first = ranked.findIndex((id) => relevant.has(id));
  const best = [...grades.values()].sort((left, right) => right - left);
  const got = ranked.map((id) => grades.get(id) ?? 0);
  return {
    recall:
      ranked.slice(0, shown).filter((id) => relevant.has(id)).length /
      Math.min(shown, relevant.size),
    reciprocalRank: first < 0 || first >= deepest ? 0 : 1 / (first + 1),
    ndcg: sumGains(got) / sumGains(best),
    isEmpty: ranked.length === 0 ? 1 : 0,
  };
}

const sumGains = (grades: readonly number[]): number =>
  grades
    .slice(0, shown)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

export function averageScores(all: readonly Scores[]): Scores {
  const average = (pick: (scores: Scores) => number): number =>
    all.reduce((sum, scores) => sum + pick(scores), 0) / Math.max(1, all.length);
  return {
    recall: average(({ recall }) => recall),
    reciprocalRank: average(({ reciprocalRank }) => reciprocalRank),
    ndcg: average(({ ndcg }) => ndcg),
    isEmpty: average(({ isEmpty }) => isEmpty),
  };
}
