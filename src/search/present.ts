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
  // The title is shown above its excerpt.
  const from = words.findIndex(isBlockEnd) + 1;
  const densest = Math.max(from, findDensest(matches, from, words.length, excerptLength - lead));
  const start = Math.max(from, Math.min(densest - lead, words.length - excerptLength));
  const end = Math.min(words.length, start + excerptLength);
  const isCut = words.slice(end).some((word) => !isBlockEnd(word));
  return {
    title: toDisplayText(page.meta['title'] ?? page.url),
    url: page.url,
    excerpt: [
      ...(start > from ? [{ text: '… ', marked: false }] : []),
      ...cutExcerpt(words, matches, start, end),
      ...(isCut ? [{ text: ' …', marked: false }] : []),
    ],
    headings: listHeadings(page, words, matches),
    meta: page.meta,
  };
}

/** The headings over the most matches. */
function listHeadings(
  { url, anchors }: PagefindPage,
  words: readonly string[],
  matches: Matches,
): PresentedHeading[] {
  const headings = anchors.filter(({ element }) => element === 'h2');
  const counted = headings.map((anchor, at) => {
    const end = headings[at + 1]?.location ?? words.length;
    const within = [...matches].filter((place) => place >= anchor.location && place < end);
    return { anchor, count: within.length };
  });
  const most = counted
    .filter(({ count }) => count > 0)
    .sort((left, right) => right.count - left.count)
    .slice(0, mostHeadings);
  return counted
    .filter((each) => most.includes(each))
    .map(({ anchor }) => ({ text: textOf(anchor), url: `${url}#${anchor.id}` }));
}

const textOf = ({ text = '', id }: PagefindAnchor): string => toDisplayText(text) || id;
