/** Gathers paragraphs; one may stand within another, as the text of a footnote or a frame does. */
export interface Paragraphs {
  begin(): void;
  /** Outside a paragraph, no text is the reader's. */
  add(text: string): void;
  /** Takes the innermost paragraph, or drops it. */
  end(isKept?: boolean): void;
  readonly lines: readonly string[];
}

export function gatherParagraphs(): Paragraphs {
  const lines: string[] = [];
  const begun: string[][] = [];
  return {
    lines,
    begin: () => {
      begun.push([]);
    },
    add: (text) => {
      if (text !== '') begun.at(-1)?.push(text);
    },
    end: (isKept = true) => {
      const text = begun.pop()?.join('') ?? '';
      if (isKept && text.trim() !== '') lines.push(text);
    },
  };
}
