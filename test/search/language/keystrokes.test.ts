import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeKeystrokes } from '../../../src/search/language/keystrokes.ts';

/** The keys of a word, its tone last, as most people type. */
function keysOf(word: string, keys: Readonly<Record<string, string>>): string {
  let tone = '';
  const letters = Array.from(word.normalize('NFD').replaceAll('đ', 'd\u0335'), (part) => {
    const key = keys[part] ?? part;
    if (!/[\u0300\u0301\u0303\u0309\u0323]/.test(part)) return key;
    tone = key;
    return '';
  });
  return letters.join('') + tone;
}

const tones = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const vni: Readonly<Record<string, string>> = {
  ...Object.fromEntries(tones.map((tone, at) => [tone, String(at + 1)])),
  '\u0302': '6',
  '\u031B': '7',
  '\u0306': '8',
  '\u0335': '9',
};
const telexTones: Readonly<Record<string, string>> = {
  '\u0301': 's',
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
  '\u031B': 'w',
  '\u0306': 'w',
  '\u0335': 'd',
};
const telexOf = (word: string): string =>
  keysOf(word.replace(/[âấầẩẫậêếềểễệôốồổỗộ]/g, doubleVowel), telexTones);
const doubleVowel = (letter: string): string => {
  const parts = letter.normalize('NFD').replace('\u0302', '');
  return parts.charAt(0) + parts;
};

const words =
  'vận chế đường người quyết hoặc giữa thực đơn khuyến thưởng tư thưa học phí toán quăng nghị định trường đăng mẫu dự khoản đồng cửa điều trưởng quỹ nước sách'.split(
    ' ',
  );

describe('keys that reached us raw', () => {
  it.each(words)('make %s of what Telex and VNI would have made it of', (word) => {
    expect(decodeKeystrokes(telexOf(word))).toBe(word);
    expect(decodeKeystrokes(keysOf(word, vni))).toBe(word);
  });

  it.each([
    ['hoawcj', 'hoặc'],
    ['dduongwf', 'đường'],
    ['d9u7o7ng2', 'đường'],
    ['duong972', 'đường'],
    ['vana', 'vân'],
    ['quye61t', 'quyết'],
    ['đươngf', 'đường'],
  ])('take %s for %s', (keys, word) => {
    expect(decodeKeystrokes(keys)).toBe(word);
  });

  it.each(['hoc', 'học', 'ubnd', 'tt36', 'lop6', 'thang12', 'thang10', 'xyz', 'kk', 'a0'])(
    'are no keys in %s',
    (word) => {
      expect(decodeKeystrokes(word)).toBeUndefined();
    },
  );

  it('never give the word itself back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,9}$/), (word) => {
        expect(decodeKeystrokes(word)).not.toBe(word);
      }),
    );
  });
});
