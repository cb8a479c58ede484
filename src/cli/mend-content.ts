import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDiff } from '../checks/diff.ts';
import { mendText } from '../checks/mend.ts';
import type { Content } from '../data/content.ts';
import type { FileReading } from '../data/file-reading.ts';
import { overwriteFile } from '../data/overwrite-file.ts';
import { readText } from '../data/read-file.ts';
import { decodeText, restoreLineEndings } from '../text/decode.ts';
import { cliWords } from '../words/cli.ts';

export interface MendedContent {
  /** What was changed, and what could not be written. */
  readonly told: string;
  /** Whether every file that was to be changed was written. */
  readonly isWhole: boolean;
}

/** Mends what is harmless in every file of a content folder; a file that cannot be written stops no other. */
export function mendContent(content: Content): MendedContent {
  const { contentDir } = content.settings;
  const outcomes = content.read().files.flatMap((file) => mendFile(contentDir, file) ?? []);
  const mended = outcomes.filter((each) => 'diff' in each);
  const failed = outcomes.filter((each) => 'fault' in each);
  const applied = mended.reduce((sum, each) => sum + each.applied, 0);
  const told = [
    ...mended.map(({ diff }) => diff),
    ...(mended.length > 0 ? ['', cliWords.mended(applied, mended.length)] : []),
    ...failed.map(({ file, fault }) => cliWords.notMended(file, cliWords.diskFault(fault))),
  ];
  const isWhole = failed.length === 0;
  return { told: told.length > 0 ? told.join('\n') : cliWords.nothingToMend, isWhole };
}

type Outcome =
  | { readonly applied: number; readonly diff: string }
  /** The system's code of why it was not written. */
  | { readonly file: string; readonly fault: string };

/** None where nothing was to be mended, or where the bytes are no text and must stay as they are. */
function mendFile(contentDir: string, { file, kind, reading }: FileReading): Outcome | undefined {
  if (reading.problems.every(({ mend = [] }) => mend.length === 0)) return undefined;
  const path = join(contentDir, file);
  const { text, lineEnding, problems } = decodeText(readFileSync(path));
  if (problems.length > 0) return undefined;
  const mended = mendText(file, text, (candidate) => readText(kind, candidate).reading.problems);
  if (mended.text === text) return undefined;
  try {
    overwriteFile(path, restoreLineEndings(mended.text, lineEnding));
  } catch (error) {
    return { file, fault: error instanceof Error && 'code' in error ? String(error.code) : '' };
  }
  return { applied: mended.applied, diff: formatDiff(file, text, mended.text) };
}
