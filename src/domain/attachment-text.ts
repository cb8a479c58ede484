import type { Attachment } from './document.ts';

/** Where in a file some of its text stands; a file of running text has one part without a place. */
export type TextPlace =
  | { readonly type: 'page'; readonly page: number }
  | { readonly type: 'sheet'; readonly sheet: string };

export interface TextPart {
  readonly place?: TextPlace;
  /** Paragraphs and cells that have a letter, as a reader of the file sees them; never none. */
  readonly lines: readonly string[];
}

/** An attachment with what can be read in it. JSON-safe. */
export interface AttachmentText extends Attachment {
  readonly parts: readonly TextPart[];
}
