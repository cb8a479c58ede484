/** What the search page knows of the site's words before it asks the index; written beside it. */
export interface Vocabulary {
  readonly documents: number;
  /** Words without marks, and how many documents hold each. */
  readonly words: Readonly<Record<string, number>>;
  /** How often each word stands on the whole site that stands there so often that looking it up costs time. */
  readonly frequent: Readonly<Record<string, number>>;
  /** Those of the words that stand in titles, and with blanks between them those that follow each there. */
  readonly ofTitles: Readonly<Record<string, string>>;
  /** How many words the site's texts have altogether. */
  readonly size: number;
  readonly synonyms: readonly Synonyms[];
}

/** Ways to say one thing: `['CSVC', 'cơ sở vật chất']`. */
export type Synonyms = readonly string[];

export const vocabularyFile = 'vocabulary.json';
