import type { Edit, Problem } from '../../domain/finding.ts';
import { readAngle } from '../problems/angles.ts';
import { readBrace } from '../problems/braces.ts';
import { readKeywordLine } from '../problems/program.ts';
import { blank, marks } from './mask.ts';
import { passOver, type Reading } from './reading.ts';
import { isEscaped } from './span.ts';
import type { Tag } from './tag.ts';

/** What the text itself tells, before any parser. */
export interface Scan {
  readonly problems: readonly Problem[];
  readonly masks: readonly Edit[];
  readonly tags: readonly Tag[];
}

/**
 * Finds every mark before Satteri sees it: at a line that begins with import or export it aborts the
 * whole process (0.10.5, firstpass.rs:863, on `import "C:\`), and on deeply nested brackets within
 * braces it overflows its stack.
 */
export function scan(text: string): Scan {
  const readings = listReadings(text);
  return {
    problems: readings.flatMap(({ problems }) => problems),
    masks: [...maskByteOrderMark(text), ...readings.flatMap((reading) => reading.masks)],
    tags: readings.flatMap(({ tag }) => (tag ? [tag] : [])),
  };
}

/** Satteri drops the mark and counts from what follows. */
function maskByteOrderMark(text: string): Edit[] {
  return text.startsWith('\uFEFF') ? [blank(text, { start: 0, end: 1 })] : [];
}

function listReadings(text: string): Reading[] {
  const readings: Reading[] = [];
  let read = 0;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (index < read) continue;
    const reading = readMark(text, mark, index);
    readings.push(reading);
    read = reading.end;
  }
  return readings;
}

function readMark(text: string, mark: string, offset: number): Reading {
  if (isEscaped(text, offset)) return passOver(offset + 1);
  if (mark === '<') return readAngle(text, offset);
  if (mark === '{') return readBrace(text, offset);
  return readKeywordLine(text, offset, mark);
}
