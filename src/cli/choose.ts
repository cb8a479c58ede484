import { fold, toNfc } from '../domain/vietnamese.ts';
import type { Menu } from '../drafts/menu.ts';
import { nameComingYear } from '../drafts/school-year.ts';
import { newWords as words } from '../words/new.ts';
import type { Desk, Told } from './desk.ts';
import { writeNewDocument } from './new-document.ts';
import { writeSchoolYear } from './new-school-year.ts';

/** Who is asked, and told. */
export interface Dialogue {
  /** Empty for who only presses Enter, and for who ends the input. */
  ask(question: string): Promise<string>;
  say(line: string): void;
}

/** Asks until something was written, or until nothing is wanted any more. */
export async function chooseFromMenu(
  desk: Desk,
  menu: Menu,
  { ask, say }: Dialogue,
): Promise<void> {
  const year = nameComingYear(desk.site);
  const most = menu.missing.length + menu.due.length;
  for (;;) {
    const answer = readAnswer(await ask(`\n${words.ask}`));
    if (answer === '') return;
    const told = write(desk, menu, answer);
    if ('done' in told) {
      say(told.done);
      return;
    }
    say(`${told.refused}\n${words.askAgain(most, year)}`);
  }
}

function write(desk: Desk, menu: Menu, answer: string): Told {
  const [, year] = /^nam-hoc\s+(.+)$/.exec(answer) ?? [];
  if (year !== undefined) return writeSchoolYear(desk, year);
  if (/^\d+(?:[\s,;]+\d+)+$/.test(answer)) return { refused: words.oneAtATime };
  return writeNewDocument(desk, answer, menu);
}

const stops = new Set(['q', 'thoi', 'thoat', 'khong', 'huy']);

/** What was meant by `3.`, `số 3`, `npm run moi -- 3` or `năm học 2027-2028`. */
export function readAnswer(given: string): string {
  const answer = toNfc(given)
    .trim()
    .replace(/^npm run moi(?: --)?\s*/, '')
    .replace(/^(?:số thứ tự|số|stt|mục|mã:?)\s+(?=\S)/iu, '')
    .replace(/^năm học\s+(?=\d)/iu, 'nam-hoc ')
    .replace(/^(\d+)\s*[.)]$/, '$1');
  return stops.has(fold(answer)) ? '' : answer;
}
