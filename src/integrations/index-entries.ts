import type { Section } from '../body/text.ts';
import { readAttachmentTexts, type AttachmentFile } from '../data/attachment-texts.ts';
import type { Settings } from '../data/settings.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Document } from '../domain/document.ts';
import { makeSearchEntry } from '../search/document-entry.ts';
import type { SearchEntry } from '../search/entry.ts';

/** What the entries are made from. Plain data: it can be sent to another thread. */
export interface IndexedContent {
  readonly texts: readonly DocumentText[];
  readonly attachments: readonly AttachmentFile[];
  readonly folders: Pick<Settings, 'contentDir' | 'cacheDir'>;
  readonly today: CalendarDate;
}

interface DocumentText {
  readonly document: Document;
  readonly sections: readonly Section[];
}

/** What the site's search can find on the day of the settings. */
export async function makeEntries(indexed: IndexedContent): Promise<SearchEntry[]> {
  const { texts, attachments, folders, today } = indexed;
  const attached = await readAttachmentTexts(folders, attachments);
  return texts.map(({ document, sections }) =>
    makeSearchEntry(document, sections, today, attached.get(document.id)),
  );
}
