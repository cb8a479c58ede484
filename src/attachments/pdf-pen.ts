/** A page as pdf.js is about to draw it: numbers of operators, and what each is given. */
export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Names of the operators by their numbers, as pdf.js has them. */
export type OperatorNames = ReadonlyMap<number, string>;

/** A letter where it is drawn, in points from the lower left corner. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** Height of a letter of its font. */
  readonly size: number;
}

/** In the order of drawing. */
export function readGlyphs({ fnArray, argsArray }: Drawing, names: OperatorNames): Glyph[] {
  const glyphs: Glyph[] = [];
  const saved: State[] = [];
  let state = start;
  fnArray.forEach((operator, at) => {
    const name = names.get(operator) ?? '';
    const given = listOf(argsArray[at]);
    if (saving.has(name)) saved.push(state);
    if (restoring.has(name)) state = saved.pop() ?? state;
    for (const item of name === 'showText' ? listOf(given[0]) : []) {
      const shown = readItem(item, state);
      if (shown.text !== '') glyphs.push(draw(shown, state));
      state = { ...state, x: state.x + shown.advance };
    }
    state = { ...state, ...operators[name]?.(state, given) };
  });
  return glyphs;
}

type Matrix = readonly [number, number, number, number, number, number];

/** The graphics state of PDF, as far as it moves letters (ISO 32000-2, 8.4 and 9.3). */
interface State {
  readonly page: Matrix;
  readonly size: number;
  readonly letterSpace: number;
  readonly wordSpace: number;
  readonly stretch: number;
  readonly leading: number;
  /** Where the line of text begins, and how far along it the pen is. */
  readonly line: Matrix;
  readonly x: number;
}

const upright: Matrix = [1, 0, 0, 1, 0, 0];
const start: State = {
  page: upright,
  size: 0,
  letterSpace: 0,
  wordSpace: 0,
  stretch: 1,
  leading: 0,
  line: upright,
  x: 0,
};

const saving = new Set(['save', 'paintFormXObjectBegin']);
const restoring = new Set(['restore', 'paintFormXObjectEnd']);

type Operator = (state: State, given: readonly unknown[]) => Partial<State>;

const moveText: Operator = ({ line }, [right, up]) => ({
  line: multiply(line, [1, 0, 0, 1, Number(right), Number(up)]),
  x: 0,
});

const operators: Readonly<Record<string, Operator>> = {
  transform: ({ page }, matrix) => ({ page: multiply(page, readMatrix(matrix)) }),
  paintFormXObjectBegin: ({ page }, [matrix]) => ({ page: multiply(page, readMatrix(matrix)) }),
  setFont: (_state, [, size]) => ({ size: Number(size) }),
  setCharSpacing: (_state, [space]) => ({ letterSpace: Number(space) }),
  setWordSpacing: (_state, [space]) => ({ wordSpace: Number(space) }),
  setHScale: (_state, [percent]) => ({ stretch: Number(percent) / 100 }),
  setLeading: (_state, [leading]) => ({ leading: Number(leading) }),
  beginText: () => ({ line: upright, x: 0 }),
  setTextMatrix: (_state, [matrix]) => ({ line: readMatrix(matrix), x: 0 }),
  moveText,
  setLeadingMoveText: (state, given) => ({ ...moveText(state, given), leading: -Number(given[1]) }),
  nextLine: (state) => moveText(state, [0, -state.leading]),
};

interface ShownItem {
  /** Empty for a mere step. */
  readonly text: string;
  readonly width: number;
  readonly advance: number;
}

/** A glyph, or a step to the left in thousandths of the font's size. */
function readItem(item: unknown, { size, stretch, letterSpace, wordSpace }: State): ShownItem {
  const inPoints = (thousandths: number): number => ((thousandths * size) / 1000) * stretch;
  if (typeof item === 'number') return { text: '', width: 0, advance: -inPoints(item) };
  if (typeof item !== 'object' || item === null || !('unicode' in item) || !('width' in item))
    return { text: '', width: 0, advance: 0 };
  const width = inPoints(Number(item.width));
  const isSpace = 'isSpace' in item && item.isSpace === true;
  const space = (letterSpace + (isSpace ? wordSpace : 0)) * stretch;
  return { text: String(item.unicode), width, advance: width + space };
}

function draw({ text, width }: ShownItem, { page, line, x, size }: State): Glyph {
  const [a, , c, d, left, base] = multiply(multiply(page, line), [1, 0, 0, 1, x, 0]);
  return { text, left, right: left + width * a, base, size: size * Math.hypot(c, d) };
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

function readMatrix(given: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = listOf(given).map(Number);
  return [a, b, c, d, e, f];
}

/** Matrices come as arrays of several kinds. */
function listOf(given: unknown): readonly unknown[] {
  if (Array.isArray(given)) return given;
  return given instanceof Float32Array || given instanceof Float64Array ? [...given] : [];
}
