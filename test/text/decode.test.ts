import { describe, expect, it } from 'vitest';
import { decodeText, restoreLineEndings } from '../../src/text/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('a file in UTF-8', () => {
  it('loses its byte order mark and nothing else', () => {
    expect(decodeText(utf8('\ufeffKế hoạch\n'))).toEqual({
      text: 'Kế hoạch\n',
      lineEnding: '\n',
      problems: [],
    });
  });

  it.each(['\r\n', '\r', '\n'])(
    'gets plain line ends and can be given back its own: %j',
    (ending) => {
      const original = ['một', 'hai', '', 'ba'].join(ending);
      const { text, lineEnding } = decodeText(utf8(original));
      expect(text).toBe('một\nhai\n\nba');
      expect(lineEnding).toBe(ending);
      expect(restoreLineEndings(text, lineEnding)).toBe(original);
    },
  );

  it('may be empty', () => {
    expect(decodeText(new Uint8Array()).problems).toEqual([]);
  });
});

describe('a file in another encoding', () => {
  const sentence = 'title: Kế hoạch công tác dân vận\n';

  it.each([
    ['UTF-16 with its mark', utf16(`\ufeff${sentence}`, true)],
    ['UTF-16 without a mark', utf16(sentence, true)],
    ['UTF-16 with the high byte first', utf16(sentence, false)],
  ])('is refused and still shown: %s', (_, bytes) => {
    const { text, problems } = decodeText(bytes);
    expect(text).toBe(sentence);
    expect(problems).toMatchObject([{ code: 'not-utf8', span: { start: 0, end: 1 } }]);
  });

  it('is refused at its first bad byte', () => {
    const bytes = Uint8Array.from([...utf8('một\r\nK'), 0xea, ...utf8(' hoạch')]);
    const { text, problems } = decodeText(bytes);
    expect(text).toBe('một\nK\ufffd hoạch');
    expect(problems).toMatchObject([{ code: 'not-utf8', span: { start: 5, end: 6 } }]);
    expect(problems[0]?.advice).toContain('UTF-8');
  });
});
