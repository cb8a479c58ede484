import type { Obligation } from '../domain/duties/board.ts';
import { findCategory, isUnsure, type Form } from '../domain/regulation.ts';
import { formatCalendarDate } from '../domain/calendar-date.ts';
import { boardTable, eventNames } from '../words/board.ts';
import { draftWords as words } from '../words/drafts.ts';
import { sayDue, sayPosting } from '../words/say-board.ts';

/** A body that says what the law asks for, in a box that the officer takes away, and two headings to begin with. */
export function formatSkeleton(obligation: Obligation, form: Form | undefined): string {
  const facts = listFacts(obligation, form).map((fact) => `- ${fact}`);
  const box = ['<GhiChu loai="luu-y">', words.box, facts.join('\n'), '</GhiChu>'];
  return [...box, ...words.sections].join('\n\n');
}

function listFacts(obligation: Obligation, form: Form | undefined): string[] {
  const { regulation, duty, event } = obligation;
  const law = words.law(regulation.number, duty.article);
  return [
    isUnsure(duty) ? `${law} (${boardTable.unsure})` : law,
    words.item(findCategory(regulation, duty.category)?.title ?? duty.title),
    ...(form === undefined ? [] : [words.form(form.id, form.title)]),
    words.wording(duty.wording),
    ...(event === undefined
      ? []
      : [words.event(eventNames[event.type], formatCalendarDate(event.on))]),
    words.due(sayDue(obligation)),
    ...(duty.posting === undefined ? [] : [words.posting(sayPosting(duty.posting))]),
    ...(duty.note === undefined ? [] : [words.note(duty.note)]),
  ];
}
