import { bootstrapMean, type Interval } from './bootstrap.ts';
import { averageScores, scoreRanking, type Gold, type Scores } from './metrics.ts';
import type { Ranker } from './rankers.ts';

export interface Report {
  readonly name: string;
  readonly classes: readonly ClassScores[];
  readonly all: Scores;
  readonly queries: readonly QueryScores[];
  /** Of one query, the first of all left out; in milliseconds. */
  readonly time: { readonly median: number; readonly p95: number };
}

export interface ClassScores {
  readonly class: string;
  readonly queries: number;
  readonly scores: Scores;
}

export interface QueryScores {
  readonly query: string;
  readonly class: string;
  readonly scores: Scores;
}

export async function evaluateRanker(ranker: Ranker, gold: Gold): Promise<Report> {
  const queries: QueryScores[] = [];
  const times: number[] = [];
  for (const judged of gold) {
    const start = performance.now();
    const ranking = await ranker.search(judged.query);
    times.push(performance.now() - start);
    const scores = scoreRanking(judged, await ranking.listPages());
    queries.push({ query: judged.query, class: judged.class, scores });
  }
  const names = [...new Set(gold.map((judged) => judged.class))];
  const classes = names.map((name) => {
    const own = queries.filter((each) => each.class === name);
    return {
      class: name,
      queries: own.length,
      scores: averageScores(own.map(({ scores }) => scores)),
    };
  });
  const sorted = times.slice(1).sort((left, right) => left - right);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  return {
    name: ranker.name,
    classes,
    all: averageScores(queries.map(({ scores }) => scores)),
    queries,
    time: { median: at(0.5), p95: at(0.95) },
  };
}

/** How far one engine is ahead of another on the same queries, in nDCG@10. */
export function compareReports(left: Report, right: Report): Interval {
  const differences = left.queries.map(
    ({ scores }, at) => scores.ndcg - (right.queries[at]?.scores.ndcg ?? 0),
  );
  return bootstrapMean(differences);
}

export function formatReport({ name, classes, all, queries, time }: Report): string {
  const rows = [
    ['', 'n', 'recall@10', 'MRR', 'nDCG@10', 'empty'],
    ...classes.map((each) => [each.class, ...formatScores(each.queries, each.scores)]),
    ['ALL', ...formatScores(queries.length, all)],
  ];
  const lines = rows.map(([label = '', ...cells]) =>
    [label.padEnd(14), ...cells.map((cell) => cell.padStart(10))].join(''),
  );
  const speed = `One query: median ${time.median.toFixed(1)} ms, p95 ${time.p95.toFixed(1)} ms`;
  return [name, ...lines, speed].join('\n');
}

function formatScores(queries: number, scores: Scores): string[] {
  const { recall, reciprocalRank, ndcg, isEmpty } = scores;
  return [
    String(queries),
    ...[recall, reciprocalRank, ndcg, isEmpty].map((each) => each.toFixed(3)),
  ];
}

export function formatComparison(own: Report, peer: Report): string {
  const { mean, low, high } = compareReports(own, peer);
  const interval = `${low.toFixed(3)} to ${high.toFixed(3)}`;
  return `${peer.name}: nDCG@10 ${peer.all.ndcg.toFixed(3)}, behind by ${mean.toFixed(3)} (95%: ${interval})`;
}
