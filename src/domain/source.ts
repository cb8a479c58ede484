import type { Document, DocumentId } from './document.ts';
import type { DutyRecord } from './duties/record.ts';
import type { Span } from './finding.ts';
import type { Places } from './places.ts';
import type { School } from './school.ts';
import type { Table } from './table.ts';

/** One file that its own checks found sound enough to read, and where each of its values stands. */
interface Source {
  /** Relative to the content folder, with `/`. */
  readonly file: string;
  readonly places: Places;
  /** The whole text of the file; only a finding asks for it. */
  text(): string;
}

export interface SchoolSource extends Source {
  readonly school: School;
}

export interface DutySource extends Source {
  readonly record: DutyRecord;
}

export interface DocumentSource extends Source {
  readonly document: Document;
  /** Of the folder that it lies in. */
  readonly year: number;
  /** Whether it is a folder, and so may have tables and attachments. */
  readonly folder: boolean;
  /** `tables/<name>.yaml` each, as its frontmatter lists them, whether they are there or not. */
  readonly tableFiles: readonly string[];
  readonly fileReferences: readonly FileReference[];
  readonly pageReferences: readonly PageReference[];
  /** What readers read of the body, without headings and signs. */
  bodyText(): string;
}

/** One file of figures in a document's folder. */
export interface TableSourceFile extends Source {
  readonly document: DocumentId;
  /** File name without its ending. */
  readonly name: string;
  readonly table: Table;
}

/** A file beside the document that its body names: by an address, or by a `tep` attribute. */
export interface FileReference {
  readonly file: string;
  readonly span: Span;
  readonly as: 'image' | 'link' | 'attachment' | 'table';
}

/**
 * `unreadable` is a file or a whole folder that the system does not let us open; `other` is a pipe, a socket or a
 * device; what is `unnamed` cannot be opened, as its name is no text.
 */
export type FileType = 'file' | 'symlink' | 'unreadable' | 'other' | 'unnamed';

/**
 * What is wrong with an attachment beyond its first bytes: its end is missing, it is an archive and no document, it
 * has macros, or it does something by itself when it is opened.
 */
export type FileTrait = 'cut-off' | 'not-a-document' | 'macros' | 'active';

/** A link of a body to a page of this site. */
export interface PageReference {
  /** As it is written, from the root of the site. */
  readonly address: string;
  readonly span: Span;
}

/** A file as it lies under the content folder, whatever it is. */
export interface ContentFile {
  readonly path: string;
  readonly type: FileType;
  /** In bytes. */
  readonly size: number;
  /** The first bytes of an attachment (512, or all of a smaller file), to tell its type by; else empty. */
  readonly head: Uint8Array;
  /** Of an attachment; absent where its end was not looked at. */
  readonly traits?: readonly FileTrait[];
  /** Of its bytes, where a table notes what it was; else not computed. */
  readonly sha256?: string;
}

/**
 * All that checks across files read. A file with faults of its own may stand in `files` only: its own
 * findings come first, and must not bring others about what it seems to lack.
 */
export interface SiteSources {
  readonly school: SchoolSource | undefined;
  readonly duties: DutySource | undefined;
  readonly documents: readonly DocumentSource[];
  readonly tables: readonly TableSourceFile[];
  readonly files: readonly ContentFile[];
}
