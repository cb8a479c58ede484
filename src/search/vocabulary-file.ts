/** What the search page knows of the site's words before it asks the index; written beside it. */
export interface Vocabulary {
  readonly documents: number;
  /** Words without marks, and how many documents hold each. */
  readonly words: Readonly<Record<string, number>>;
  readonly synonyms: readonly Synonyms[];
}

/** Ways to say one thing: `['CSVC', 'cơ sở vật chất']`. */
export type Synonyms = readonly string[];

export const vocabularyFile = 'vocabulary.json';
