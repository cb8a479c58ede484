import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serveFolder } from '../../../src/cli/serve.ts';
import { openContent } from '../../../src/data/content.ts';
import { readSettings } from '../../../src/data/settings.ts';
import { listEntries } from '../../../src/integrations/search-index.ts';
import { openBrowser } from '../../support/browser.ts';
import { runCommand } from '../../support/run.ts';
import { site } from '../builds.ts';
import { compressFiles } from '../slow-phone.ts';
import { askByTurns, compareAnswers, sayOwn, type Goals } from './first-answers.ts';
import { measureIndexTime } from './index-time.ts';
import type { SearchSite } from './phone.ts';
import { listQueries } from './queries.ts';
import { writeStockSite } from './stock-pagefind.ts';
import { measureWarm } from './warm.ts';

type Print = (line: string) => void;
type Env = Readonly<Record<string, string>>;

interface Measured {
  readonly name: string;
  readonly env: Env;
  readonly goals: Goals;
  /** How many of the queries are asked of Pagefind's own interface too. */
  readonly compared: number;
}

const goalsOfMany: Goals = { size: 250, seconds: 3, warm: 60 };

/** How soon a parent has the first answer, what it loads, how long the next ones take, and what the index costs. */
export async function measureSearch(folder: string, print: Print): Promise<void> {
  const demo = { OUT_DIR: join(folder, 'demo'), CACHE_DIR: join(folder, 'demo-cache') };
  const [thousand, twoThousand] = [site(folder, 1000), site(folder, 2000)];
  const sites: readonly Measured[] = [
    {
      name: 'demo',
      env: { ...demo, TODAY: '2026-11-20' },
      goals: { size: 165, seconds: 2.5, warm: 30 },
      compared: Infinity,
    },
    { name: '1,000 documents', env: thousand.env, goals: goalsOfMany, compared: 3 },
    { name: '2,000 documents', env: twoThousand.env, goals: goalsOfMany, compared: 0 },
  ];
  const browser = await openBrowser();
  try {
    for (const measured of sites) await measureSite(browser, measured, print);
  } finally {
    await browser.close();
  }
  await measureIndexTime(thousand, print);
}

async function measureSite(browser: Browser, measured: Measured, print: Print): Promise<void> {
  const { name, env, goals, compared } = measured;
  const { status, stderr } = await runCommand('build', { env });
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
  const output = env['OUT_DIR'] ?? '';
  const queries = listQueries(await listEntries(openContent(readSettings(env, new Date(0)))));
  const stock = compared > 0 ? await openStock(output) : undefined;
  const own = await openSite(output, { link: '#search-results a', words: '#search-status' });

  const answers = await askByTurns(browser, queries, own.site, stock?.site, compared);
  const warm = await measureWarm(browser, own.site.address, queries);
  print(`search, ${name}: ${sayOwn(answers, goals)}`);
  print(
    `search, ${name}: warm, p95: first results ${warm.first.toFixed(0)} ms (goal ≤ ${String(goals.warm)}), all told ${warm.whole.toFixed(0)} ms`,
  );
  if (stock) print(`search, ${name}: ${compareAnswers(answers)}`);
  await Promise.all([own.close(), stock?.close()]);
}

interface OpenSite {
  readonly site: SearchSite;
  close(): Promise<void>;
}

async function openStock(built: string): Promise<OpenSite> {
  const folder = `${built}-stock`;
  await writeStockSite(built, folder);
  return openSite(folder, { link: '.pagefind-ui__result-link', words: '.pagefind-ui__message' });
}

async function openSite(
  folder: string,
  shown: Pick<SearchSite, 'link' | 'words'>,
): Promise<OpenSite> {
  compressFiles(folder);
  const { address, close } = await serveFolder(folder, 0);
  return { site: { folder, address, ...shown }, close };
}
