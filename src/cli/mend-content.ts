import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDiff } from '../checks/diff.ts';
import { mendText } from '../checks/mend.ts';
import type { Content } from '../data/content.ts';
import type { FileReading } from '../data/file-reading.ts';
import { readText } from '../data/read-file.ts';
import { decodeText, restoreLineEndings } from '../text/decode.ts';
import { cliWords } from '../words/cli.ts';

/** Mends what is harmless in every file of a content folder, and tells what it changed. */
export function mendContent(content: Content): string {
  const { contentDir } = content.settings;
  const mended = content.read().files.flatMap((file) => mendFile(contentDir, file) ?? []);
  if (mended.length === 0) return cliWords.nothingToMend;
  const applied = mended.reduce((sum, each) => sum + each.applied, 0);
  return [...mended.map(({ diff }) => diff), '', cliWords.mended(applied, mended.length)].join(
    '\n',
  );
}

interface MendedFile {
  readonly applied: number;
  readonly diff: string;
}

/** None where nothing was to be mended, or where the bytes are no text and must stay as they are. */
function mendFile(
  contentDir: string,
  { file, kind, reading }: FileReading,
): MendedFile | undefined {
  if (reading.problems.every(({ mend = [] }) => mend.length === 0)) return undefined;
  const path = join(contentDir, file);
  const { text, lineEnding, problems } = decodeText(readFileSync(path));
  if (problems.length > 0) return undefined;
  const mended = mendText(file, text, (candidate) => readText(kind, candidate).reading.problems);
  if (mended.text === text) return undefined;
  writeFileSync(path, restoreLineEndings(mended.text, lineEnding));
  return { applied: mended.applied, diff: formatDiff(file, text, mended.text) };
}
