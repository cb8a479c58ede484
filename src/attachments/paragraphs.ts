import { openRoom } from './room.ts';

/** Gathers paragraphs; one may stand within another, as the text of a footnote or a frame does. */
export interface Paragraphs {
  begin(): void;
  /** Outside a paragraph, no text is the reader's. */
  add(text: string): void;
  /** Takes the innermost paragraph, or drops it. */
  end(isKept?: boolean): void;
  readonly lines: readonly string[];
  /** Whether more would not be kept. */
  isFull(): boolean;
}

export function gatherParagraphs(room = openRoom()): Paragraphs {
  const lines: string[] = [];
  const begun: string[][] = [];
  return {
    lines,
    begin: () => {
      begun.push([]);
    },
    add: (text) => {
      room.take(text.length);
      if (text !== '') begun.at(-1)?.push(text);
    },
    end: (isKept = true) => {
      room.take(1);
      const text = begun.pop()?.join('') ?? '';
      if (isKept && text.trim() !== '') lines.push(text);
    },
    isFull: room.isFull,
  };
}
