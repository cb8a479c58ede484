import { quote } from '../../domain/quote.ts';
import type { Fault } from './fault.ts';
import { replace } from './quoting.ts';

// What Word and people put before an entry: dashes and bullets, those of its own fonts at U+F000 too.
const wordMark = /^(?:[–—−•·●○▪■◦‣\uf000-\uf0ff]\s*|[+*]\s+)(?=\S)/;
const anyWordMark = /[–—−•·●○▪■◦‣\uf000-\uf0ff]|[+*]\s/;
const entry = /^-(?:\s|$)/;
const valueOnKeyLine = /^((?:- +)*[\w-]+:\s+)(\S.*)$/;
const blankKey = /^(?:- +)*[\w-]+:\s*$/;

/**
 * Lists whose entries begin with Word's marks. YAML takes the marks for letters: it joins the lines to one text, or
 * stumbles over the first true dash. Told by the entries beside them, since a lone dash may begin a sentence.
 */
export function listMarkFaults(text: string): Fault[] {
  if (!anyWordMark.test(text)) return [];
  const lines = listLines(text);
  const entries = listEntries(lines)
    .filter((list) => list.length > 1)
    .flat()
    .filter(({ words }) => wordMark.test(words));
  return [...entries.map(entryFault), ...firstEntryFaults(lines)];
}

interface Line {
  readonly words: string;
  /** Offset of its first word. */
  readonly start: number;
  readonly indent: number;
}

/** A line that later ones may belong to, and the list that it is an entry of. */
interface Open {
  readonly line: Line;
  readonly entries: Line[] | undefined;
}

/** The entries of each list that stands below its key, in one column. */
function listEntries(lines: readonly Line[]): Line[][] {
  const lists: Line[][] = [];
  const open: Open[] = [];
  for (const line of lines) {
    closeDeeper(open, isEntry(line) ? line.indent : line.indent - 1);
    const above = open.at(-1);
    const entries = isEntry(line) && above !== undefined ? findList(line, above, lists) : undefined;
    entries?.push(line);
    open.push({ line, entries });
  }
  return lists;
}

const isEntry = ({ words }: Line): boolean => entry.test(words) || wordMark.test(words);

function closeDeeper(open: Open[], indent: number): void {
  while ((open.at(-1)?.line.indent ?? -1) > indent) open.pop();
}

function findList(line: Line, above: Open, lists: Line[][]): Line[] | undefined {
  if (above.line.indent === line.indent && above.entries !== undefined) return above.entries;
  if (!blankKey.test(above.line.words)) return undefined;
  const entries: Line[] = [];
  lists.push(entries);
  return entries;
}

const listLines = (text: string): Line[] =>
  Array.from(text.matchAll(/^( *)([^\s#].*)$/gm), ({ 1: indent = '', 2: words = '', index }) => ({
    words: words.trimEnd(),
    start: index + indent.length,
    indent: indent.length,
  }));

function entryFault({ words, start }: Line): Fault {
  const lead = wordMark.exec(words)?.[0] ?? '';
  return {
    code: 'yaml-dash',
    span: { start, end: start + words.length },
    message: `Mục ${quote(words)} của danh sách mở đầu bằng dấu «${lead.trim()}», không phải dấu gạch nối.`,
    advice: 'Thay dấu ấy bằng dấu gạch nối «-» và một dấu cách.',
    // As wide as it was: the lines of the entry below it stand in its column.
    repair: [replace({ start, end: start + lead.length }, '-'.padEnd(Math.max(lead.length, 2)))],
    harmless: true,
  };
}

/** `recipients: – Ủy ban nhân dân` with the second entry on the line below. */
function firstEntryFaults(lines: readonly Line[]): Fault[] {
  return lines.flatMap((line, index) => {
    const [, lead = '', value = ''] = valueOnKeyLine.exec(line.words) ?? [];
    const mark = wordMark.exec(value)?.[0];
    const below = lines[index + 1];
    if (mark === undefined || below === undefined) return [];
    const isList = isEntry(below) && below.indent > line.indent;
    return isList ? [firstEntryFault(line, { lead, mark, value }, below.indent)] : [];
  });
}

function firstEntryFault(
  line: Line,
  { lead, mark, value }: Readonly<Record<'lead' | 'mark' | 'value', string>>,
  indent: number,
): Fault {
  const start = line.start + lead.length;
  const gap = { start: line.start + lead.trimEnd().length, end: start + mark.length };
  return {
    code: 'yaml-dash',
    span: { start, end: start + value.length },
    message: `Mục đầu của danh sách, ${quote(value)}, nằm ngay trên dòng của tên mục.`,
    advice: 'Xuống dòng sau dấu hai chấm, rồi viết «- nội dung», thẳng cột với các mục ở dưới.',
    repair: [replace(gap, `\n${' '.repeat(indent)}- `)],
    harmless: true,
  };
}
