import type { Document } from '../domain/document.ts';
import { formatDocumentNumber } from '../domain/document-number.ts';
import { findPeriod } from '../domain/facets.ts';
import { endOf, startOf } from '../domain/period.ts';
import {
  absoluteAddress,
  attachmentAddress,
  documentAddress,
  homeAddress,
  reuseAddress,
} from '../domain/permalink.ts';
import type { School } from '../domain/school.ts';
import { findClosedYearOfDocument } from '../domain/closed-year.ts';
import type { Standing } from '../domain/standing.ts';
import { findKnown } from '../domain/stated.ts';
import type { Plan } from '../domain/plan.ts';
import { updatedOn } from '../domain/updates.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { sayStatus } from '../words/say.ts';
import { site as siteWords } from '../words/site.ts';

/** A thing in schema.org's words, as JSON has it; what is undefined is left out. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** The text of a page's `application/ld+json`; `<` is escaped so that no content can end the script. */
export function formatStructuredData(things: readonly Thing[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replace(/</g, '\\u003c');
}

/** One step from the home page to a page, the page itself being the last. */
export interface Step {
  readonly label: string;
  readonly href: string;
}

export function describeTrail(site: string, trail: readonly Step[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, href }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name: label,
      item: absoluteAddress(site, href),
    })),
  };
}

const schoolId = (school: School): string => `${absoluteAddress(school.site, homeAddress)}#truong`;

export function describeSchool(school: School): Thing {
  return {
    '@type': 'School',
    '@id': schoolId(school),
    name: school.name,
    alternateName: school.shortName,
    url: absoluteAddress(school.site, homeAddress),
    address: school.address,
    telephone: school.phone,
    email: school.email,
    foundingDate: school.foundedOn,
    parentOrganization: { '@type': 'GovernmentOrganization', name: school.parentBody },
    disambiguatingDescription: school.fictional ? siteWords.fictional : undefined,
  };
}

/** The documents around a document that its description names. */
export interface Surroundings {
  readonly school: School;
  readonly standing: Standing;
  /** The plan that a result reports on. */
  readonly plan: Plan | undefined;
  readonly today: CalendarDate;
}

const typeOfKind = {
  plan: 'DigitalDocument',
  disclosure: 'Report',
  result: 'Report',
  notice: 'DigitalDocument',
} as const satisfies Record<Document['kind'], string>;

export function describeDocument(document: Document, around: Surroundings): Thing {
  const { school, standing, plan, today } = around;
  const absolute = (address: string): string => absoluteAddress(school.site, address);
  const number = findKnown(document.number);
  const period = findPeriod(document);
  const updated = updatedOn(document, today);
  const bases = [standing.corrects, standing.replaces, plan].filter((base) => base !== undefined);
  return {
    '@type': typeOfKind[document.kind],
    '@id': absolute(documentAddress(document.id)),
    url: absolute(documentAddress(document.id)),
    name: document.title,
    identifier: number && formatDocumentNumber(number),
    abstract: document.summary,
    inLanguage: 'vi',
    dateCreated: findKnown(document.issuedOn),
    datePublished: document.publishedOn,
    dateModified: updated === document.publishedOn ? undefined : updated,
    expires: document.kind === 'notice' ? document.endsOn : undefined,
    temporalCoverage: period && `${startOf(period)}/${endOf(period)}`,
    creativeWorkStatus: sayStatus(
      standing.status,
      findClosedYearOfDocument(document, today)?.endedOn,
    ),
    author: { '@type': 'Organization', name: document.issuer },
    publisher: { '@type': 'School', '@id': schoolId(school), name: school.name },
    keywords: document.topics.length > 0 ? document.topics : undefined,
    isBasedOn: bases.length > 0 ? bases.map(({ id }) => absolute(documentAddress(id))) : undefined,
    encoding: describeAttachments(document, absolute),
    license: absolute(reuseAddress),
    isAccessibleForFree: true,
  };
}

function describeAttachments(
  { id, attachments }: Document,
  absolute: (address: string) => string,
): Thing[] | undefined {
  if (attachments.length === 0) return undefined;
  return attachments.map(({ file, title }) => ({
    '@type': 'MediaObject',
    name: title,
    contentUrl: absolute(attachmentAddress(id, file)),
  }));
}
