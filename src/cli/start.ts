import { readSettings } from '../data/settings.ts';
import { cliWords } from '../words/cli.ts';
import { buildSite } from './build-site.ts';
import { serveFolder } from './serve.ts';

/** Checks, builds and serves the site on this machine. `PORT` chooses another port than 4321. */
if (await buildSite()) {
  const { outDir } = readSettings(process.env, new Date());
  const { address } = await serveFolder(outDir, Number(process.env['PORT'] ?? 4321));
  console.log(cliWords.serving(address));
} else {
  process.exitCode = 1;
}
