import { calendarDate, yearOf } from '../domain/calendar-date.ts';
import type { Obligation } from '../domain/duties/board.ts';
import { findEntry } from '../domain/duties/board-lists.ts';
import { listObligations } from '../domain/duties/obligations.ts';
import { findNearest } from '../domain/nearest.ts';
import type { Site } from '../domain/site.ts';
import { isGovernedStill, makeDraft } from '../drafts/draft.ts';
import { findInMenu, listOpenPapers, type Menu } from '../drafts/menu.ts';
import { codeOf, planPaper, planPapers, type PlannedPaper } from '../drafts/planned-paper.ts';
import { newWords as words } from '../words/new.ts';
import type { Desk, Told } from './desk.ts';
import { writeDraft } from './write-draft.ts';

/** Writes a draft for an obligation by its number in the menu, or by its id. */
export function writeNewDocument(desk: Desk, given: string, menu: Menu): Told {
  const isNumber = /^\d+$/.test(given);
  const found = isNumber ? findInMenu(menu, Number(given))?.paper : findPaper(desk, given);
  if (found !== undefined) return { done: write(desk, found) };
  return { refused: isNumber ? words.unknownNumber(given) : explainUnknown(desk, given) };
}

function write(desk: Desk, paper: PlannedPaper): string {
  const { today } = desk.site;
  const [first] = paper.obligations;
  const before = paper.obligations.map(desk.findPlace).find((place) => place !== undefined);
  const draft = makeDraft(paper, today);
  const file = writeDraft(desk.contentDir, draft, desk.taken);
  return [
    words.written(file),
    `  ${draft.title}`,
    ...(before === undefined ? [] : [words.alreadyAnswered(before)]),
    ...(isGovernedStill(first, today) ? [] : [words.lawEnded(first.regulation.shortTitle)]),
    '',
    words.next,
  ].join('\n');
}

/** The board leaves out what has no time limit, and what lies further ahead: both may be written too. */
function findPaper({ board, site }: Desk, code: string): PlannedPaper | undefined {
  const entry = findEntry(board, code)?.obligation;
  if (entry !== undefined) return planPaper(entry);
  const all = listAll(site);
  const single = all.find(({ id }) => id === code);
  if (single !== undefined) return planPaper(single);
  return [...listOpenPapers(board), ...planPapers(all)].find((paper) => codeOf(paper) === code);
}

const listAll = ({ school, record, today }: Site): Obligation[] =>
  listObligations(
    school,
    record,
    calendarDate(firstYear, 1, 1),
    calendarDate(yearOf(today) + yearsAhead, 12, 31),
  );

/** Of the oldest law here that sets duties with a time limit. */
const firstYear = 2017;
const yearsAhead = 2;

function explainUnknown({ board }: Desk, given: string): string {
  const nearest = findNearest(given, [
    ...board.entries.map(({ obligation }) => obligation.id),
    ...listOpenPapers(board).map(codeOf),
  ]);
  return [
    words.unknownDuty(given),
    ...(nearest === undefined ? [] : [words.nearest(nearest)]),
  ].join('\n');
}
