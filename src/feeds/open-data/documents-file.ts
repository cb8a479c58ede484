import { findClosedYearOfDocument } from '../../domain/closed-year.ts';
import { isClassified, type Document, type Signer } from '../../domain/document.ts';
import { formatDocumentNumber } from '../../domain/document-number.ts';
import { findPeriod } from '../../domain/facets.ts';
import {
  absoluteAddress,
  attachmentAddress,
  csvMetadataAddress,
  documentAddress,
  documentsSchemaAddress,
  tableFileAddress,
  workbookAddress,
} from '../../domain/permalink.ts';
import type { Task } from '../../domain/plan.ts';
import { statusOf } from '../../domain/publication.ts';
import type { Outcome } from '../../domain/result.ts';
import type { Site } from '../../domain/site.ts';
import type { Stated } from '../../domain/stated.ts';
import type { Table } from '../../domain/table.ts';
import { updatedOn } from '../../domain/updates.ts';
import { describeClassification, describeHead, describePeriod } from './describe.ts';
import type { DocumentRecord, DocumentsFile } from './documents-schema.ts';

/** Every document of the site with all that its front matter tells, but the names of those who signed. */
export const describeDocuments = (site: Site): DocumentsFile => ({
  ...describeHead(site.school, documentsSchemaAddress),
  asOf: site.today,
  documents: site.documents.map((document) => describeDocument(document, site)),
});

function describeDocument(document: Document, site: Site): DocumentRecord {
  const link = linksOf(site);
  const { id, kind, title, issuer, place, publishedOn, summary } = document;
  const period = findPeriod(document);
  return {
    id,
    kind,
    address: link.document(id),
    title,
    number: describeStated(document.number, formatDocumentNumber),
    issuer,
    place,
    issuedOn: describeStated(document.issuedOn, (day) => day),
    publishedOn,
    updatedOn: updatedOn(document, site.today),
    signer: describeSigner(document.signer),
    summary,
    topics: [...document.topics],
    legalBases: [...document.legalBases],
    recipients: [...document.recipients],
    status: statusOf(document, site.today),
    closedOn: findClosedYearOfDocument(document, site.today)?.endedOn ?? null,
    ...describeRelations(document, site),
    period: period === undefined ? null : describePeriod(period),
    regulation: describeClassification(document),
    attachments: document.attachments.map((each) => ({
      title: each.title,
      address: link.attachment(id, each.file),
    })),
    ...describeKind(document, site),
  };
}

type RelationKey = 'changes' | 'replaces' | 'corrects';

function describeRelations(document: Document, site: Site): Pick<DocumentRecord, RelationKey> {
  const { findDocument } = linksOf(site);
  return {
    changes: document.changes
      .filter(({ on }) => on <= site.today)
      .map((change) => ({ ...change, by: findDocument(change.by) })),
    replaces: findDocument(document.replaces),
    corrects: findDocument(document.corrects),
  };
}

type KindKey =
  'posting' | 'endsOn' | 'tasks' | 'reports' | 'plan' | 'outcomes' | 'tables' | 'workbook';

/** What only some kinds have; the same keys for all. */
function describeKind(document: Document, site: Site): Pick<DocumentRecord, KindKey> {
  const link = linksOf(site);
  const tables = isClassified(document) && 'tables' in document ? document.tables : [];
  const { posting } = document.kind === 'disclosure' ? document : {};
  const { tasks, reports } = document.kind === 'plan' ? document : { tasks: [], reports: [] };
  return {
    posting: posting
      ? { places: [...posting.places], from: posting.from, to: posting.to ?? null }
      : null,
    endsOn: document.kind === 'notice' ? (document.endsOn ?? null) : null,
    tasks: tasks.map(describeTask),
    reports: [...reports],
    plan: document.kind === 'result' ? link.findDocument(document.plan) : null,
    outcomes: document.kind === 'result' ? document.outcomes.map(describeOutcome) : [],
    tables: tables.map((table) => describeTableFiles(document, table, site)),
    workbook: tables.length > 0 ? link.absolute(workbookAddress(document.id)) : null,
  };
}

function describeTableFiles(
  { id }: Document,
  table: Table,
  { school }: Site,
): DocumentRecord['tables'][number] {
  const csv = absoluteAddress(school.site, tableFileAddress(id, table.id, 'csv'));
  return {
    id: table.id,
    title: table.title,
    csv,
    json: absoluteAddress(school.site, tableFileAddress(id, table.id, 'json')),
    metadata: csvMetadataAddress(csv),
  };
}

const describeTask = ({ timing, ...task }: Task): DocumentRecord['tasks'][number] => ({
  id: task.id,
  title: task.title,
  timing: timing.type,
  due: timing.type === 'due' ? timing.on : null,
  quarter: timing.type === 'quarter' ? timing.quarter : null,
  responsible: [...task.responsible],
});

const describeOutcome = (outcome: Outcome): DocumentRecord['outcomes'][number] => ({
  task: outcome.task,
  status: outcome.status,
  note: outcome.note ?? null,
  evidence: outcome.evidence ?? null,
});

const describeStated = <Value>(
  stated: Stated<Value>,
  format: (value: Value) => string,
): { state: Stated<Value>['state']; value: string | null } => ({
  state: stated.state,
  value: stated.state === 'known' ? format(stated.value) : null,
});

const describeSigner = (stated: Stated<Signer>): DocumentRecord['signer'] => ({
  state: stated.state,
  authority: stated.state === 'known' ? (stated.value.authority ?? null) : null,
  position: stated.state === 'known' ? stated.value.position : null,
});

function linksOf({ school, documents }: Site) {
  const absolute = (address: string): string => absoluteAddress(school.site, address);
  const document = (id: string): string => absolute(documentAddress(id));
  return {
    absolute,
    document,
    attachment: (id: string, file: string): string => absolute(attachmentAddress(id, file)),
    /** Null for a document that the site does not show. */
    findDocument: (id: string | undefined): string | null =>
      id !== undefined && documents.some((each) => each.id === id) ? document(id) : null,
  };
}
