import { parseArgs } from 'node:util';
import { getSchool } from '../data/content.ts';
import { currentContent } from '../data/current.ts';
import { cliWords } from '../words/cli.ts';
import { buildSite } from './build-site.ts';
import { guard } from './guard.ts';
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
  const content = currentContent();
  const school = getSchool(content);
  const { outDir: from, today } = content.settings;
  const { page, archive } = writeOfflineCopy({ from, school, today });
  console.log(cliWords.offlineCopy(page, archive));
}

process.exitCode = await guard(main);
