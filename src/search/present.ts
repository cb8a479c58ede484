import type { PagefindAnchor, PagefindPage } from './client.ts';
import { findAttachedPlace } from './attached-place.ts';
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

export function presentPage(
  page: PagefindPage,
  tokens: readonly Token[],
  typed?: readonly Token[],
): PresentedPage {
  const words = page.content.split(/\s+/);
  const matches = findMatches(words, tokens, typed);
  // The title is shown above its excerpt.
  const text = { start: words.findIndex(isBlockEnd) + 1, end: words.length };
  return {
    title: titleOf(page),
    url: page.url,
    excerpt: excerptOf(text, words, matches),
    headings: listHeadings(listSections(page, words), matches, findExcerpt(text, matches)),
    meta: page.meta,
  };
}

export const titleOf = ({ meta, url }: PagefindPage): string => toDisplayText(meta['title'] ?? url);

/** Each part of one document that has some of the words, under its heading, in the order of the page. */
export function presentSections(page: PagefindPage, tokens: readonly Token[]): PresentedPage[] {
  const words = page.content.split(/\s+/);
  const matches = findMatches(words, tokens);
  const sections = listSections(page, words);
  const top = { start: words.findIndex(isBlockEnd) + 1, end: sections[0]?.start ?? words.length };
  const parts = [{ ...top, heading: undefined, textStart: top.start }, ...sections];
  return parts
    .filter((part) => countMatches(part, matches) > 0)
    .map(({ heading, textStart, end }) => ({
      title: heading?.text ?? titleOf(page),
      url: heading?.url ?? page.url,
      excerpt: excerptOf({ start: textStart, end }, words, matches),
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
  const wanted = Math.max(part.start, findExcerpt(part, matches)) - lead;
  const start = Math.max(part.start, Math.min(wanted, part.end - excerptLength));
  const end = Math.min(part.end, start + excerptLength);
  const isCut = words.slice(end, part.end).some((word) => !isBlockEnd(word));
  return [
    ...(start > part.start ? [{ text: '… ', marked: false }] : []),
    ...cutExcerpt(words, matches, start, end),
    ...(isCut ? [{ text: ' …', marked: false }] : []),
  ];
}

/** The first match that the excerpt of a part shows; -1 without a match. */
const findExcerpt = ({ start, end }: Part, matches: Matches): number =>
  findDensest(matches, start, end, excerptLength - lead);

function afterBlock(words: readonly string[], start: number): number {
  const length = words.slice(start).findIndex(isBlockEnd);
  return start + length + 1;
}

const countMatches = ({ start, end }: Part, matches: Matches): number =>
  [...matches].filter((place) => place >= start && place < end).length;

/** What stands under a heading, or in a part of an attachment. */
interface SectionPart extends Part {
  readonly heading: PresentedHeading;
  readonly isAttached: boolean;
  /** Behind the words of its heading. */
  readonly textStart: number;
}

function listSections({ anchors, url }: PagefindPage, words: readonly string[]): SectionPart[] {
  const headings = anchors.filter(({ element }) => element === 'h2');
  return headings.map((anchor, at) => {
    const { id, location: start } = anchor;
    const end = headings[at + 1]?.location ?? words.length;
    const attached = findAttachedPlace(id);
    if (attached) {
      const heading = { text: attached.name, url: `${url}#${attached.anchor}` };
      return { start, end, heading, isAttached: true, textStart: start };
    }
    const heading = { text: textOf(anchor), url: `${url}#${id}` };
    return { start, end, heading, isAttached: false, textStart: afterBlock(words, start) };
  });
}

/** The headings over the most matches; of a file that the excerpt is from, its name in any case. */
function listHeadings(
  sections: readonly SectionPart[],
  matches: Matches,
  shown: number,
): PresentedHeading[] {
  const counted = sections.map((section) => ({
    heading: section.heading,
    count: countMatches(section, matches),
    isSource: section.isAttached && shown >= section.start && shown < section.end,
  }));
  const most = counted
    .filter(({ count }) => count > 0)
    .sort(
      (left, right) => Number(right.isSource) - Number(left.isSource) || right.count - left.count,
    )
    .slice(0, mostHeadings);
  return counted.filter((each) => most.includes(each)).map(({ heading }) => heading);
}

const textOf = ({ text = '', id }: PagefindAnchor): string => toDisplayText(text) || id;
