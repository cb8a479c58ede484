/** Text to stand in the place of `start` to `end`, in UTF-16 units, the end not included. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All splices at once; they must be in order and apart. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: instead } of splices) {
    result += text.slice(at, start) + instead;
    at = end;
  }
  return result + text.slice(at);
}
