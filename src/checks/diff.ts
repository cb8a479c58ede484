import { structuredPatch } from 'diff';
import { showInvisible } from '../text/invisible.ts';
import { reportWords } from '../words/report.ts';

/** What changed between two texts of one file, line by line, for the terminal. Empty when nothing did. */
export function formatDiff(file: string, before: string, after: string): string {
  const { hunks } = structuredPatch(file, file, before, after, undefined, undefined, {
    context: 1,
  });
  if (hunks.length === 0) return '';
  const lines = hunks.flatMap(({ oldStart, lines: changed }) => [
    `@@ ${reportWords.diffLine(oldStart)} @@`,
    ...changed.filter((line) => !line.startsWith('\\')).map(formatLine),
  ]);
  return [showInvisible(file), ...lines].join('\n');
}

function formatLine(line: string): string {
  return `${line.charAt(0)} ${showInvisible(line.slice(1))}`;
}
