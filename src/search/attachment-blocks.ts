import type { AttachmentText, TextPart } from '../domain/attachment-text.ts';
import { attachmentAnchor } from '../domain/permalink.ts';
import { fold } from '../domain/vietnamese.ts';
import { attachments as words } from '../words/paper.ts';
import { formatAttachedPlace } from './attached-place.ts';
import type { SearchBlock } from './entry.ts';
import { composeLetters } from './language/letters.ts';

/**
 * In characters, of all attachments of one document. A result on a phone loads the whole text of its document:
 * this much adds 8 KB to it at most (measured on reports of the demo). It is 8 pages that the document's own page
 * does not have; who publishes more in a file alone should write it into the document.
 */
const mostText = 20_000;

/** What attachments say beyond the document's own page, each part under the place where it stands. */
export function listAttachmentBlocks(
  attachments: readonly AttachmentText[],
  shown: readonly string[],
): SearchBlock[] {
  if (attachments.length === 0) return [];
  const known = openKnownTexts(shown);
  let left = mostText;
  const takeNew = ({ lines }: TextPart): string[] =>
    lines.filter((line) => {
      if (line.length > left || !known.addNew(line)) return false;
      left -= line.length;
      return true;
    });
  return attachments.flatMap(({ file, title, parts }) =>
    parts.flatMap((part): SearchBlock[] => {
      const lines = takeNew(part);
      if (lines.length === 0) return [];
      const name = namePart(title, part);
      const anchor = formatAttachedPlace({ anchor: attachmentAnchor(file), name });
      return [
        { text: '', anchor, isAttached: true },
        ...lines.map((text) => ({ text, isAttached: true })),
      ];
    }),
  );
}

function namePart(title: string, { place }: TextPart): string {
  switch (place?.type) {
    case 'page':
      return words.page(title, place.page);
    case 'sheet':
      return words.sheet(title, place.sheet);
    case undefined:
      return words.part(title);
  }
}

interface KnownTexts {
  /** False for a line that is known already. */
  addNew(line: string): boolean;
}

const run = 3;

/**
 * A signed copy breaks its lines elsewhere and mingles columns, so a line is known where each of its words is
 * part of three known words in a row. Figures are left out on both sides: the index has none of tables.
 */
function openKnownTexts(shown: readonly string[]): KnownTexts {
  const known = new Set<number>();
  const numberWords = openNumbers();
  const readLine = (line: string): number[] => numberWords(wordsOf(line));
  const add = (line: readonly number[]): void => {
    for (const length of [1, 2, run]) for (const each of listRuns(line, length)) known.add(each);
  };
  shown.map(readLine).forEach(add);
  return {
    addNew: (text) => {
      const line = readLine(text);
      const runs = listRuns(line, Math.min(line.length, run)).map((each) => known.has(each));
      const isKnown = line.every((_, at) =>
        runs.slice(Math.max(0, at - run + 1), at + 1).includes(true),
      );
      add(line);
      return !isKnown;
    },
  };
}

// A copy has «a) Chi khác» where the document has a row or an item of a list.
const listMark = /^\s*(?:\p{L}|[ivxlc]+)[.)]\s+/u;

/** Those with a letter. */
const wordsOf = (text: string): string[] =>
  fold(composeLetters(text))
    .replace(listMark, '')
    .match(/\p{N}*\p{L}[\p{L}\p{N}]*/gu) ?? [];

/** Gives each word a number from 1, and three of them are one number: a third of the time of joined texts. */
function openNumbers(): (words: readonly string[]) => number[] {
  const numbers = new Map<string, number>();
  return (words) =>
    words.map((word) => {
      const number = numbers.get(word) ?? numbers.size + 1;
      numbers.set(word, number);
      return number;
    });
}

// More words than a document has; three of them are still an exact number (51 bits).
const mostWords = 2 ** 17;

/** Some words in a row, from each word on that has enough behind it. */
const listRuns = (line: readonly number[], length: number): number[] =>
  line
    .slice(0, Math.max(0, line.length - length + 1))
    .map((_, at) =>
      line.slice(at, at + length).reduce((joined, word) => joined * mostWords + word, 0),
    );
