import { parseArgs } from 'node:util';
import { getSchool, openContent } from '../data/content.ts';
import { readSettings } from '../data/settings.ts';
import { cliWords } from '../words/cli.ts';
import { buildSite } from './build-site.ts';
import { writeOfflineCopy } from './offline-copy.ts';

const options = { 'ngoai-tuyen': { type: 'boolean' } } as const;

/** Exit status: 0 for a built site, 1 for refused content, 2 for an option nobody knows. */
async function main(): Promise<number> {
  const chosen = readOptions();
  if (chosen === undefined) return 2;
  if (!(await buildSite())) return 1;
  if (chosen['ngoai-tuyen']) addOfflineCopy();
  return 0;
}

function readOptions(): { 'ngoai-tuyen'?: boolean } | undefined {
  try {
    return parseArgs({ options, strict: true }).values;
  } catch {
    // The reason that Node.js gives is English.
    const unknown = process.argv.slice(2).find((arg) => arg !== '--ngoai-tuyen');
    console.error(cliWords.unknownOption(unknown ?? ''));
    console.error(cliWords.buildUsage);
    return undefined;
  }
}

function addOfflineCopy(): void {
  const settings = readSettings(process.env, new Date());
  const school = getSchool(openContent(settings));
  const { outDir: from, today } = settings;
  const { page, archive } = writeOfflineCopy({ from, school, today });
  console.log(cliWords.offlineCopy(page, archive));
}

process.exitCode = await main();
