import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from '../../support/run.ts';
import type { BenchSite } from '../builds.ts';
import { measureProcessorTime } from './processor-time.ts';

const withoutIndex = pathToFileURL(join(import.meta.dirname, 'without-index.ts')).href;
const rounds = 2;

interface Spent {
  /** From the command to its end. */
  readonly seconds: number;
  /** Of all its threads and processes together; undefined where the system does not tell. */
  readonly processor: number | undefined;
}

/**
 * What the search index costs: the same build from nothing, with the index and without it, by turns. The share of
 * the time is what somebody who builds waits longer, the share of the processor also what is hidden behind other
 * work while a second core has nothing to do. Of several builds the quickest counts: others only were disturbed.
 */
export async function measureIndexTime(
  site: BenchSite,
  print: (line: string) => void,
): Promise<void> {
  const [all, bare]: [Spent[], Spent[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    all.push(await buildSite(site, `all-${String(round)}`, {}));
    const without = { NODE_OPTIONS: `--import=${withoutIndex}` };
    bare.push(await buildSite(site, `bare-${String(round)}`, without));
  }
  const time = sayShare(all, bare, ({ seconds }) => seconds);
  const processor = sayShare(all, bare, (spent) => spent.processor ?? Number.NaN);
  print(`search index, 1,000 documents: ${time} of the build's time (goal ≤ 15 %)`);
  print(`search index, 1,000 documents: ${processor} of the build's processor time`);
}

async function buildSite(
  { env }: BenchSite,
  round: string,
  other: Readonly<Record<string, string>>,
): Promise<Spent> {
  const folders = {
    OUT_DIR: `${env['OUT_DIR'] ?? ''}-${round}`,
    CACHE_DIR: `${env['CACHE_DIR'] ?? ''}-${round}`,
  };
  const started = performance.now();
  const processor = await measureProcessorTime(async () => {
    const { status, stderr } = await runCommand('build', { env: { ...env, ...folders, ...other } });
    if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
  });
  return { seconds: (performance.now() - started) / 1000, processor };
}

function sayShare(
  all: readonly Spent[],
  bare: readonly Spent[],
  read: (spent: Spent) => number,
): string {
  const [whole, rest] = [Math.min(...all.map(read)), Math.min(...bare.map(read))];
  const added = whole - rest;
  if (Number.isNaN(added)) return 'not measured here';
  return `${added.toFixed(2)} s of ${whole.toFixed(2)} s, ${((100 * added) / whole).toFixed(0)} %`;
}
