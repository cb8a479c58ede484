import { dev } from 'astro';
import { cliWords } from '../words/cli.ts';

/** Serves the site while it is written; pages follow every saved file. `PORT` chooses another port than 4321. */
const server = await dev({
  logLevel: 'error',
  devToolbar: { enabled: false },
  server: { port: Number(process.env['PORT'] ?? 4321) },
});
console.log(cliWords.previewing(`http://localhost:${String(server.address.port)}`));
