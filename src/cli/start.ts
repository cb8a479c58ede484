import { getSchool, openContent } from '../data/content.ts';
import { readSettings } from '../data/settings.ts';
import { pathOfSite } from '../domain/permalink.ts';
import { cliWords } from '../words/cli.ts';
import { buildSite } from './build-site.ts';
import { serveFolder } from './serve.ts';

/** Checks, builds and serves the site on this machine. `PORT` chooses another port than 4321. */
if (await buildSite()) {
  const settings = readSettings(process.env, new Date());
  const path = pathOfSite(getSchool(openContent(settings)).site);
  const port = Number(process.env['PORT'] ?? 4321);
  const { address } = await serveFolder(settings.outDir, port, path);
  console.log(cliWords.serving(address));
} else {
  process.exitCode = 1;
}
