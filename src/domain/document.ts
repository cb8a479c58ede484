import type { CalendarDate } from './calendar-date.ts';
import type { Disclosure } from './disclosure.ts';
import type { DocumentNumber } from './document-number.ts';
import type { Notice } from './notice.ts';
import type { Plan } from './plan.ts';
import type { RegulationId } from './regulation.ts';
import type { Result } from './result.ts';
import type { Stated } from './stated.ts';

export const documentKinds = ['plan', 'disclosure', 'result', 'notice'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The content folder that holds each kind. */
export const collectionOfKind = {
  plan: 'plans',
  disclosure: 'disclosures',
  result: 'results',
  notice: 'notices',
} as const satisfies Record<DocumentKind, string>;
export type CollectionName = (typeof collectionOfKind)[DocumentKind];

/** `<collection>/<year>/<slug>`, e.g. `plans/2022/ke-hoach-dan-van`: the file's path as an ASCII address. */
export type DocumentId = string;

/** What every document has, whatever its kind. */
export interface DocumentBase {
  readonly id: DocumentId;
  /** Tên loại and trích yếu in one line, as readers cite it. */
  readonly title: string;
  readonly number: Stated<DocumentNumber>;
  readonly issuer: string;
  readonly place: string;
  /** Day the document was signed, not the day it was posted. */
  readonly issuedOn: Stated<CalendarDate>;
  /** Day it goes (or went) up on the site. */
  readonly publishedOn: CalendarDate;
  readonly signer: Stated<Signer>;
  readonly legalBases: readonly string[];
  readonly recipients: readonly string[];
  readonly summary: string;
  readonly topics: readonly string[];
  readonly attachments: readonly Attachment[];
  readonly status: DocumentStatus;
  readonly changes: readonly Change[];
  /** The document that this one replaces as a whole. */
  readonly replaces: DocumentId | undefined;
  /** The document whose mistake this one corrects. */
  readonly corrects: DocumentId | undefined;
  readonly draft: boolean;
}

export interface Signer {
  /** `KT. HIỆU TRƯỞNG`, `TM. …`: the line above the position, where there is one. */
  readonly authority: string | undefined;
  readonly position: string;
  readonly name: string;
}

export interface Attachment {
  /** File name beside the document, e.g. `ke-hoach-ban-ky.pdf`. */
  readonly file: string;
  readonly title: string;
}

export const documentStatuses = [
  'in-force',
  'corrected',
  'replaced',
  'withdrawn',
  'expired',
] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

/** One public change after publication; a signed figure is never edited in silence. */
export interface Change {
  readonly type: 'correction' | 'replacement' | 'withdrawal';
  readonly on: CalendarDate;
  readonly reason: string;
  readonly approvedBy: string;
  /** The document that brings the change, where there is one. */
  readonly by: DocumentId | undefined;
}

export type Document = Plan | Disclosure | Result | Notice;

/** Under what a document is published: a school's yearly plan is itself an item of Thông tư 09/2024, Điều 9. */
export interface Classification {
  readonly regulation: RegulationId | undefined;
  readonly category: string | undefined;
  readonly form: string | undefined;
}

/** A document of a kind that may be published under a regulation. */
export type ClassifiedDocument = Exclude<Document, Notice>;

export const isClassified = (document: Document): document is ClassifiedDocument =>
  document.kind !== 'notice';
