import type { Span } from '../../domain/finding.ts';

/** A tag as it is written. Satteri tells neither where attributes stand nor what is wrong with them. */
export interface Tag {
  /** `broken`: it cannot be read to its end, and may have a closing tag. */
  readonly type: 'opening' | 'closing' | 'standalone' | 'broken';
  readonly name: string;
  readonly span: Span;
  readonly nameSpan: Span;
  readonly attributes: readonly TagAttribute[];
}

export type TagAttribute =
  | {
      readonly type: 'named';
      readonly name: string;
      readonly span: Span;
      readonly value: TagValue | undefined;
    }
  /** `{…props}` */
  | { readonly type: 'expression'; readonly span: Span };

export interface TagValue {
  readonly text: string;
  /** With its quotes. */
  readonly span: Span;
  readonly quotes: 'straight' | 'curly' | 'none' | 'braces';
}

const namePattern = /[\p{L}_$][\p{L}\p{M}\p{N}_$:.-]*/uy;
// A blank line ends any tag: what opened it was a mere «nhỏ hơn».
const spacePattern = /(?:[^\S\n]|\n(?![^\S\n]*\n))*/y;
const equalsPattern = /\s*=\s*/y;
const endPattern = /(\/?)\s*>/y;
const bracesPattern = /\{[^{}<>\n]*(?:\{[^{}<>\n]*\}[^{}<>\n]*)*\}/y;
const quotedPattern = /(["“”„‟])([^"“”„‟<>\n]*)(["“”„‟])|(['‘’‚‛])([^'‘’‚‛<>\n]*)(['‘’‚‛])/y;
const barePattern = /(?:[^\s"“”'‘’<>=`{}/]|\/(?!\s*>))+/y;

/** Reads the tag whose `<` stands at `start`, as an officer may have meant it: more than MDX would take. */
export function findTag(text: string, start: number): Tag | undefined {
  const isClosing = text.charAt(start + 1) === '/';
  const nameStart =
    start + (isClosing ? 1 + (match(/\/\s*/y, text, start + 1)?.[0].length ?? 0) : 1);
  const name = match(namePattern, text, nameStart)?.[0];
  if (name === undefined) return undefined;
  const nameSpan = { start: nameStart, end: nameStart + name.length };
  const rest = findAttributes(text, nameSpan.end);
  if (rest === undefined) return undefined;
  const type = isClosing ? 'closing' : rest.isStandalone ? 'standalone' : 'opening';
  const span = { start, end: rest.end };
  return { type, name, span, nameSpan, attributes: rest.attributes };
}

interface TagRest {
  readonly attributes: readonly TagAttribute[];
  readonly isStandalone: boolean;
  readonly end: number;
}

function findAttributes(text: string, start: number): TagRest | undefined {
  const attributes: TagAttribute[] = [];
  let offset = start;
  for (;;) {
    offset += match(spacePattern, text, offset)?.[0].length ?? 0;
    const end = match(endPattern, text, offset);
    if (end) return { attributes, isStandalone: end[1] === '/', end: offset + end[0].length };
    const attribute = findAttribute(text, offset);
    if (attribute === undefined) return undefined;
    attributes.push(attribute);
    offset = attribute.span.end;
  }
}

function findAttribute(text: string, start: number): TagAttribute | undefined {
  const braces = match(bracesPattern, text, start);
  if (braces) return { type: 'expression', span: { start, end: start + braces[0].length } };
  const name = match(namePattern, text, start)?.[0];
  if (name === undefined) return undefined;
  const nameEnd = start + name.length;
  const equals = match(equalsPattern, text, nameEnd);
  if (!equals) return { type: 'named', name, span: { start, end: nameEnd }, value: undefined };
  const value = findValue(text, nameEnd + equals[0].length);
  return value && { type: 'named', name, span: { start, end: value.span.end }, value };
}

function findValue(text: string, start: number): TagValue | undefined {
  const braces = match(bracesPattern, text, start);
  if (braces) return valueAt(start, braces[0], braces[0].slice(1, -1), 'braces');
  const quoted = match(quotedPattern, text, start);
  if (quoted) {
    const [whole, , double, , , single = ''] = quoted;
    const straight = /^(["']).*\1$/s.test(whole);
    return valueAt(start, whole, double ?? single, straight ? 'straight' : 'curly');
  }
  const bare = match(barePattern, text, start);
  return bare ? valueAt(start, bare[0], bare[0], 'none') : undefined;
}

function valueAt(start: number, whole: string, text: string, quotes: TagValue['quotes']): TagValue {
  return { text, span: { start, end: start + whole.length }, quotes };
}

function match(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

/** `<GhiChu>` as it is named in a message, without its attributes. */
export function formatTag({ type, name }: Pick<Tag, 'type' | 'name'>): string {
  return type === 'closing' ? `</${name}>` : `<${name}>`;
}
