import { isClassified, type ClassifiedDocument, type Document } from './document.ts';
import { findPeriod } from './facets.ts';
import { comparePeriods } from './period.ts';
import { standsOn } from './publication.ts';
import { compareText } from './order.ts';
import { getRegulation } from './regulations/index.ts';
import { lastInLine } from './regulations/line.ts';
import { moneyItems } from './regulations/money-subjects.ts';
import type { Site } from './site.ts';
import { stemOfTitle } from './title.ts';

/** What was published last of the matter that a document tells about. */
export type Newest =
  | { readonly type: 'other'; readonly document: Document }
  | { readonly type: 'itself' }
  /** Nothing newer is known, and something may go by another name: nothing is said. */
  | { readonly type: 'unknown' };

/**
 * The document of the same item, or of the same title but for its years, that stands and tells of the latest
 * period. Only an item of the law that is last in its line says for certain that there is no other: an item of
 * an older law may have another name in the newer one, and a plan may be given another title every year.
 */
export function findNewest(site: Site, document: Document): Newest {
  const isOther = (other: Document): boolean =>
    other.id !== document.id && !tellsOfOtherForm(document, other);
  const [newest] = mattersOf(document)
    .flatMap((matter) => groupsOf(site).get(matter)?.find(isOther) ?? [])
    .filter((other) => compareAges(other, document) > 0)
    .sort(newestFirst);
  if (newest !== undefined) {
    // What corrects or replaces a document is named by the banner above it.
    const isNamed = newest.corrects === document.id || newest.replaces === document.id;
    return isNamed ? { type: 'unknown' } : { type: 'other', document: newest };
  }
  return { type: isLastOfItem(document) && standsOn(document, site.today) ? 'itself' : 'unknown' };
}

const isLastOfItem = (document: Document): boolean =>
  isClassified(document) &&
  document.regulation !== undefined &&
  document.category !== undefined &&
  getRegulation(document.regulation).replacedBy === undefined;

/** In one law two forms of one item tell of two things; another law has other numbers for the same. */
const tellsOfOtherForm = (left: Document, right: Document): boolean =>
  isClassified(left) &&
  isClassified(right) &&
  left.regulation === right.regulation &&
  left.form !== right.form;

const newestFirst = (left: Document, right: Document): number => compareAges(right, left);

function compareAges(left: Document, right: Document): number {
  const [leftPeriod, rightPeriod] = [findPeriod(left), findPeriod(right)];
  const byPeriod = leftPeriod && rightPeriod ? comparePeriods(leftPeriod, rightPeriod) : 0;
  return byPeriod || compareText(left.publishedOn, right.publishedOn);
}

function mattersOf(document: Document): string[] {
  const byTitle = `${document.kind}|${stemOfTitle(document.title)}`;
  return [byTitle, ...(isClassified(document) ? listItemMatters(document) : [])];
}

/** What has one name in one law and another in the next. */
const renamed = ['charges', 'relief'] as const;

function listItemMatters({ regulation, category }: ClassifiedDocument): string[] {
  if (regulation === undefined || category === undefined) return [];
  // A group tells of more than its one item that answers a question about money.
  const isGroup = getRegulation(regulation).categories.some(({ group }) => group === category);
  const subjects = renamed.filter((subject) => moneyItems[subject][regulation]?.includes(category));
  return [`${lastInLine(regulation)}|${category}`, ...(isGroup ? [] : subjects)];
}

const known = new WeakMap<Site, ReadonlyMap<string, readonly Document[]>>();

/**
 * By their matter, the newest first. Each page asks: with 5,000 documents, comparing all of them each time would be 25
 * million looks.
 */
function groupsOf(site: Site): ReadonlyMap<string, readonly Document[]> {
  const groups = known.get(site) ?? groupByMatter(site);
  known.set(site, groups);
  return groups;
}

function groupByMatter({ documents, today }: Site): Map<string, readonly Document[]> {
  const told = documents
    .filter((document) => standsOn(document, today) && !document.draft)
    .toSorted(newestFirst)
    .flatMap((document) => mattersOf(document).map((matter) => ({ matter, document })));
  const groups = Map.groupBy(told, ({ matter }) => matter);
  return new Map([...groups].map(([matter, all]) => [matter, all.map(({ document }) => document)]));
}
