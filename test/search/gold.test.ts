import { describe, expect, it } from 'vitest';
import { openOwnRanker } from '../../src/cli/search-evaluation/rankers.ts';
import { evaluateRanker } from '../../src/cli/search-evaluation/report.ts';
import { listSynonyms, openContent } from '../../src/data/content.ts';
import { readSettings } from '../../src/data/settings.ts';
import { hasJudged, judgedName, readJudged } from './judged.ts';
import { aTempFolder } from './support.ts';

describe.skipIf(!hasJudged)(judgedName, () => {
  it('are answered: nDCG@10 from .99 on, no class under .95, none without results', async () => {
    const { corpus, gold } = readJudged();
    const content = openContent(readSettings({ CACHE_DIR: aTempFolder() }, new Date(0)));
    const ranker = await openOwnRanker(corpus, listSynonyms(content), aTempFolder());
    const { all, classes } = await evaluateRanker(ranker, gold);
    expect(all.ndcg).toBeGreaterThanOrEqual(0.99);
    expect(all.isEmpty).toBe(0);
    expect(classes.filter(({ scores }) => scores.ndcg < 0.95)).toEqual([]);
  }, 60_000);
});
