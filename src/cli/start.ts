import { getSchool } from '../data/content.ts';
import { currentContent } from '../data/current.ts';
import { pathOfSite } from '../domain/permalink.ts';
import { cliWords } from '../words/cli.ts';
import { buildSite } from './build-site.ts';
import { findSettings } from './find-settings.ts';
import { guard } from './guard.ts';
import { serveFolder } from './serve.ts';

/** Checks, builds and serves the site on this machine. `PORT` chooses another port than 4321. */
async function main(): Promise<number> {
  if (findSettings() === undefined) return 2;
  if (!(await buildSite())) return 1;
  const content = currentContent();
  const path = pathOfSite(getSchool(content).site);
  const port = Number(process.env['PORT'] ?? 4321);
  const { address } = await serveFolder(content.settings.outDir, port, path);
  console.log(cliWords.serving(address));
  return 0;
}

process.exitCode = await guard(main);
