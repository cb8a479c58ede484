/** What the search uses of Pagefind's client, `pagefind.js` 1.6.0. */
export interface PagefindClient {
  options(options: PagefindOptions): Promise<void>;
  /** Every filter with its values, and how many documents have each. */
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  /** Loads the parts of the index that a search for these words needs, all at once. */
  preload(words: string): Promise<void>;
  /** Null stands for every document. */
  search(
    words: string | null,
    options?: {
      readonly filters?: PagefindFilters;
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindOptions {
  readonly exactDiacritics?: boolean;
  readonly ranking?: {
    readonly termSimilarity: number;
    readonly diacriticSimilarity: number;
    readonly metaWeights: Readonly<Record<string, number>>;
  };
}

/** Every filter must match; of a filter's values, any. */
export type PagefindFilters = Readonly<Record<string, { readonly any: readonly string[] }>>;

export interface PagefindResult {
  readonly id: DocumentKey;
  readonly score: number;
  /** Places of the matching words in the document's text, counted in words from 0. */
  readonly words: readonly number[];
  /** Metadata that matched; absent where none did. */
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<PagefindPage>;
}

/** A document as the index names it. */
export type DocumentKey = string;

export interface PagefindPage {
  readonly url: string;
  /** As it was indexed, all in one line. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly PagefindAnchor[];
}

export interface PagefindAnchor {
  readonly element: string;
  readonly id: string;
  readonly text?: string;
  /** Place of its first word. */
  readonly location: number;
}
