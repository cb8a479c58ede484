import type { Problem, Span } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import { findNearest } from '../../domain/nearest.ts';
import { findListedTag, listedNames } from '../components.ts';
import { blank, maskCharacter, maskMarks } from '../source/mask.ts';
import { passOver, type Reading } from '../source/reading.ts';
import { findSpanAt } from '../source/span.ts';
import { findTag, type Tag } from '../source/tag.ts';
import { findHtmlComment } from './comments.ts';
import { findHtmlAdvice } from './html-tags.ts';

/** A `<` that is not escaped: a comment, an address, a tag, or a mere «nhỏ hơn». */
export function readAngle(text: string, start: number): Reading {
  // Satteri takes a mark before a plain space for words; before any other space it is a tag to it.
  if (/[ \t\n\r]/.test(text.charAt(start + 1))) return passOver(start + 1);
  return (
    passOverLinkAddress(text, start) ??
    findHtmlComment(text, start) ??
    findBracketedAddress(text, start) ??
    findWholeTag(text, start) ??
    findMalformedTag(text, start) ??
    readLessThan(text, start)
  );
}

const beforeAddress = /(?:\]\([ \t]*|(?:^|\n) {0,3}\[(?!\^)[^\]\n]+\]:[ \t]*)$/;
const angledAddress = /<[^<>\n]*>/y;

/** `[chữ](<tệp có dấu cách.pdf>)` is how an address with spaces is written. */
function passOverLinkAddress(text: string, start: number): Reading | undefined {
  if (!/[(: \t]/.test(text.charAt(start - 1))) return undefined;
  const before = text.slice(Math.max(0, start - 200), start);
  if (!beforeAddress.test(before)) return undefined;
  return findSpanAt(angledAddress, text, start) && passOver(start + 1);
}

const webAddress = /<(?:https?:\/\/|www\.|mailto:)[^\s<>{}]*>?/iy;
const mailAddress = /<[^\s@<>{}]+@[^\s@<>{}]+\.[^\s@<>{}]+>/y;

function findBracketedAddress(text: string, start: number): Reading | undefined {
  const span = findSpanAt(webAddress, text, start) ?? findSpanAt(mailAddress, text, start);
  if (!span) return undefined;
  const closes = text.charAt(span.end - 1) === '>';
  const brackets = [
    { start, end: start + 1 },
    ...(closes ? [{ start: span.end - 1, end: span.end }] : []),
  ];
  return {
    end: span.end,
    problems: [
      {
        code: 'bracketed-address',
        span,
        message: `Địa chỉ ${quote(text.slice(start + 1, span.end - brackets.length + 1))} đặt trong dấu < > không dùng được.`,
        advice: 'Bỏ hai dấu < >, hoặc viết [chữ](địa chỉ).',
        mend: brackets.map((bracket) => ({ span: bracket, text: '' })),
      },
    ],
    masks: brackets.map((bracket) => blank(text, bracket)),
  };
}

function findWholeTag(text: string, start: number): Reading | undefined {
  const tag = findTag(text, start);
  if (tag === undefined || areWords(tag)) return undefined;
  return { end: tag.span.end, problems: [], masks: [], tag };
}

/** `<đạt>`, `a<b và c>d`: names with Vietnamese letters are words, unless a listed tag is near. */
function areWords({ name, attributes }: Tag): boolean {
  if (findListedTag(name)) return false;
  if (/\P{ASCII}/u.test(name)) return findNearest(name, listedNames) === undefined;
  return attributes.some((each) => each.type === 'named' && /\P{ASCII}/u.test(each.name));
}

const tagStart = /<\/?\s*([A-Za-z][\w:-]*)(?![\w@.])/y;

/** A tag that is broken off or has a broken attribute, where its name leaves no doubt that it is one. */
function findMalformedTag(text: string, start: number): Reading | undefined {
  tagStart.lastIndex = start;
  const [source = '', name = ''] = tagStart.exec(text) ?? [];
  const isListed = findListedTag(name) !== undefined;
  const hasAttribute = /^\s+[\w-]+\s*=/.test(text.slice(start + source.length, start + 300));
  if (!isListed && !(findHtmlAdvice(name) !== undefined && hasAttribute)) return undefined;
  const span = { start, end: start + source.length };
  return {
    end: span.end,
    problems: [malformedProblem(name, span)],
    masks: maskMarks(text, span),
    ...(isListed && { tag: brokenTag(name, span) }),
  };
}

/** So that its closing tag, if there is one, is not told of as well. */
const brokenTag = (name: string, span: Span): Tag => ({
  type: 'broken',
  name,
  span,
  nameSpan: span,
  attributes: [],
});

function malformedProblem(name: string, span: Span): Problem {
  const listed = findListedTag(name);
  const message = `Thẻ <${name}> viết chưa đúng: thiếu dấu > hoặc thiếu dấu ngoặc kép.`;
  return listed
    ? { code: 'malformed-tag', span, message, advice: `Viết theo mẫu: ${sampleOf(listed.example)}` }
    : {
        code: 'unlisted-tag',
        span,
        message: `Không được dùng thẻ <${name}>.`,
        advice: findHtmlAdvice(name) ?? '',
      };
}

const sampleOf = (example: string): string => `${/<[^>]*>/.exec(example)?.[0] ?? example}.`;

export function readLessThan(text: string, start: number): Reading {
  const span = { start, end: start + 1 };
  const next = /^\S{0,12}/u.exec(text.slice(span.end, span.end + 12))?.[0] ?? '';
  return {
    end: span.end,
    problems: [
      {
        code: 'bare-less-than',
        span,
        message: `Dấu «<» đứng sát ${next === '' ? 'cuối dòng' : quote(next)} bị hiểu là mở đầu một thẻ.`,
        advice: 'Gõ «\\<», hoặc viết bằng chữ: «nhỏ hơn», «dưới».',
        ...(mayBeEscaped(text, start) && {
          mend: [{ span: { start, end: start }, text: '\\' }],
        }),
      },
    ],
    masks: [maskCharacter(text, start)],
  };
}

// `<họ và tên>` may be a blank that somebody meant to fill in: whether it is words, a person says.
const bracketedWords = /<\/?\p{L}[^<>\n]*>/uy;

const mayBeEscaped = (text: string, start: number): boolean =>
  !followsAddress(text, start) && findSpanAt(bracketedWords, text, start) === undefined;

/** A web address takes a backslash right behind it for a part of itself. */
function followsAddress(text: string, start: number): boolean {
  return /(?:https?:\/\/|www\.|@)\S*$/i.test(text.slice(Math.max(0, start - 200), start));
}
