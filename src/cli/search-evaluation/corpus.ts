import { z } from 'zod';
import { isCalendarDate } from '../../domain/calendar-date.ts';
import { quarterKey, yearKey } from '../../search/keys/key.ts';
import type { SearchBlock, SearchEntry } from '../../search/entry.ts';

const corpusSchema = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    number: z.string().nullish(),
    /** Lines; a heading begins with `## `. */
    body: z.string(),
    date: z.string().refine(isCalendarDate),
    year: z.number(),
    quarter: z.number().nullish(),
    type: z.string(),
    regulation: z.string().nullish(),
    unit: z.string().nullish(),
  }),
);

export type Corpus = z.output<typeof corpusSchema>;
type CorpusPage = Corpus[number];

export const readCorpus = (json: string): Corpus => corpusSchema.parse(JSON.parse(json));

export const addressOfPage = (id: string): string => `/${id}/`;
export const pageOfAddress = (address: string): string => address.slice(1, -1);

/** A page of a corpus as the site indexes its documents. */
export function toSearchEntry(page: CorpusPage): SearchEntry {
  const { title, date, year, quarter, type, regulation, unit } = page;
  const number = page.number ?? undefined;
  const ownQuarter = quarter
    ? [quarterKey(String(quarter)), quarterKey(String(quarter), String(year))]
    : [];
  return {
    url: addressOfPage(page.id),
    title,
    number,
    date,
    blocks: [
      ...[number, unit].flatMap((text) => (text ? [{ text }] : [])),
      ...page.body.split('\n').map(toBlock),
    ],
    ownKeys: [yearKey(String(year)), ...ownQuarter],
    standing: 'current',
    filters: {
      kind: type,
      year: String(year),
      ...(quarter && { quarter: String(quarter) }),
      ...(regulation && { regulation }),
    },
    facts: {},
  };
}

function toBlock(line: string, at: number): SearchBlock {
  const [, heading] = /^#+ (.+)/.exec(line) ?? [];
  return heading === undefined ? { text: line } : { text: heading, anchor: `muc-${String(at)}` };
}
