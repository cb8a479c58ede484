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
