import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { listSynonyms, openContent } from '../data/content.ts';
import { readSettings } from '../data/settings.ts';
import { listEntries } from '../integrations/search-index.ts';
import { proposeAbbreviations } from '../search/abbreviations.ts';
import { searchWords } from '../words/search-evaluation.ts';
import { readCorpus, toSearchEntry, type Corpus } from './search-evaluation/corpus.ts';
import { readGold } from './search-evaluation/metrics.ts';
import { openPeers } from './search-evaluation/peers.ts';
import { openOwnRanker, openPlainPagefind } from './search-evaluation/rankers.ts';
import {
  compareReports,
  evaluateRanker,
  formatComparison,
  formatReport,
  type Report,
} from './search-evaluation/report.ts';

const options = {
  corpus: { type: 'string' },
  gold: { type: 'string' },
  json: { type: 'boolean', default: false },
  peers: { type: 'boolean', default: false },
  propose: { type: 'boolean', default: false },
} as const;

const usage = `How well the search finds, measured on judged queries:
  npm run eval:search -- --corpus C.json --gold G.json   scores by class
  …                                      --peers         other engines on the same queries
  …                                      --json          all of it as JSON
  npm run eval:search -- --propose [--corpus C.json]     abbreviations that synonyms.yaml lacks`;

const content = openContent(readSettings(process.env, new Date()));
const synonyms = listSynonyms(content);

/** Exit status 2 for options that say nothing to do. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options, strict: true });
  const corpus = values.corpus === undefined ? undefined : readCorpus(readInput(values.corpus));
  if (values.propose) return propose(corpus);
  if (corpus === undefined || values.gold === undefined) {
    console.error(usage);
    return 2;
  }
  const reports = await evaluate(corpus, values.gold, values.peers);
  console.log(values.json ? renderJson(reports) : renderText(reports));
  return 0;
}

/** As npm was called: it runs scripts in the project's folder. */
const readInput = (path: string): string =>
  readFileSync(resolve(process.env['INIT_CWD'] ?? '.', path), 'utf8');

async function evaluate(corpus: Corpus, goldPath: string, withPeers: boolean): Promise<Report[]> {
  const gold = readGold(readInput(goldPath));
  const folder = mkdtempSync(join(tmpdir(), 'eval-search-'));
  try {
    const reports = [await evaluateRanker(await openOwnRanker(corpus, synonyms, folder), gold)];
    if (!withPeers) return reports;
    const peers = [await openPlainPagefind(corpus, folder), ...(await openPeers(corpus))];
    for (const peer of peers) reports.push(await evaluateRanker(peer, gold));
    return reports;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function renderText(reports: readonly Report[]): string {
  const [own, ...peers] = reports;
  if (own === undefined) return '';
  return [formatReport(own), ...peers.map((peer) => formatComparison(own, peer))].join('\n\n');
}

function renderJson(reports: readonly Report[]): string {
  const [own, ...peers] = reports;
  const comparisons = own
    ? peers.map((peer) => ({ peer: peer.name, ahead: compareReports(own, peer) }))
    : [];
  return JSON.stringify({ reports, comparisons }, null, 2);
}

async function propose(corpus: Corpus | undefined): Promise<number> {
  const entries = corpus?.map(toSearchEntry) ?? (await listEntries(content));
  const proposed = proposeAbbreviations(entries, synonyms);
  console.log(searchWords.proposals(proposed.length));
  for (const each of proposed) console.log(searchWords.proposal(each));
  return 0;
}

process.exitCode = await main();
