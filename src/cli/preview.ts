import { currentContent } from '../data/current.ts';
import { cliWords } from '../words/cli.ts';
import { findSettings } from './find-settings.ts';
import { guard } from './guard.ts';

/** Serves the site while it is written; pages follow every saved file. `PORT` chooses another port than 4321. */
async function main(): Promise<number> {
  if (findSettings() === undefined) return 2;
  currentContent().readAhead();
  // Loaded while the second reader is at work.
  const { dev } = await import('astro');
  const server = await dev({
    logLevel: 'error',
    devToolbar: { enabled: false },
    server: { port: Number(process.env['PORT'] ?? 4321) },
  });
  console.log(cliWords.previewing(`http://localhost:${String(server.address.port)}`));
  return 0;
}

process.exitCode = await guard(main);
