import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Problem, Span } from '../domain/finding.ts';
import { joinPath, type OffsetRange, type Place, type Places } from '../domain/places.ts';
import { checkCutValues, isCutOff } from './cut-values.ts';
import { trimSpanEnd } from './lines.ts';
import { checkKey, readKey } from './keys.ts';
import { checkLostText } from './lost-text.ts';
import { checkMachinery } from './machinery.ts';
import { checkSmartQuotes } from './smart-quotes.ts';
import { problemOf } from './faults/fault.ts';
import { directiveFault, tooDeepFault } from './faults/other.ts';
import { escapesIn } from './faults/quotes.ts';
import { isBlank, type YamlValue } from './value.ts';

/** What the nodes say, with offsets into the text that they were read from. */
export interface NodeReading {
  readonly value: YamlValue | undefined;
  readonly places: Places;
  readonly problems: readonly Problem[];
}

// A table's rows lie two levels apart (rows, row), and no official table goes beyond ten.
const deepest = 40;

interface Reader {
  readonly text: string;
  readonly places: Record<string, Place>;
  readonly problems: Problem[];
}

/** Values built by hand, never by yaml's `toJS`: no alias is followed, no key reaches a prototype. */
export function readNodes(text: string, document: Document.Parsed): NodeReading {
  const reader: Reader = { text, places: {}, problems: [] };
  const directive = directiveFault(text);
  if (directive !== undefined) reader.problems.push(directive);
  const value = readNode(reader, document.contents, '', undefined, 0);
  return { value, places: reader.places, problems: reader.problems };
}

function readNode(
  reader: Reader,
  node: unknown,
  path: string,
  key: OffsetRange | undefined,
  depth: number,
): YamlValue | undefined {
  const { text, places, problems } = reader;
  const span = isNode(node) ? spanOf(text, node) : { start: key?.[1] ?? 0, end: key?.[1] ?? 0 };
  places[path] = { ...(key && { key }), value: [span.start, span.end] };
  if (!isNode(node)) return undefined;
  add(problems, checkMachinery(text, node));
  if (isAlias(node)) return text.slice(span.start, span.end);
  if (isScalar(node)) return readScalar(reader, node, span);
  if (depth >= deepest) {
    problems.push(tooDeepFault(text, span.start));
    return undefined;
  }
  if (isSeq(node)) return readList(reader, node, path, depth);
  return isMap(node) ? readMap(reader, node, path, depth) : undefined;
}

// A loop: `push(...)` gives up at some hundred thousand arguments.
function add(problems: Problem[], more: readonly Problem[]): void {
  for (const problem of more) problems.push(problem);
}

/** A collection's range runs on to the next token; an officer's caret belongs on what is written. */
function spanOf(text: string, node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return trimSpanEnd(text, { start, end });
}

function readScalar({ text, problems }: Reader, node: Scalar, span: Span): string | undefined {
  const value = typeof node.value === 'string' ? node.value : '';
  if (node.comment !== undefined) add(problems, checkLostText(text, span));
  if (node.type === 'QUOTE_DOUBLE') add(problems, escapesIn(text, span).map(problemOf));
  if (node.type !== 'PLAIN') return value.trim() === '' ? undefined : value;
  add(problems, checkSmartQuotes(value, span));
  return isBlank(value) ? undefined : value;
}

// Blank items leave no gap, so the places are numbered as the values are.
function readList(reader: Reader, node: YAMLSeq, path: string, depth: number): YamlValue[] {
  const values: YamlValue[] = [];
  for (const item of node.items) {
    const value = readNode(reader, item, joinPath(path, values.length), undefined, depth + 1);
    if (value !== undefined) values.push(value);
  }
  return values;
}

function readMap(reader: Reader, node: YAMLMap, path: string, depth: number): YamlValue {
  const entries = new Map<string, YamlValue | undefined>();
  add(reader.problems, checkCutValues(reader.text, node));
  for (const pair of node.items) {
    if (isCutOff(node, pair)) continue;
    const key = readKey(reader.text, pair.key);
    const problems = checkKey(reader.text, key, entries);
    add(reader.problems, problems);
    if (problems.some(({ code }) => code !== 'smart-quotes-in-yaml')) continue;
    const { name, span } = key;
    const range: OffsetRange = [span.start, span.end];
    entries.set(name, readNode(reader, pair.value, joinPath(path, name), range, depth + 1));
  }
  return Object.fromEntries(
    [...entries].flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
