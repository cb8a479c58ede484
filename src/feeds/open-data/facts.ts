import {
  formatCalendarDate,
  isCalendarDate,
  type CalendarDate,
} from '../../domain/calendar-date.ts';
import { provenance as words } from '../../words/open-data.ts';
import { sayStatus } from '../../words/say.ts';
import { sayCertainty } from './describe.ts';
import type { TableFile } from './table-schema.ts';

/** One line of where figures come from, for people. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What is to be known of the tables of a document, the gravest first. */
export function listFacts({
  notice,
  school,
  document,
  period,
  regulation,
  licence,
  source,
}: TableFile): Fact[] {
  return [
    ...fact(words.caution, notice),
    ...fact(words.caution, document.caution),
    ...fact(words.school, school.name),
    ...fact(words.document, document.title),
    ...fact(words.number, document.number),
    ...fact(words.issuedOn, sayDay(document.issuedOn)),
    ...fact(words.publishedOn, sayDay(document.publishedOn)),
    ...fact(words.updatedOn, sayDay(document.updatedOn)),
    ...fact(words.status, sayStatus(document.status, findDay(document.closedOn))),
    ...fact(words.period, period.label),
    ...(regulation === null ? [] : listRegulationFacts(regulation)),
    ...fact(words.workbook, source?.file),
    ...fact(words.address, document.address),
    ...fact(words.licence, licence),
  ];
}

const listRegulationFacts = (regulation: NonNullable<TableFile['regulation']>): Fact[] => [
  ...fact(words.regulation, `${regulation.number}: ${regulation.title}`),
  ...fact(words.category, regulation.category?.title),
  ...fact(words.form, regulation.form && `${regulation.form.id}: ${regulation.form.title}`),
  ...fact(words.certainty, sayCertainty(regulation.certain)),
  ...regulation.notes.flatMap((note) => fact(words.caution, note)),
];

const fact = (label: string, value: string | null | undefined): Fact[] =>
  value === null || value === undefined ? [] : [{ label, value }];

function sayDay(day: string | null): string | undefined {
  const found = findDay(day);
  return found && formatCalendarDate(found);
}

const findDay = (day: string | null): CalendarDate | undefined =>
  day !== null && isCalendarDate(day) ? day : undefined;
