import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus, type Corpus } from '../../src/cli/search-evaluation/corpus.ts';
import { readGold, type Gold } from '../../src/cli/search-evaluation/metrics.ts';
import { root } from '../support/run.ts';

// The judged queries lie beside the project, not in it: a copy of the project alone has none.
const folder = join(root, '../shared/search');
const files = { corpus: join(folder, 'corpus-dev.json'), gold: join(folder, 'gold-dev.json') };

export const hasJudged = Object.values(files).every((file) => existsSync(file));

/** For a test's name, which must say why it is skipped. */
export const judgedName = `the judged queries of ${folder}${hasJudged ? '' : ' (absent: skipped)'}`;

/** Throws where they are absent. */
export const readJudged = (): { readonly corpus: Corpus; readonly gold: Gold } => ({
  corpus: readCorpus(readFileSync(files.corpus, 'utf8')),
  gold: readGold(readFileSync(files.gold, 'utf8')),
});
