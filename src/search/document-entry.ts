import type { Section } from '../body/text.ts';
import type { AttachmentText } from '../domain/attachment-text.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { formatCalendarDate } from '../domain/calendar-date.ts';
import { formatDocumentNumber } from '../domain/document-number.ts';
import type { Document, DocumentStatus } from '../domain/document.ts';
import { facetsOf, findPeriod } from '../domain/facets.ts';
import type { Period } from '../domain/period.ts';
import { documentAddress } from '../domain/permalink.ts';
import { statusOf } from '../domain/publication.ts';
import { findRegulation } from '../domain/regulations/index.ts';
import { dateOf } from '../domain/document-date.ts';
import { findKnown } from '../domain/stated.ts';
import type { Row, Table } from '../domain/table.ts';
import { kindNames, quarterNames } from '../words/names.ts';
import { figures, paper } from '../words/paper.ts';
import { listAttachmentBlocks } from './attachment-blocks.ts';
import type { EntryStanding, SearchBlock, SearchEntry } from './entry.ts';
import { quarterKey, schoolYearKey, yearKey, type Key } from './keys/key.ts';

/** Made from the content, not from the page, so that no menu or footer is ever found. */
export function makeSearchEntry(
  document: Document,
  sections: readonly Section[],
  today: CalendarDate,
  attachments: readonly AttachmentText[] = [],
): SearchEntry {
  const number = findKnown(document.number);
  const date = dateOf(document);
  const status = statusOf(document, today);
  const shownNumber = number && formatDocumentNumber(number);
  const blocks = listBlocks(document, sections);
  return {
    url: documentAddress(document.id),
    title: document.title,
    number: shownNumber,
    date,
    blocks: [
      ...blocks,
      ...listAttachmentBlocks(attachments, [
        document.title,
        ...blocks.map(({ text }) => text),
        ...listFrameTexts(document),
      ]),
    ],
    ownKeys: listOwnKeys(document),
    standing: standingOf(document, status),
    filters: filtersOf(document),
    facts: {
      ...(shownNumber && { number: shownNumber }),
      date: formatCalendarDate(date),
      kind: kindNames[document.kind],
      ...(status !== 'in-force' && { status }),
    },
  };
}

/** A notice is over on its day; rules that are out of force must not be taken for those that are in. */
function standingOf({ kind }: Document, status: DocumentStatus): EntryStanding {
  if (status === 'in-force' || status === 'corrected') return 'current';
  return kind === 'notice' && status === 'expired' ? 'over' : 'superseded';
}

/** What can be found of the document itself. */
const listBlocks = (document: Document, sections: readonly Section[]): SearchBlock[] => [
  ...listTexts(document).map((text) => ({ text })),
  ...sections.flatMap(listSectionBlocks),
  ...tablesOf(document)
    .flatMap(listTableTexts)
    .map((text) => ({ text })),
];

/** What stands around the text and the tables of every paper: nobody looks for it. */
function listFrameTexts(document: Document): string[] {
  const { place, recipients } = document;
  const signer = findKnown(document.signer);
  return [
    ...[paper.nation, paper.motto, paper.party, paper.recipients],
    ...recipients,
    ...[figures.ordinal, figures.label],
    ...tablesOf(document).map(({ unit }) => figures.unit(unit.label)),
    `${place}, ngày … tháng … năm …`,
    ...(signer ? [signer.authority ?? '', signer.position, signer.name] : []),
  ];
}

function filtersOf(document: Document): SearchEntry['filters'] {
  const { kind, year, quarter, regulation: id } = facetsOf(document);
  const regulation = id && findRegulation(id);
  const category =
    'category' in document
      ? regulation?.categories.find((each) => each.id === document.category)
      : undefined;
  return {
    kind: kindNames[kind],
    year: String(year),
    ...(quarter && { quarter: quarterNames[quarter] }),
    ...(regulation && { regulation: regulation.shortTitle }),
    ...(category && { category: category.title }),
  };
}

function listOwnKeys(document: Document): Key[] {
  const { year, quarter } = facetsOf(document);
  const period: Period | undefined = findPeriod(document);
  return [
    yearKey(String(year)),
    ...(quarter ? [quarterKey(String(quarter)), quarterKey(String(quarter), String(year))] : []),
    ...(period?.type === 'school-year' ? [schoolYearKey(String(period.from))] : []),
  ];
}

function listTexts(document: Document): string[] {
  const number = findKnown(document.number);
  const signer = findKnown(document.signer);
  return [
    ...(number ? [`Số: ${formatDocumentNumber(number)}`] : []),
    document.issuer,
    document.summary,
    ...document.topics,
    ...document.legalBases,
    ...listItems(document),
    ...document.attachments.map(({ title }) => title),
    ...(signer ? [`${signer.position} ${signer.name}`] : []),
  ];
}

function listItems(document: Document): string[] {
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

function listSectionBlocks({ id, heading, text }: Section): SearchBlock[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const title =
    heading === undefined ? [] : [id ? { text: heading, anchor: id } : { text: heading }];
  return [...title, ...lines.map((line) => ({ text: line }))];
}

function tablesOf(document: Document): readonly Table[] {
  return document.kind === 'disclosure' || document.kind === 'result' ? document.tables : [];
}

const listTableTexts = ({ title, columns, rows, notes, cellNotes = [] }: Table): string[] => [
  title,
  ...columns.map(({ label }) => label),
  ...labelsOf(rows),
  ...new Set(listCellTexts(rows)),
  ...notes,
  ...cellNotes.map(({ text }) => text),
];

const labelsOf = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ label, rows: children }) => [label, ...labelsOf(children)]);

/** The words in cells: «miễn», «một suất». Nobody looks for one amount among thousands. */
const listCellTexts = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ cells, rows: children }) => [
    ...Object.values(cells).flatMap((cell) => (cell.type === 'text' ? [cell.text] : [])),
    ...listCellTexts(children),
  ]);
