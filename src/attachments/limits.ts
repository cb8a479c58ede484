/** In bytes. A check refuses larger files, so none is published. */
export const mostBytes = 50_000_000;

/**
 * In bytes, of all that is unpacked of one file: a workbook of 100,000 rows has 20 MB of XML, and a bomb of
 * 40 KB has gigabytes (ratios up to 1,030 are possible).
 */
export const mostUnpacked = 40_000_000;

/** A scanned register may have thousands of pages; each without text costs 1 ms to find that out. */
export const mostPages = 500;

/** In characters: about 80 pages. What the index takes of it is less. */
export const mostText = 200_000;

/**
 * In characters, of what is gathered of a file before its figures and its lines in old fonts are left out, which
 * takes a second for each million. A small file can repeat one text without end: one of 88 KB said 80 GB.
 */
export const mostGathered = 1_000_000;

/** Elements within one another: a table in a table of Word has 30. */
export const mostDepth = 500;

/**
 * In bytes, of all that a PDF draws, unpacked: a page of text has 20 KB, a drawing of lines 1 MB. One of 280 KB can
 * unpack to 300 MB, which take a minute.
 */
export const mostDrawn = 20_000_000;

/** The same, where each letter is placed by itself: that takes 0.8 s a megabyte. */
export const mostDrawnByLetter = 5_000_000;
