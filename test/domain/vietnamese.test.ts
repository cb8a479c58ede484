import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareVietnamese,
  createSlugger,
  fold,
  slugify,
  toNfc,
} from '../../src/domain/vietnamese.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...'aăâđêôơưÁẠẢẴẾồộữ Kế hoạch63/-'), { maxLength: 30 })
    .map((list) => list.join('')),
);

describe('fold', () => {
  it('takes away case, marks and the bar of đ', () => {
    expect(fold('Kế hoạch ĐẢNG ỦY')).toBe('ke hoach dang uy');
    expect(fold('QÐ-TTg')).toBe('qd-ttg');
  });

  it('folds both places of a tone and both normal forms alike', () => {
    expect(fold('hoà bình')).toBe(fold('hòa bình'));
    expect(fold('hoà bình'.normalize('NFD'))).toBe('hoa binh');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('compareVietnamese', () => {
  const sorted = (texts: readonly string[]): string[] => texts.toSorted(compareVietnamese);

  it('follows the alphabet, where đ comes after d and ơ after ô', () => {
    const words = ['xe', 'đê', 'dê', 'ê', 'e', 'ơn', 'ôn', 'on', 'ân', 'ăn', 'an', 'ưa', 'ua'];
    expect(sorted(words)).toEqual([
      'an',
      'ăn',
      'ân',
      'dê',
      'đê',
      'e',
      'ê',
      'on',
      'ôn',
      'ơn',
      'ua',
      'ưa',
      'xe',
    ]);
  });

  it('looks at tones only where the letters agree', () => {
    expect(sorted(['mạ', 'má', 'mã', 'mả', 'mà', 'ma', 'man'])).toEqual([
      'ma',
      'mà',
      'mả',
      'mã',
      'má',
      'mạ',
      'man',
    ]);
    expect(sorted(['lớp', 'lợn', 'lơ'])).toEqual(['lơ', 'lợn', 'lớp']);
  });

  it('puts small before capital, and signs and digits before letters', () => {
    expect(sorted(['Án', 'án', '2 tháng', ' a', 'ao'])).toEqual([
      ' a',
      '2 tháng',
      'án',
      'Án',
      'ao',
    ]);
    expect(sorted(['học phí', 'học', 'hoc'])).toEqual(['hoc', 'học', 'học phí']);
  });

  it('ties only texts that are the same to a reader', () => {
    expect(compareVietnamese('ế', 'ế'.normalize('NFD'))).toBe(0);
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        expect(compareVietnamese(left, right) === 0).toBe(toNfc(left) === toNfc(right));
      }),
    );
  });

  it('orders a list the same way from any start', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 6 }), (texts) => {
        const nfc = texts.map(toNfc);
        expect(sorted(nfc.toReversed())).toEqual(sorted(nfc));
      }),
    );
  });
});

describe('slugify', () => {
  it('writes a title in ASCII words', () => {
    expect(slugify('Kế hoạch số 63/KH-TnS (Đợt 1)')).toBe('ke-hoach-so-63-kh-tns-dot-1');
    expect(slugify('Diện tích m²')).toBe('dien-tich-m2');
  });

  it('is never empty', () => {
    expect(slugify('…')).toBe('khong-ten');
    expect(slugify('')).toBe('khong-ten');
  });

  it('cuts a long title at a word where it can', () => {
    expect(slugify('công tác dân vận chính quyền', { maxLength: 12 })).toBe('cong-tac-dan');
    expect(slugify('công tác dân vận chính quyền', { maxLength: 14 })).toBe('cong-tac-dan');
    expect(slugify('a'.repeat(200))).toBe('a'.repeat(80));
  });

  it('gives an ASCII slug within its length, and the same slug from a slug', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, maxLength) => {
        const slug = slugify(text, { maxLength });
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(maxLength);
        expect(slugify(slug, { maxLength })).toBe(slug);
        expect(slugify(text.normalize('NFD'), { maxLength })).toBe(slug);
      }),
    );
  });
});

describe('createSlugger', () => {
  it('numbers the copies in the order of the calls', () => {
    const slug = createSlugger();
    expect(['Mục đích', 'Mục đích', 'Mục đích 2', 'mục đích'].map(slug)).toEqual([
      'muc-dich',
      'muc-dich-2',
      'muc-dich-2-2',
      'muc-dich-3',
    ]);
  });

  it('never repeats itself, and does the same the next time', () => {
    const few = fc.constantFrom('A', 'a', 'a 2', 'a-2', 'á 2 2', '');
    fc.assert(
      fc.property(fc.array(few), (texts) => {
        const slugs = texts.map(createSlugger());
        expect(new Set(slugs).size).toBe(texts.length);
        expect(texts.map(createSlugger())).toEqual(slugs);
      }),
    );
  });
});
