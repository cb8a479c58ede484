import { yearOf } from '../calendar-date.ts';
import type { Disclosure } from '../disclosure.ts';
import { isClassified, type Document } from '../document.ts';
import { listStandingTables } from '../comparison/series.ts';
import type { PublishedTable } from '../figures/published.ts';
import { includesDate } from '../period.ts';
import { compareNewestFirst, standsOn } from '../publication.ts';
import { moneyItems } from '../regulations/money-subjects.ts';
import type { Result } from '../result.ts';
import type { Site } from '../site.ts';
import { readCharges, type Charges } from './charges.ts';
import { readSpending, type Spending } from './spending.ts';

/** What parents ask of a school year's money, from published documents alone. */
export interface ParentsSheet {
  /** `2026` is the school year 2026-2027. */
  readonly from: number;
  readonly charges: Charges | undefined;
  /** What tells of the charges, also where no table of it can be read. */
  readonly chargesDocument: Disclosure | Result | undefined;
  readonly spending: Spending;
  /** Every document that a figure is from, in the order of the sheet. */
  readonly sources: readonly Document[];
}

/** The school years with published charges, and the one that runs; the latest first. */
export function listSheetYears(site: Site): number[] {
  const { today } = site;
  const year = yearOf(today);
  const running = [year, year - 1].filter((from) => includesDate(schoolYear(from), today));
  const told = listChargeDocuments(site).flatMap(({ period }) =>
    period.type === 'school-year' ? [period.from] : [],
  );
  return [...new Set([...running, ...told])].sort((left, right) => right - left);
}

/** The year of the sheet that tells the charges of a document, where it has one. */
export function findSheetYear(site: Site, { id }: Document): number | undefined {
  const told = listChargeDocuments(site).find((each) => each.id === id);
  return told?.period.type === 'school-year' ? told.period.from : undefined;
}

const schoolYear = (from: number) => ({ type: 'school-year', from }) as const;

export function makeSheet(site: Site, from: number): ParentsSheet {
  const tables = listStandingTables(site);
  const documents = listChargeDocuments(site);
  const chargesDocument = documents.find((each) => isOfSchoolYear(each, from));
  const charges = findCharges(tables, documents, from);
  const spending = readSpending(tables, from, site);
  return {
    from,
    charges,
    chargesDocument,
    spending,
    sources: listSources(charges, chargesDocument, spending),
  };
}

function findCharges(
  tables: readonly PublishedTable[],
  documents: readonly Document[],
  from: number,
): Charges | undefined {
  const ofYear = (year: number): PublishedTable[] =>
    tables.filter(
      ({ document, period }) =>
        documents.includes(document) && period.type === 'school-year' && period.from === year,
    );
  const previous = ofYear(from - 1).find((table) => readCharges(table, undefined) !== undefined);
  return ofYear(from).flatMap((table) => readCharges(table, previous) ?? [])[0];
}

/** Those that stand today, the newest first. */
function listChargeDocuments({ documents, today }: Site): (Disclosure | Result)[] {
  return documents
    .filter((document): document is Disclosure | Result => isOfCharges(document))
    .filter((document) => standsOn(document, today))
    .toSorted(compareNewestFirst);
}

function isOfCharges(document: Document): boolean {
  if (!isClassified(document) || document.kind === 'plan') return false;
  const { regulation, category } = document;
  if (regulation === undefined || category === undefined) return false;
  return moneyItems.charges[regulation]?.includes(category) ?? false;
}

const isOfSchoolYear = ({ period }: Disclosure | Result, from: number): boolean =>
  period.type === 'school-year' && period.from === from;

function listSources(
  charges: Charges | undefined,
  chargesDocument: Document | undefined,
  { lines, perPupil }: Spending,
): Document[] {
  const tables = [
    charges?.table,
    charges?.previous,
    ...lines.flatMap(({ now, before }) => [now?.table, before?.table]),
    ...[perPupil.now, perPupil.before].flatMap((told) => [told?.table, told?.pupils.table]),
    perPupil.pupils?.table,
  ];
  const documents = [
    ...(charges === undefined ? [chargesDocument] : []),
    ...tables.map((table) => table?.document),
  ];
  return [...new Set(documents.filter((document) => document !== undefined))];
}
