import { styleText } from 'node:util';
import type { Excerpt, Finding } from '../../domain/finding.ts';
import { showInvisible } from '../../text/invisible.ts';
import { reportWords } from '../../words/report.ts';
import { displayWidth } from './display-width.ts';
import { summarise } from './summary.ts';

export interface TerminalOptions {
  readonly colour: boolean;
  /** The content folder as seen from where the command runs, so that a place can be clicked. */
  readonly folder?: string;
}

/** More of one fault in one file are counted, not shown: a whole file in TCVN3 is one piece of news. */
const mostRepeats = 5;

/** Findings in the order given, then a summary and where to go on. */
export function reportToTerminal(
  findings: readonly Finding[],
  { colour, folder = '' }: TerminalOptions,
): string {
  if (findings.length === 0) return reportWords.nothingFound;
  const paint: Paint = (style, text) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const groups = Map.groupBy(findings, ({ file, code }) => `${file} ${code}`);
  const blocks = findings.flatMap((finding) => {
    const group = groups.get(`${finding.file} ${finding.code}`) ?? [];
    const place = group.indexOf(finding);
    if (place >= mostRepeats) return [];
    const rest = place === mostRepeats - 1 ? group.slice(mostRepeats) : [];
    return [[...formatFinding(finding, folder, paint), ...formatRest(rest)].join('\n')];
  });
  return [...blocks, formatSummary(findings, paint)].join('\n\n');
}

type Paint = (style: 'red' | 'yellow' | 'cyan' | 'bold' | 'dim', text: string) => string;

function formatFinding(finding: Finding, folder: string, paint: Paint): string[] {
  const { code, severity, place, message, advice } = finding;
  const colour = severity === 'error' ? 'red' : 'yellow';
  return [
    `${paint('bold', formatPlace(finding, folder))}  ${paint(colour, reportWords.severity[severity])}  ${paint('dim', `[${code}]`)}`,
    ...(place.type === 'source' ? formatExcerpt(place.excerpt, paint) : []),
    `  ${showInvisible(message)}`,
    `  ${paint('cyan', '→')} ${showInvisible(advice)}`,
  ];
}

// A file's name comes from outside and may hold what commands a terminal.
function formatPlace({ file, place }: Finding, folder: string): string {
  const name = showInvisible(folder === '' ? file : `${folder}/${file}`);
  if (place.type === 'file') return name;
  return `${name}:${String(place.position.line)}:${String(place.position.column)}`;
}

function formatExcerpt({ text, caret, length }: Excerpt, paint: Paint): string[] {
  const before = displayWidth(text.slice(0, caret));
  const marked = Math.max(1, displayWidth(text.slice(caret, caret + length)));
  const bar = paint('dim', '│');
  return [`  ${bar} ${text}`, `  ${bar} ${' '.repeat(before)}${paint('red', '^'.repeat(marked))}`];
}

function formatRest(rest: readonly Finding[]): string[] {
  if (rest.length === 0) return [];
  const lines = rest.flatMap(({ place }) => (place.type === 'source' ? [place.position.line] : []));
  const distinct = [...new Set(lines)];
  const shown = distinct.slice(0, 10).join(', ') + (distinct.length > 10 ? '…' : '');
  return [`  ${reportWords.repeats(rest.length, shown)}`];
}

function formatSummary(findings: readonly Finding[], paint: Paint): string {
  const { errors, warnings, files, mendable } = summarise(findings);
  const [first] = findings.toSorted(
    (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  );
  return [
    paint('bold', reportWords.summary(errors, warnings, files)),
    ...(mendable > 0 ? [reportWords.mend(mendable)] : []),
    reportWords.help(`content/README.md#${first?.code ?? ''}`),
  ].join('\n');
}
