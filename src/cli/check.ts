import { parseArgs } from 'node:util';
import { reportToAnnotations } from '../checks/reporters/annotations.ts';
import { reportComing } from '../checks/reporters/coming.ts';
import { reportToJson } from '../checks/reporters/json.ts';
import { reportToTerminal } from '../checks/reporters/terminal.ts';
import { openContent, type Content } from '../data/content.ts';
import type { Finding } from '../domain/finding.ts';
import { checkContent } from '../integrations/content-checks.ts';
import { cliWords } from '../words/cli.ts';
import { openDesk } from './desk.ts';
import { findSettings } from './find-settings.ts';
import { guard } from './guard.ts';
import { mendContent } from './mend-content.ts';

const options = {
  sua: { type: 'boolean' },
  json: { type: 'boolean' },
  'chu-thich': { type: 'boolean' },
} as const;

type Options = { readonly [Name in keyof typeof options]?: boolean };

/** Prints every finding of every file. Exit status: 0 without errors, 1 with errors or files that could not be mended, 2 for an option nobody knows or a day that is none. */
function main(): number {
  const chosen = readOptions();
  if (chosen === undefined) return 2;
  const settings = findSettings();
  if (settings === undefined) return 2;
  const mended = chosen.sua ? mendContent(openContent(settings)) : undefined;
  if (mended) tellMended(mended.told, chosen);
  const content = openContent(settings);
  content.readAhead();
  const findings = checkContent(content);
  process.stdout.write(`${report(findings, chosen)}\n`);
  if (!chosen.json) tellComing(content, findings);
  const isSound = findings.every(({ severity }) => severity !== 'error');
  return isSound && mended?.isWhole !== false ? 0 : 1;
}

/** What is due next; nothing while the files that tell it are not sound. */
function tellComing(content: Content, findings: readonly Finding[]): void {
  const desk = openDesk(content);
  const isDoubtful = findings.some(
    ({ file, severity }) =>
      severity === 'error' && (file === 'school.yaml' || file === 'duties.yaml'),
  );
  if (isDoubtful || 'unreadable' in desk) return;
  console.log(`\n${reportComing(desk.site, desk.board, desk.findPlace)}`);
}

/** Beside JSON, not in it. */
function tellMended(told: string, { json }: Options): void {
  if (json) console.error(told);
  else console.log(told);
}

function readOptions(): Options | undefined {
  try {
    return parseArgs({ options, strict: true }).values;
  } catch {
    // The reason that Node.js gives is English.
    const known = Object.keys(options).map((name) => `--${name}`);
    const unknown = process.argv.slice(2).find((arg) => !known.includes(arg));
    console.error(cliWords.unknownOption(unknown ?? ''));
    console.error(cliWords.checkUsage);
    return undefined;
  }
}

function report(findings: readonly Finding[], chosen: Options): string {
  if (chosen.json) return reportToJson(findings);
  const text = reportToTerminal(findings, { colour: process.stdout.isTTY });
  // GitHub reads annotations from anywhere in the log, so people and the machine get theirs from one run.
  const isWanted = chosen['chu-thich'] ?? process.env['GITHUB_ACTIONS'] === 'true';
  return isWanted ? `${reportToAnnotations(findings)}\n${text}` : text;
}

process.exitCode = await guard(main);
