/** Some text of a page as a PDF draws it, in its order; lengths in points. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  /** Of its letters. */
  readonly size: number;
  readonly endsLine: boolean;
}

/** A run of text on one line of a page: a line of a paragraph, or of one cell of a table. */
interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Whether a line of the page begins with it. */
  readonly isFirst: boolean;
}

/**
 * Paragraphs of a page. A PDF knows lines alone; a phrase that runs over the end of one would not be found, so
 * lines that continue one another are put together again.
 */
export function joinLines(items: readonly PlacedText[]): string[] {
  const runs = listRuns(items);
  const left = Math.min(...runs.map((run) => run.left));
  const right = Math.max(...runs.map((run) => run.right));
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const isWide = last !== undefined && reachesAcross(last, left, right);
    if (last === undefined || !run.isFirst || !continues(last.text, run.text, isWide)) {
      joined.push(run);
    } else joined[joined.length - 1] = { ...run, text: joinTexts(last.text, run.text) };
  }
  return joined.map(({ text }) => text);
}

function listRuns(items: readonly PlacedText[]): Run[] {
  const runs: Run[] = [];
  let begun: Run | undefined;
  let isFirst = true;
  const end = (): void => {
    if (begun !== undefined && begun.text.trim() !== '') {
      runs.push({ ...begun, text: begun.text.trim() });
      isFirst = false;
    }
    begun = undefined;
  };
  for (const item of items) {
    // The mark of a list stands apart from its text as far as a cell from the next.
    if (isGap(item) && !isListMark.test(begun?.text.trim() ?? '')) end();
    else if (begun === undefined)
      begun = { text: item.text, left: item.left, right: item.left + item.width, isFirst };
    else begun = { ...begun, text: begun.text + item.text, right: item.left + item.width };
    if (!item.endsLine) continue;
    end();
    isFirst = true;
  }
  end();
  return runs;
}

// Words of a justified line stand less than the height of a letter apart; cells of a table more.
const isGap = ({ text, width, size }: PlacedText): boolean =>
  text !== '' && text.trim() === '' && width > size;

// A line of a paragraph leaves less free at its end than the word that went to the next one.
const leastWidth = 0.6;
const leastReach = 0.85;

const reachesAcross = (run: Run, left: number, right: number): boolean =>
  run.right - run.left >= (right - left) * leastWidth &&
  run.right - left >= (right - left) * leastReach;

const listMark = String.raw`^(?:[-–—+•*]|\d+(?:\.\d+)*[.)]|\p{L}[.)]|[IVXLC]+[.)])`;
const isListItem = new RegExp(String.raw`${listMark}\s`, 'u');
const isListMark = new RegExp(String.raw`${listMark}$`, 'u');
const beginsInside = /^["“«]?\p{Ll}/u;
const endsSentence = /[.;:!?…][”"»)]*$/u;
const hasLetter = /\p{L}/u;
const isBroken = /(?:\d-(?=\n\d)|\p{L}-(?=\n)|[\p{L}\d]\/(?=\n))/u;

// A line of figures alone is a page's number, or a cell.
function continues(before: string, next: string, isWide: boolean): boolean {
  if (isListItem.test(next)) return false;
  if (isBrokenBetween(before, next)) return true;
  if (!hasLetter.test(before) || !hasLetter.test(next)) return false;
  return beginsInside.test(next) || (isWide && !endsSentence.test(endOf(before)));
}

// A paragraph grows line by line: to look at all of it each time is quadratic.
const endOf = (text: string): string => text.slice(-20);

const isBrokenBetween = (before: string, next: string): boolean =>
  isBroken.test(`${endOf(before)}\n${next.slice(0, 1)}`);

// No Vietnamese syllable is broken: a hyphen or slash at the end is that of «2022-2023» or «36/2017/TT-BGDĐT».
function joinTexts(before: string, next: string): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + next;
  return isBrokenBetween(before, next) ? before + next : `${before} ${next}`;
}
