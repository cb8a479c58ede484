import type { PagefindAnchor, PagefindPage } from './client.ts';
import { cutExcerpt, findDensest, findMatches, type Matches, type Piece } from './excerpt.ts';
import { isBlockEnd, toDisplayText } from './index-text.ts';
import type { Token } from './query/token.ts';

/** One found document as its result shows it. */
export interface PresentedPage {
  readonly title: string;
  readonly url: string;
  /** The densest part of its text, by the words that it was found by. */
  readonly excerpt: readonly Piece[];
  /** Headings whose sections have the words, in the order of the page. */
  readonly headings: readonly PresentedHeading[];
  readonly meta: PagefindPage['meta'];
}

export interface PresentedHeading {
  readonly text: string;
  readonly url: string;
}

const excerptLength = 32;
/** Words shown before the first match. */
const lead = 4;
// More headings than this push the next result off a phone's screen.
const mostHeadings = 3;

export function presentPage(page: PagefindPage, tokens: readonly Token[]): PresentedPage {
  const words = page.content.split(/\s+/);
  const matches = findMatches(words, tokens);
  return {
    title: toDisplayText(page.meta['title'] ?? page.url),
    url: page.url,
    // The title is shown above its excerpt.
    excerpt: excerptOf(
      { start: words.findIndex(isBlockEnd) + 1, end: words.length },
      words,
      matches,
    ),
    headings: listHeadings(page, words, matches),
    meta: page.meta,
  };
}

/** Each part of one document that has some of the words, under its heading, in the order of the page. */
export function presentSections(page: PagefindPage, tokens: readonly Token[]): PresentedPage[] {
  const words = page.content.split(/\s+/);
  const matches = findMatches(words, tokens);
  const sections = listSections(page, words);
  const top = { start: words.findIndex(isBlockEnd) + 1, end: sections[0]?.start ?? words.length };
  const parts = [{ ...top, anchor: undefined }, ...sections];
  return parts
    .filter((part) => countMatches(part, matches) > 0)
    .map(({ anchor, start, end }) => ({
      title: anchor ? textOf(anchor) : toDisplayText(page.meta['title'] ?? page.url),
      url: anchor ? `${page.url}#${anchor.id}` : page.url,
      excerpt: excerptOf({ start: anchor ? afterBlock(words, start) : start, end }, words, matches),
      headings: [],
      meta: {},
    }));
}

/** A run of words. */
interface Part {
  readonly start: number;
  readonly end: number;
}

function excerptOf(part: Part, words: readonly string[], matches: Matches): Piece[] {
  const densest = findDensest(matches, part.start, part.end, excerptLength - lead);
  const wanted = Math.max(part.start, densest) - lead;
  const start = Math.max(part.start, Math.min(wanted, part.end - excerptLength));
  const end = Math.min(part.end, start + excerptLength);
  const isCut = words.slice(end, part.end).some((word) => !isBlockEnd(word));
  return [
    ...(start > part.start ? [{ text: '… ', marked: false }] : []),
    ...cutExcerpt(words, matches, start, end),
    ...(isCut ? [{ text: ' …', marked: false }] : []),
  ];
}

function afterBlock(words: readonly string[], start: number): number {
  const length = words.slice(start).findIndex(isBlockEnd);
  return start + length + 1;
}

const countMatches = ({ start, end }: Part, matches: Matches): number =>
  [...matches].filter((place) => place >= start && place < end).length;

function listSections(
  { anchors }: PagefindPage,
  words: readonly string[],
): (Part & { readonly anchor: PagefindAnchor })[] {
  const headings = anchors.filter(({ element }) => element === 'h2');
  return headings.map((anchor, at) => ({
    anchor,
    start: anchor.location,
    end: headings[at + 1]?.location ?? words.length,
  }));
}

/** The headings over the most matches. */
function listHeadings(
  page: PagefindPage,
  words: readonly string[],
  matches: Matches,
): PresentedHeading[] {
  const counted = listSections(page, words).map((section) => ({
    anchor: section.anchor,
    count: countMatches(section, matches),
  }));
  const most = counted
    .filter(({ count }) => count > 0)
    .sort((left, right) => right.count - left.count)
    .slice(0, mostHeadings);
  return counted
    .filter((each) => most.includes(each))
    .map(({ anchor }) => ({ text: textOf(anchor), url: `${page.url}#${anchor.id}` }));
}

const textOf = ({ text = '', id }: PagefindAnchor): string => toDisplayText(text) || id;
