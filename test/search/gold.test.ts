import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/cli/search-evaluation/corpus.ts';
import { readGold } from '../../src/cli/search-evaluation/metrics.ts';
import { openOwnRanker } from '../../src/cli/search-evaluation/rankers.ts';
import { evaluateRanker } from '../../src/cli/search-evaluation/report.ts';
import { listSynonyms, openContent } from '../../src/data/content.ts';
import { readSettings } from '../../src/data/settings.ts';
import { root } from '../support/run.ts';
import { aTempFolder } from './support.ts';

// The judged queries lie beside the project, not in it: a copy of the project alone cannot run this test.
const folder = join(root, '../shared/search');
const [corpusPath, goldPath] = ['corpus-dev.json', 'gold-dev.json'].map((name) =>
  join(folder, name),
);
const isHere = [corpusPath, goldPath].every((path) => path !== undefined && existsSync(path));

describe.skipIf(!isHere)(`the judged queries of ${folder} (skipped where they are absent)`, () => {
  it('are answered: nDCG@10 from .98 on, no class under .90, none without results', async () => {
    const read = (path = ''): string => readFileSync(path, 'utf8');
    const content = openContent(readSettings({ CACHE_DIR: aTempFolder() }, new Date(0)));
    const corpus = readCorpus(read(corpusPath));
    const ranker = await openOwnRanker(corpus, listSynonyms(content), aTempFolder());
    const { all, classes } = await evaluateRanker(ranker, readGold(read(goldPath)));
    expect(all.ndcg).toBeGreaterThanOrEqual(0.98);
    expect(all.isEmpty).toBe(0);
    expect(classes.filter(({ scores }) => scores.ndcg < 0.9)).toEqual([]);
  }, 60_000);
});
