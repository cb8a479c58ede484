import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { openContent } from '../data/content.ts';
import { findInMenu, makeMenu } from '../drafts/menu.ts';
import { reportMenu } from '../drafts/report-menu.ts';
import { nameComingYear } from '../drafts/school-year.ts';
import { cliWords } from '../words/cli.ts';
import { newWords } from '../words/new.ts';
import { chooseFromMenu } from './choose.ts';
import { openDesk, type Desk, type Told } from './desk.ts';
import { findSettings } from './find-settings.ts';
import { guard } from './guard.ts';
import { writeNewDocument } from './new-document.ts';
import { writeSchoolYear } from './new-school-year.ts';

/** Exit status: 0 when done, 1 where the school's own files cannot be read, 2 for what nobody can make sense of. */
async function main(): Promise<number> {
  const args = readArguments();
  if (args === undefined) return 2;
  const settings = findSettings();
  if (settings === undefined) return 2;
  const desk = openDesk(openContent(settings));
  if ('unreadable' in desk) {
    console.error(newWords.unreadable(desk.unreadable));
    return 1;
  }
  const [what, year] = args;
  if (what === undefined) return showMenu(desk);
  if (year !== undefined) return finish(writeSchoolYear(desk, year));
  return finish(writeNewDocument(desk, what, makeMenu(desk.board)));
}

function finish(told: Told): number {
  if ('done' in told) {
    console.log(told.done);
    return 0;
  }
  console.error(`${told.refused}\n${newWords.usage}`);
  return 2;
}

/** None, one choice, or `nam-hoc` with its year. */
function readArguments(): string[] | undefined {
  const given = process.argv.slice(2);
  const positionals = readPositionals();
  const [first, , tooMany] = positionals ?? [];
  const fits =
    positionals !== undefined &&
    tooMany === undefined &&
    (positionals.length === 2) === (first === schoolYearWord);
  if (fits) return positionals;
  const unknown =
    given.find((arg) => arg.startsWith('-')) ?? (given.length > 1 ? given[1] : given[0]);
  console.error(cliWords.unknownOption(unknown ?? ''));
  console.error(newWords.usage);
  return undefined;
}

const schoolYearWord = 'nam-hoc';

function readPositionals(): string[] | undefined {
  try {
    return parseArgs({ options: {}, allowPositionals: true, strict: true }).positionals;
  } catch {
    // The reason that Node.js gives is English.
    return undefined;
  }
}

async function showMenu(desk: Desk): Promise<number> {
  const menu = makeMenu(desk.board);
  console.log(reportMenu(menu, desk.site.today, desk.findPlace));
  const isEmpty = findInMenu(menu, 1) === undefined;
  if (isEmpty || !process.stdin.isTTY) {
    console.log(`\n${newWords.howToChoose(nameComingYear(desk.site))}`);
    return 0;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // At the end of the input a question is never answered, and Node.js would wait for it.
  const ended = new Promise<string>((resolve) => {
    terminal.once('close', () => {
      resolve('');
    });
  });
  await chooseFromMenu(desk, menu, {
    ask: (question) => Promise.race([terminal.question(question).catch(() => ''), ended]),
    say: (line) => {
      console.log(line);
    },
  });
  terminal.close();
  return 0;
}

process.exitCode = await guard(main);
