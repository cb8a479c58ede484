import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Document, DocumentStatus } from '../domain/document.ts';
import { statusOf } from '../domain/publication.ts';
import type { School } from '../domain/school.ts';
import { sayDate, sayNumber } from '../words/say.ts';
import { kindNames, statusNames } from '../words/names.ts';
import { card as words, site as siteWords } from '../words/site.ts';

/** What the picture shows that stands beside a shared link: nothing but words, in the order they are read. */
export interface Card {
  readonly school: string;
  /** Kind of document; none on the site's own card. */
  readonly kind: string | undefined;
  readonly title: string;
  /** Number and date, or what the site is for. */
  readonly facts: string;
  readonly status: CardStatus | undefined;
  /** That the school is invented: a picture travels without its page. */
  readonly note: string | undefined;
}

/** A status that a reader of the link must not miss. */
export interface CardStatus {
  readonly text: string;
  readonly tone: 'care' | 'bad';
}

const tones = {
  'in-force': undefined,
  corrected: 'care',
  expired: 'care',
  replaced: 'bad',
  withdrawn: 'bad',
} as const satisfies Record<DocumentStatus, CardStatus['tone'] | undefined>;

export function cardOf(document: Document, school: School, today: CalendarDate): Card {
  return {
    school: school.name,
    kind: kindNames[document.kind],
    title: document.title,
    facts: words.facts(sayNumber(document.number), sayDate(document.issuedOn)),
    status: findStatus(statusOf(document, today)),
    note: noteOf(school),
  };
}

/** The card of every page that is no document. */
export const siteCardOf = (school: School): Card => ({
  school: school.parentBody,
  kind: undefined,
  title: siteWords.name(school.name),
  facts: words.site,
  status: undefined,
  note: noteOf(school),
});

/** The card in words, for readers who do not see it. */
export const describeCard = ({ school, kind, title, facts, status, note }: Card): string =>
  [kind, title, facts, status?.text, school, note].filter((part) => part !== undefined).join('. ');

function findStatus(status: DocumentStatus): CardStatus | undefined {
  const tone = tones[status];
  return tone === undefined ? undefined : { text: statusNames[status], tone };
}

const noteOf = ({ fictional }: School): string | undefined =>
  fictional ? words.fictional : undefined;
