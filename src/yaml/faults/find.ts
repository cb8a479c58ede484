import { isScalar, type Document, type YAMLError } from 'yaml';
import { lineAt } from '../lines.ts';
import { extraBracketFault, unclosedBracketFault } from './brackets.ts';
import { colonFault, quotedEntryFaults } from './colon.ts';
import type { Fault } from './fault.ts';
import { deepLineFault, tabFaults, unevenLineFault } from './indent.ts';
import { listMarkFaults } from './list-marks.ts';
import { oddSpaceFaults } from './odd-spaces.ts';
import {
  dashInBracketsFault,
  dashOnKeyLineFault,
  otherFault,
  secondDocumentFault,
  tooDeepFault,
} from './other.ts';
import { brokenQuoteFault, escapeFault, unclosedQuoteFault } from './quotes.ts';
import { signFault, specialStartFault } from './special-start.ts';
import { strayLineFault } from './stray.ts';

/** One kind of yaml error, and how it reads as a fault; the first reader with an answer counts. */
interface Reader {
  readonly code: YAMLError['code'];
  readonly message?: RegExp;
  readonly read: (text: string, offset: number, document: Document.Parsed) => Fault | undefined;
}

// yaml gives many faults one code; only its English text tells them apart. Its version is locked,
// and test/yaml/faults.test.ts holds one text of each kind.
const readers: readonly Reader[] = [
  { code: 'BLOCK_AS_IMPLICIT_KEY', message: /^Nested mappings/, read: colonFault },
  { code: 'BLOCK_AS_IMPLICIT_KEY', message: /^Nested mappings/, read: deepLineFault },
  { code: 'MULTILINE_IMPLICIT_KEY', message: /^Implicit keys need/, read: readLineWithoutColon },
  { code: 'MISSING_CHAR', message: /^Implicit map keys need/, read: readLineWithoutColon },
  { code: 'MISSING_CHAR', message: /^Missing closing/, read: readUnclosedQuote },
  { code: 'BAD_DQ_ESCAPE', read: escapeFault },
  { code: 'BAD_SCALAR_START', read: signFault },
  { code: 'BAD_ALIAS', read: signFault },
  {
    code: 'UNEXPECTED_TOKEN',
    message: /^(?:Not a YAML token|Block scalar)/,
    read: specialStartFault,
  },
  { code: 'UNEXPECTED_TOKEN', message: /at node end$/, read: brokenQuoteFault },
  { code: 'UNEXPECTED_TOKEN', message: /at node end$/, read: specialStartFault },
  { code: 'UNEXPECTED_TOKEN', message: /at node end$/, read: unevenLineFault },
  { code: 'UNEXPECTED_TOKEN', message: /^Unexpected block-seq-ind/, read: dashOnKeyLineFault },
  { code: 'BLOCK_IN_FLOW', read: dashInBracketsFault },
  { code: 'UNEXPECTED_TOKEN', message: /^Unexpected flow-\w+-end/, read: extraBracketFault },
  { code: 'BAD_INDENT', message: /end with a [\]}]$/, read: readUnclosedBracket },
  { code: 'MISSING_CHAR', message: /end with a [\]}]$/, read: readUnclosedBracket },
  { code: 'BAD_INDENT', read: unevenLineFault },
  { code: 'MISSING_CHAR', message: /^Sequence item without/, read: unevenLineFault },
  { code: 'MULTIPLE_DOCS', read: secondDocumentFault },
  { code: 'RESOURCE_EXHAUSTION', read: tooDeepFault },
];

// Some readers search the whole document; a file that is garbage throughout must not take minutes.
const most = 50;

/** yaml's errors as faults that an officer understands, one a line. */
export function findFaults(text: string, document: Document.Parsed): Fault[] {
  const marks = findMarks(text);
  if (marks.length > 0) return marks;
  if (document.errors.length === 0) return findBareText(text, document);
  const tabs = tabFaults(text);
  if (tabs.length > 0) return tabs;
  return firstOnEachLine(text, withoutEchoes(document.errors))
    .slice(0, most)
    .map((error) => readError(text, document, error));
}

/** Signs that only look like YAML's own; many a text with them is sound YAML, of another meaning. */
function findMarks(text: string): Fault[] {
  const spaces = oddSpaceFaults(text);
  return spaces.length > 0 ? spaces : [...listMarkFaults(text), ...quotedEntryFaults(text)];
}

/** `title:Kế hoạch` with no other line around it is sound YAML, but a text and no field. */
function findBareText(text: string, { contents }: Document.Parsed): Fault[] {
  if (!isScalar(contents) || contents.type !== 'PLAIN' || contents.value === '') return [];
  return [strayLineFault(text, contents.range[0])];
}

function readError(text: string, document: Document.Parsed, error: YAMLError): Fault {
  const [offset] = error.pos;
  for (const { code, message, read } of readers) {
    if (code !== error.code || message?.test(error.message) === false) continue;
    const fault = read(text, offset, document);
    if (fault !== undefined) return fault;
  }
  return otherFault(text, error);
}

/** Once a text cannot go on, yaml names every token that is left. */
function withoutEchoes(errors: readonly YAMLError[]): YAMLError[] {
  return errors.filter((error, index) => index === 0 || !error.message.includes('in YAML stream'));
}

function firstOnEachLine(text: string, errors: readonly YAMLError[]): YAMLError[] {
  let lineEnd = -1;
  return errors
    .toSorted((a, b) => a.pos[0] - b.pos[0])
    .filter(({ pos: [offset] }) => {
      if (offset <= lineEnd) return false;
      lineEnd = lineAt(text, offset).end;
      return true;
    });
}

// A "key" on several lines that starts after a colon is a value with a deeper line under it.
function readLineWithoutColon(text: string, offset: number): Fault | undefined {
  const { start } = lineAt(text, offset);
  const before = text.slice(start, offset);
  return /^[\s-]*$/.test(before) ? strayLineFault(text, offset) : deepLineFault(text, offset);
}

function readUnclosedQuote(text: string, offset: number, document: Document.Parsed) {
  return unclosedQuoteFault(text, document, offset);
}

function readUnclosedBracket(text: string, offset: number, document: Document.Parsed) {
  return unclosedBracketFault(text, document, offset);
}
