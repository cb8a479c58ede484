import type { DocumentKey, PagefindClient, PagefindFilters, PagefindResult } from '../client.ts';
import type { EntryStanding } from '../entry.ts';
import { dateField, standingFilter } from '../index-fields.ts';
import { toIndexWord } from '../index-text.ts';
import { openMemory } from './memory.ts';
import { pagefindRanking } from './weights.ts';

export type Postings = ReadonlyMap<DocumentKey, PagefindResult>;

/** Pagefind as a store of postings; every answer is kept. */
export interface IndexReader {
  /** Loads at once what the look-ups of these forms need. */
  preload(forms: readonly string[]): Promise<void>;
  /** Documents with a word that begins so, whatever its marks. */
  findBlind(form: string): Promise<Postings>;
  /** Documents with a word that begins so, marks and all. */
  findExact(form: string): Promise<Postings>;
  /** Documents with these words as they are, in this order; without their places. */
  findPhrase(forms: readonly string[], marks: 'exact' | 'blind'): Promise<Postings>;
  /** Documents with these words of titles as they are, in this order. */
  findInTitles(titleWords: readonly string[], marks: 'exact' | 'blind'): Promise<Postings>;
  listFiltered(filters: PagefindFilters): Promise<Postings>;
  /** Documents of one standing that is not the usual one. */
  listStanding(standing: Exclude<EntryStanding, 'current'>): Promise<Postings>;
  /** All documents, newest first. */
  listNewestFirst(): Promise<Postings>;
}

const remember = openMemory<PagefindClient, Postings>();

export function openIndexReader(client: PagefindClient): IndexReader {
  let isExact: boolean | undefined;
  let last: Promise<unknown> = client.options({ ranking: pagefindRanking });

  // Whether marks count is a state of Pagefind's, so one search at a time.
  const search = (
    words: string | null,
    exact: boolean,
    options: Parameters<PagefindClient['search']>[1] = {},
  ): Promise<Postings> =>
    remember(client, JSON.stringify([words, exact, options]), () => {
      const answer = last.then(async () => {
        if (isExact !== exact) await client.options({ exactDiacritics: exact });
        isExact = exact;
        const { results } = await client.search(words, options);
        return new Map(results.map((result) => [result.id, result]));
      });
      last = answer.catch(() => undefined);
      return answer;
    });

  return {
    preload: (forms) => client.preload(forms.map(toIndexWord).join(' ')),
    findBlind: (form) => search(toIndexWord(form), false),
    findExact: (form) => search(toIndexWord(form), true),
    findPhrase: (forms, marks) =>
      search(`"${forms.map(toIndexWord).join(' ')}"`, marks === 'exact'),
    findInTitles: (titleWords, marks) => search(`"${titleWords.join(' ')}"`, marks === 'exact'),
    listFiltered: (filters) => search(null, false, { filters }),
    listStanding: (standing) =>
      search(null, false, { filters: { [standingFilter]: { any: [standing] } } }),
    listNewestFirst: () => search(null, false, { sort: { [dateField]: 'desc' } }),
  };
}
