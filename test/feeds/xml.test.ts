import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../src/feeds/xml.ts';

const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const read = (escaped: string): string =>
  escaped.replace(/&(\w+);/g, (_all, name: string) => names[name] ?? '?');

describe('a text in XML', () => {
  it('reads as it was written', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aạ 1<>&"\'\n\u{1f600}') });
    fc.assert(fc.property(text, (written) => read(escapeXml(written)) === written));
  });

  it('has no sign of markup left in it', () => {
    fc.assert(fc.property(fc.string(), (text) => !/[<>"]|&(?!\w+;)/.test(escapeXml(text))));
  });

  it('loses what no XML may hold, and nothing else', () => {
    expect(escapeXml('a\0b\u0008c\ufffed\u{1f600}e\tf')).toBe('abcd\u{1f600}e\tf');
    expect(escapeXml('a\ud800b')).toBe('a\ufffdb');
  });
});
