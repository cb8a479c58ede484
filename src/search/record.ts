import type { Section } from '../body/text.ts';
import type { Document } from '../domain/document.ts';
import { facetsOf } from '../domain/facets.ts';
import { formatCalendarDate } from '../domain/calendar-date.ts';
import { formatDocumentNumber } from '../domain/document-number.ts';
import { documentAddress } from '../domain/permalink.ts';
import { findRegulation } from '../domain/regulations/index.ts';
import { findKnown } from '../domain/stated.ts';
import type { Row, Table } from '../domain/table.ts';
import { kindNames, quarterNames } from '../words/vi.ts';
import { toIndexText } from './index-text.ts';

/** What the index is told of one document: an address, and HTML that no reader ever sees. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
}

/** Made from the content, not from the page, so that no menu or footer is ever found. */
export function makeSearchRecord(document: Document, sections: readonly Section[]): SearchRecord {
  return {
    url: documentAddress(document.id),
    content: [
      '<!doctype html><html lang="vi"><body><main data-pagefind-body>',
      `<h1>${indexed(document.title)}</h1>`,
      ...metadataOf(document),
      ...paragraphsOf(document).map((text) => `<p>${indexed(text)}</p>`),
      ...sections.map(renderSection),
      ...tablesOf(document).map(renderTable),
      '</main></body></html>',
    ].join('\n'),
  };
}

function metadataOf(document: Document): string[] {
  const number = findKnown(document.number);
  const date = findKnown(document.issuedOn) ?? document.publishedOn;
  const { kind, year, quarter, regulation } = facetsOf(document);
  return [
    ...(number ? [attribute('meta', 'number', formatDocumentNumber(number))] : []),
    attribute('meta', 'date', formatCalendarDate(date)),
    attribute('meta', 'kind', kindNames[kind]),
    attribute('filter', 'kind', kindNames[kind]),
    attribute('filter', 'year', String(year)),
    ...(quarter ? [attribute('filter', 'quarter', quarterNames[quarter])] : []),
    ...(regulation
      ? [attribute('filter', 'regulation', findRegulation(regulation)?.shortTitle ?? regulation)]
      : []),
    attribute('sort', 'date', date),
  ];
}

function attribute(type: 'meta' | 'filter' | 'sort', name: string, value: string): string {
  return `<span data-pagefind-ignore data-pagefind-${type}="${name}[content]" content="${escapeHtml(value)}"></span>`;
}

function paragraphsOf(document: Document): string[] {
  const number = findKnown(document.number);
  const signer = findKnown(document.signer);
  return [
    ...(number ? [`Số: ${formatDocumentNumber(number)}`] : []),
    document.summary,
    ...document.topics,
    ...document.legalBases,
    ...itemsOf(document),
    ...document.attachments.map(({ title }) => title),
    ...(signer ? [`${signer.position} ${signer.name}`] : []),
  ];
}

function itemsOf(document: Document): string[] {
  if (document.kind === 'plan') {
    return [
      ...document.tasks.map(({ title, responsible }) => [title, ...responsible].join('. ')),
      ...document.reports.map(({ title, to }) => `${title}. ${to}`),
    ];
  }
  if (document.kind !== 'result') return [];
  return document.outcomes.flatMap(({ note, evidence }) =>
    [note, evidence].filter((text) => text !== undefined),
  );
}

function tablesOf(document: Document): readonly Table[] {
  return document.kind === 'disclosure' || document.kind === 'result' ? document.tables : [];
}

function renderSection({ id, heading, text }: Section): string {
  const title =
    heading === undefined
      ? ''
      : `<h2${id ? ` id="${escapeHtml(id)}"` : ''}>${indexed(heading)}</h2>`;
  return `${title}<p>${indexed(text)}</p>`;
}

function renderTable(table: Table): string {
  return [
    table.title,
    ...table.columns.map(({ label }) => label),
    ...labelsOf(table.rows),
    ...table.notes,
  ]
    .map((text) => `<p>${indexed(text)}</p>`)
    .join('');
}

function labelsOf(rows: readonly Row[]): string[] {
  return rows.flatMap(({ label, rows: children }) => [label, ...labelsOf(children)]);
}

const indexed = (text: string): string => escapeHtml(toIndexText(text));

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
