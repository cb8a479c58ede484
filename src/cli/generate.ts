import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { listedTags } from '../body/components.ts';
import { guidePath, listGeneratedFiles, type GeneratedFile } from '../schemas/generated/files.ts';

const root = resolve(import.meta.dirname, '../..');

/** For maintainers. Writes what is made from the schemas; `--check` only tells what is stale, with exit status 1. */
async function main(): Promise<number> {
  const files = await formatAll(listGeneratedFiles(read(guidePath) ?? '', listedTags));
  const stale = files.filter(({ path, text }) => read(path) !== text);
  if (process.argv.includes('--check')) {
    for (const { path } of stale) console.error(`${path} is stale: run npm run generate`);
    return stale.length > 0 ? 1 : 0;
  }
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`${path} written`);
  }
  return 0;
}

/** As `npm run format` leaves them, so that the two never undo each other. */
function formatAll(files: readonly GeneratedFile[]): Promise<GeneratedFile[]> {
  return Promise.all(
    files.map(async ({ path, text }) => {
      const filepath = join(root, path);
      const options = await resolveConfig(filepath);
      return { path, text: await format(text, { ...options, filepath }) };
    }),
  );
}

function read(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

process.exitCode = await main();
