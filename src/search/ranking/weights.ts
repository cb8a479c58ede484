// Measured on 188 documents with three sets of judged queries: 167, 1,051 of another hand, and 1,456 of a topic beside
// everyday words («thực đơn tuần này»). Halving or doubling any weight moves a set's score by .011 at most, only
// halving `inTitle` by .057. So they are round numbers on purpose, and taken by name: `weights.exact`.

/** A word with the marks that were typed. */
export const exact = 1.2;
/** A word typed without marks that stands without marks: in a longer query, and alone. */
export const literal = 0.3;
export const literalAlone = 1;
/** What is left of a match without regard to marks where the site knows the exact word. */
export const blind = 0.3;
/** Two words of the query side by side: a Vietnamese word is mostly several syllables. */
export const pair = 2;
export const pairExact = 3;
/** The same within three words. */
export const near = 0.25;
/** The whole query in its order. */
export const run = 2;
export const runExact = 2;
/** The title says what a document is about, the text what it mentions. */
export const inTitle = 2;
/** However often the text mentions it. */
export const mostInText = 1.6;
/** All words of the query, pairs and all. */
export const whole = 1.3;
/** How hard it counts that some of the query is not found. */
export const coverage = 0.5;

/** Another way to say it counts nearly as much as the words that were typed. */
export const reading = 0.9;
export const readingBesides = 0.2;

// Credits for keys, where a document that has the whole query in its title scores between 2 and 4.
/** The document's own number or date, one that it cites more than once, and one that it cites. */
export const ownKey = 3;
export const repeatedKey = 0.8;
export const citedKey = 0.6;
/** Shared by many documents. */
export const ownPeriod = 1;
export const ownYear = 0.6;
/** Where the query is nothing but a number or a date. */
export const keyOnly = 5;
export const wordsBesideKey = 0.2;

/**
 * The newest document against the oldest: enough to settle what is nearly equal. Of 104 queries for a yearly
 * paper, 94 bring the newest first with it and 7 without; it costs .002 on queries judged without regard to age.
 */
export const recency = 0.1;
/**
 * Among titles that say the whole query, «học phí» of this year against that of 2023: who asks for a yearly paper
 * and names no year wants the one that counts, though an older one says it in fewer words.
 */
export const recencyOfTitles = 0.3;
/** Replaced, withdrawn or out of force: below whatever still counts, where that has the whole query as well. */
export const superseded = 0.25;
export const supersededAlone = 0.7;
/** A notice whose day is past: below a later one, and above what only mentions its matter. */
export const over = 0.7;

/** Of the best score: what has less shares only common words with the query. */
export const least = 0.08;

/** Pagefind's own score weighs how often a word occurs; a mere beginning of a word must not count as the word. */
export const pagefindRanking = {
  termSimilarity: 4,
  diacriticSimilarity: 0,
  metaWeights: { title: 2, own: 5, repeated: 1, cited: 1, titlewords: 0 },
};
