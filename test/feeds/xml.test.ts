import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, textElement } from '../../src/feeds/xml.ts';
import { readXml } from '../support/xml.ts';

// What XML 1.0 can hold at all; a parser may also turn a lone carriage return into a line feed.
const allowed = /^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

describe('XML', () => {
  it('holds any text that XML can hold, in elements and attributes', () => {
    const texts = fc.string({ unit: 'binary' }).filter((text) => allowed.test(text));
    fc.assert(
      fc.property(texts, texts, (text, value) => {
        expect(readXml(textElement('a', text)).text).toBe(text);
        expect(readXml(element('a', { b: value })).attributes['b']).toBe(value);
      }),
    );
  });

  it('leaves out what XML cannot hold', () => {
    expect(textElement('a', 'mộ\u0000t\u000B \uD800hai\uFFFE')).toBe('<a>một \uFFFDhai</a>');
  });
});
