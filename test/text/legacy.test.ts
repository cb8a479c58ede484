import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMojibake } from '../../src/text/mojibake.ts';
import { decodeTcvn3, tcvn3Letters } from '../../src/text/tcvn3.ts';
import { decodeVni, vniLetters } from '../../src/text/vni.ts';
import { encodeTcvn3, encodeVni, readAsWindows1252 } from './encodings.ts';
import { vocabulary } from './vocabulary.ts';

const sentence = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));
const marked = 'àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵăâđêôơư';

describe('a text in TCVN3', () => {
  it('is decoded as it was meant', () => {
    expect(decodeTcvn3('KÕ ho¹ch c«ng t¸c d©n vËn cña tr\u00adêng')).toBe(
      'Kế hoạch công tác dân vận của trường',
    );
  });

  it('is in capitals where its plain letters are', () => {
    expect(decodeTcvn3('C¤NG T¸C HO¹CH')).toBe('CÔNG TÁC HOẠCH');
  });

  it('has one character for each marked letter', () => {
    const letters = tcvn3Letters.map(([letter]) => letter);
    expect([...letters].sort()).toEqual([...marked, ...'ĂÂĐÊÔƠƯ'].sort());
    expect(new Set(tcvn3Letters.map(([, seen]) => seen)).size).toBe(letters.length);
  });

  it('comes back from any sentence', () => {
    fc.assert(fc.property(sentence, (text) => decodeTcvn3(encodeTcvn3(text)) === text));
  });
});

describe('a text in VNI', () => {
  it('is decoded as it was meant', () => {
    expect(decodeVni('Keá hoaïch coâng taùc daân vaän cuûa tröôøng')).toBe(
      'Kế hoạch công tác dân vận của trường',
    );
    expect(decodeVni('COÂNG TAÙC ÑAÛNG ÖÙng')).toBe('CÔNG TÁC ĐẢNG Ứng');
  });

  it('has a spelling for each marked letter', () => {
    expect(new Set(vniLetters.map(([letter]) => letter))).toEqual(new Set(marked));
  });

  it('comes back from any sentence, in small letters and in capitals', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(decodeVni(encodeVni(text))).toBe(text);
        expect(decodeVni(encodeVni(text.toUpperCase()))).toBe(text.toUpperCase());
      }),
    );
  });
});

describe('UTF-8 read as Windows-1252', () => {
  it('is put together again, even when it happened twice', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(decodeMojibake(readAsWindows1252(text))).toBe(text);
        expect(decodeMojibake(readAsWindows1252(readAsWindows1252(text)))).toBe(text);
      }),
    );
  });

  it('is not seen in sound text', () => {
    expect(decodeMojibake('Trường Tiểu học Đắk Lắk — «năm học» 2025')).toBe(
      'Trường Tiểu học Đắk Lắk — «năm học» 2025',
    );
  });
});
