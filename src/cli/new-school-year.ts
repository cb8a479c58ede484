import { yearOf, type CalendarDate } from '../domain/calendar-date.ts';
import { accept, refuse, type Parsed } from '../domain/parsed.ts';
import { endOf, formatPeriod, parsePeriod } from '../domain/period.ts';
import { makeDraft } from '../drafts/draft.ts';
import { planPapers, type PlannedPaper } from '../drafts/planned-paper.ts';
import { idOfDraft } from '../drafts/place.ts';
import { listSchoolYearWork, type SchoolYear } from '../drafts/school-year.ts';
import { nameDisclosure } from '../drafts/subject.ts';
import { newWords as words } from '../words/new.ts';
import { sayDue } from '../words/say-board.ts';
import type { Desk, Told } from './desk.ts';
import { writeDraft } from './write-draft.ts';

/** Writes a draft for whatever the school owes for a school year, and tells what was there already. */
export function writeSchoolYear(desk: Desk, given: string): Told {
  const year = parseSchoolYear(given, desk.site.today);
  if (!year.ok) return { refused: words.badYear(given, year.reason) };
  const { open, answered } = listSchoolYearWork(desk.site, year.value, desk.findAnswer);
  const lines = planPapers(open).map((paper) => writeOrSkip(desk, paper));
  const written = lines.filter(({ type }) => type === 'written');
  const skipped = [
    ...lines.filter(({ type }) => type === 'skipped'),
    ...answered.map(({ obligation, answer }) =>
      skip(nameDisclosure(obligation), desk.tellPlace(answer)),
    ),
  ];
  return {
    done: [
      words.yearTitle(formatPeriod(year.value), written.length),
      ...[...written, ...skipped].map(({ line }) => line),
      ...(written.length === 0 ? [] : ['', words.next]),
    ].join('\n'),
  };
}

interface Line {
  readonly type: 'written' | 'skipped';
  readonly line: string;
}

function writeOrSkip(desk: Desk, paper: PlannedPaper): Line {
  const draft = makeDraft(paper, desk.site.today);
  const broken = desk.broken.get(idOfDraft(draft));
  if (broken !== undefined) return skip(draft.title, words.brokenFile(broken));
  const file = writeDraft(desk.contentDir, draft, desk.taken);
  return { type: 'written', line: words.yearLine(file, sayDue(paper.obligations[0])) };
}

const skip = (title: string, place: string): Line => ({
  type: 'skipped',
  line: words.yearSkipped(title, place),
});

/** Neither one that is over, nor one that is most likely a slip of the hand. */
function parseSchoolYear(given: string, today: CalendarDate): Parsed<SchoolYear> {
  const parsed = parsePeriod(`năm học ${given}`);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (value.type !== 'school-year') return refuse(words.noSchoolYear);
  if (endOf(value) < today) return refuse(words.yearOver);
  return value.from > yearOf(today) + yearsAhead ? refuse(words.yearTooFar) : accept(value);
}

const yearsAhead = 2;
