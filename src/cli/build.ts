import { parseArgs } from 'node:util';
import { getSchool } from '../data/content.ts';
import { currentContent } from '../data/current.ts';
import { mayFill } from '../data/made-folder.ts';
import { cliWords } from '../words/cli.ts';
import { buildSite } from './build-site.ts';
import { findSettings } from './find-settings.ts';
import { guard } from './guard.ts';
import { offlineIn, writeOfflineCopy } from './offline-copy.ts';

const options = { 'ngoai-tuyen': { type: 'boolean' } } as const;

/** Exit status: 0 for a built site, 1 for refused content and folders, 2 for an option nobody knows or a day that is none. */
async function main(): Promise<number> {
  const chosen = readOptions();
  if (chosen === undefined || findSettings() === undefined) return 2;
  const withCopy = chosen['ngoai-tuyen'] ?? false;
  if (withCopy && !mayAddCopy()) return 1;
  if (!(await buildSite())) return 1;
  return !withCopy || addOfflineCopy() ? 0 : 1;
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

/** Asked before the build, which takes a while. */
function mayAddCopy(): boolean {
  const { outDir } = currentContent().settings;
  const copy = offlineIn(outDir);
  const isFree = mayFill(copy);
  if (!isFree) console.error(cliWords.foreignCopy(copy.folder));
  return isFree;
}

function addOfflineCopy(): boolean {
  const content = currentContent();
  const school = getSchool(content);
  const { outDir: from, today } = content.settings;
  const copy = writeOfflineCopy({ from, school, today });
  if (copy !== undefined) console.log(cliWords.offlineCopy(copy.page, copy.archive));
  return copy !== undefined;
}

process.exitCode = await guard(main);
