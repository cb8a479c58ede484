import type { CalendarDate } from '../domain/calendar-date.ts';
import { formatDocumentNumber } from '../domain/document-number.ts';
import type { Document, DocumentKind } from '../domain/document.ts';
import {
  absoluteAddress,
  documentAddress,
  feedAddress,
  homeAddress,
  listAddress,
  reuseAddress,
} from '../domain/permalink.ts';
import { statusOf } from '../domain/publication.ts';
import type { School } from '../domain/school.ts';
import type { Site } from '../domain/site.ts';
import { findKnown } from '../domain/stated.ts';
import { listByUpdate, updatedOn } from '../domain/updates.ts';
import { feeds as words } from '../words/browse.ts';
import { collections, kindNames, statusNames } from '../words/names.ts';
import { element, textElement, xmlDocument } from './xml.ts';

/** Long enough for a reader who looks once a month, short enough for a phone's data plan. */
const longestFeed = 50;

/**
 * Atom 1.0 (RFC 4287) of all documents or of one kind, the last updated first. Its dates are those of the
 * content; nothing in it tells when it was built.
 */
export function makeFeed(site: Site, kind?: DocumentKind): string {
  const { school, today } = site;
  const documents = site.documents.filter((document) => !kind || document.kind === kind);
  const latest = listByUpdate(documents, today).slice(0, longestFeed);
  const own = absoluteAddress(school.site, feedAddress(kind));
  const page = absoluteAddress(school.site, kind ? listAddress(kind) : homeAddress);
  const lastDay = latest[0] ? updatedOn(latest[0], today) : school.foundedOn;
  const lines = [
    textElement('id', own),
    textElement('title', formatFeedTitle(school, kind)),
    textElement('subtitle', words.purpose),
    textElement('updated', startOfDay(lastDay)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: own }),
    element('link', { rel: 'alternate', type: 'text/html', href: page }),
    element('link', { rel: 'license', href: absoluteAddress(school.site, reuseAddress) }),
    element('author', {}, textElement('name', school.name)),
    ...latest.map((document) => entry(site, document)),
  ];
  const root = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' };
  return xmlDocument(element('feed', root, `\n${lines.join('\n')}\n`));
}

export const formatFeedTitle = (school: School, kind?: DocumentKind): string =>
  kind ? words.kind(collections[kind].title, school.name) : words.all(school.name);

function entry({ school, today }: Site, document: Document): string {
  const address = absoluteAddress(school.site, documentAddress(document.id));
  return element(
    'entry',
    {},
    textElement('id', address),
    textElement('title', document.title),
    textElement('published', startOfDay(document.publishedOn)),
    textElement('updated', startOfDay(updatedOn(document, today))),
    element('link', { rel: 'alternate', type: 'text/html', href: address }),
    ...(document.issuer === school.name
      ? []
      : [element('author', {}, textElement('name', document.issuer))]),
    element('category', { term: document.kind, label: kindNames[document.kind] }),
    textElement('summary', summaryOf(document, today)),
  );
}

/** Number and status go first: a feed reader shows little else of a document. */
function summaryOf(document: Document, today: CalendarDate): string {
  const number = findKnown(document.number);
  const status = statusOf(document, today);
  return [
    ...(number ? [`${formatDocumentNumber(number)}.`] : []),
    ...(status === 'in-force' ? [] : [`${statusNames[status]}.`]),
    document.summary,
  ].join(' ');
}

// Việt Nam keeps UTC+7 all year.
const startOfDay = (date: CalendarDate): string => `${date}T00:00:00+07:00`;
