import type { Obligation } from '../domain/duties/board.ts';
import { findCategory, isUnsure, type Category, type Form } from '../domain/regulation.ts';
import { formatCalendarDate } from '../domain/calendar-date.ts';
import { boardTable, eventNames } from '../words/board.ts';
import { draftWords as words } from '../words/drafts.ts';
import { sayDue, sayPosting } from '../words/say-board.ts';
import { sayTiming } from '../words/say-certainty.ts';

/** A body that says what the law asks for, in a box that the officer takes away, and two headings to begin with. */
export const formatSkeleton = (obligation: Obligation, form: Form | undefined): string =>
  [...frame(listFacts(obligation, form)), ...words.sections].join('\n\n');

/** The same for several items of a group, with a heading each. */
export function formatGroupSkeleton(
  group: Category,
  obligations: readonly [Obligation, ...Obligation[]],
): string {
  const [first] = obligations;
  // The law asks for each by the same words, and by the same day.
  const duty = { ...first.duty, article: group.article ?? first.duty.article, category: group.id };
  const facts = listFacts({ ...first, duty }, undefined);
  const items = obligations.flatMap((each, at) => [
    words.itemHeading(at + 1, each.duty.title),
    words.ofItem,
  ]);
  return [...frame([...facts, ...obligations.flatMap(listItemNotes)]), ...items].join('\n\n');
}

const frame = (facts: readonly string[]): string[] => [
  '<GhiChu loai="luu-y">',
  words.box,
  facts.map((fact) => `- ${fact}`).join('\n'),
  '</GhiChu>',
];

function listItemNotes({ regulation, duty }: Obligation): string[] {
  const note = findCategory(regulation, duty.category)?.note;
  return note === undefined ? [] : [words.noteOn(duty.title, note)];
}

function listFacts(obligation: Obligation, form: Form | undefined): string[] {
  const { regulation, duty, event } = obligation;
  const law = words.law(regulation.number, duty.article);
  const timing = sayTiming(duty);
  return [
    isUnsure(duty) ? `${law} (${boardTable.unsure})` : law,
    words.item(findCategory(regulation, duty.category)?.title ?? duty.title),
    ...(form === undefined ? [] : [words.form(form.id, form.title)]),
    words.timing(timing.term, timing.text),
    ...(event === undefined
      ? []
      : [words.event(eventNames[event.type], formatCalendarDate(event.on))]),
    words.due(sayDue(obligation)),
    ...(duty.posting === undefined ? [] : [words.posting(sayPosting(duty.posting))]),
    ...(duty.note === undefined ? [] : [words.note(duty.note)]),
  ];
}
