import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/domain/finding.ts';
import { checkCharacters } from '../../src/text/check.ts';
import { textRules } from '../../src/domain/rules/text.ts';
import { applyEdits, sortEdits } from '../../src/yaml/edits.ts';
import { encodeTcvn3, encodeVni, readAsWindows1252 } from './encodings.ts';
import { vocabulary } from './vocabulary.ts';

const found = (text: string): [code: string, marked: string][] =>
  checkCharacters(text).map(({ code, span }) => [code, text.slice(span.start, span.end)]);

const mend = (text: string, problems: readonly Problem[]): string =>
  applyEdits(text, sortEdits(problems.flatMap(({ mend: edits = [] }) => edits)));

const plan = 'Kế hoạch công tác dân vận của trường năm học 2025-2026';

describe('sound text', () => {
  it.each([
    plan,
    'Số: 63/KH-THCSST, QĐ số 05/2014/QĐ-TTg; UBND phường 5, HĐND, BGDĐT',
    '«Dân vận khéo» – “quy chế dân chủ”, 25 °C, 30 m², ½ lớp, 3 × 4, ± 5 %, © 2025, 10.000 ₫, § 2, • ý một',
    'Trường\u00a0THCS Sông Trăng\tĐắk Lắk, Ê-đê, M’Nông, Müller, Genève, Niño, naïve',
    'Русский язык, góc α và β, Ω, μm, Sigurður',
    '✓ đạt ☐ chưa đạt → xem trang 2 … № 5',
  ])('gives no problem: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is every mix of ordinary words, figures and signs', () => {
    const part = fc.oneof(
      fc.constantFrom(...vocabulary),
      fc.constantFrom(...vocabulary).map((word) => word.toUpperCase()),
      fc.constantFrom(
        '«',
        '»',
        '“',
        '”',
        '–',
        '…',
        ',',
        '\n',
        '2025',
        '50 %',
        '(',
        ')',
        '§',
        '·',
        '×',
      ),
    );
    const text = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(' '));
    fc.assert(fc.property(text, (sound) => found(sound).length === 0));
  });
});

describe('a text of usual signs', () => {
  // The character at its end is none, so that the whole text is looked at in every way.
  const oddEnd = '\n\u0007';

  it('is told of exactly what a text with an unusual one in it is told of', () => {
    const wrong = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code))
      .map((sign) => `Kế hoạch a${sign}b ${sign}`)
      .filter((text) => {
        const whole = found(text + oddEnd).slice(0, -1);
        return JSON.stringify(found(text)) !== JSON.stringify(whole);
      });
    expect(wrong).toEqual([]);
  });
});

describe('characters that cannot stay', () => {
  it.each([
    [
      'decomposed marks',
      `số ${'dân vận'.normalize('NFD')} 5`,
      'decomposed-text',
      'dân vận'.normalize('NFD'),
    ],
    ['a zero-width space', 'nhà\u200btrường', 'zero-width-character', '\u200b'],
    ['a joiner and a non-joiner', 'a\u200c\u200db', 'zero-width-character', '\u200c\u200d'],
    ['a word joiner', '12\u2060345', 'zero-width-character', '\u2060'],
    ['a byte order mark inside', 'ghép\ufeff tệp', 'zero-width-character', '\ufeff'],
    ['a soft hyphen', 'phụ\u00adhuynh', 'zero-width-character', '\u00ad'],
    ['a right-to-left override', 'thu \u202e321\u202c đồng', 'bidi-control', '\u202e'],
    ['an isolate', 'thu \u2066321', 'bidi-control', '\u2066'],
    ['a null', 'Kế\0 hoạch', 'control-character', '\0'],
    ['a vertical tab', 'dòng một\vdòng hai', 'control-character', '\v'],
    ['a line separator', 'dòng một\u2028dòng hai', 'control-character', '\u2028'],
    ['eth in a word', 'tổ Ðảng', 'eth-for-dd', 'Ðảng'],
    ['eth in a symbol', 'số 08-KH/ÐU', 'eth-for-dd', 'ÐU'],
    ['small eth', 'quỹ ðội', 'eth-for-dd', 'ðội'],
    ['a Cyrillic symbol', 'số 63/КН-THCS', 'look-alike-letter', 'КН'],
    ['a Greek capital in a word', 'HỌC KỲ ΙΙ', 'look-alike-letter', 'ΙΙ'],
    ['a replacement character', 'K\ufffd hoạch', 'replacement-character', '\ufffd'],
    ['an emoji', 'chúc mừng 🎉🎉', 'unusual-character', '🎉🎉'],
    ['a family of emoji', 'họp 👨‍👩‍👧 lớp', 'unusual-character', '👨‍👩‍👧'],
    ['a keycap', '1️⃣ mục tiêu', 'unusual-character', '1️⃣'],
    ['a bullet of a Wingdings font', '\uf0b7 nội dung', 'unusual-character', '\uf0b7'],
    ['letters of social networks', '𝗧𝗛𝗢𝗡𝗚 báo', 'unusual-character', '𝗧𝗛𝗢𝗡𝗚'],
  ])('are found: %s', (_, text, code, marked) => {
    expect(found(text)[0]).toEqual([code, marked]);
    expect(found(text).every(([other]) => other === code)).toBe(true);
  });

  it('are told one a line where a whole paragraph is decomposed', () => {
    const lines = `${plan}\nkhông dấu\n${plan}`.normalize('NFD');
    expect(found(lines).map(([code]) => code)).toEqual([
      'decomposed-text',
      'decomposed-text',
      'decomposed-text',
    ]);
  });

  it('are mended where only the spelling of a letter changes', () => {
    const text = `${'Kế hoạch'.normalize('NFD')} 63\u200b của Ðảng ủy, số 5/КН`;
    expect(mend(text, checkCharacters(text))).toBe('Kế hoạch 63 của Đảng ủy, số 5/KH');
  });

  it('are left alone where mending could change what is read', () => {
    const text = 'thu \u202e321 đồng \0 \ufffd 🎉';
    expect(mend(text, checkCharacters(text))).toBe(text);
  });
});

describe('the examples of the guide', () => {
  const examples = Object.entries(textRules).flatMap(([code, rule]) =>
    'example' in rule ? [{ code, ...rule.example }] : [],
  );

  it.each(examples)('are wrong and right as they say: $code', ({ code, wrong, right }) => {
    expect(found(wrong).map(([each]) => each)).toEqual([code]);
    expect(found(right)).toEqual([]);
  });
});

describe('text in an old encoding', () => {
  it.each([
    ['TCVN3', encodeTcvn3, 'legacy-encoding'],
    ['VNI', encodeVni, 'legacy-encoding'],
    ['broken UTF-8', readAsWindows1252, 'mojibake'],
  ])('is told once a line with what it should be: %s', (_, encode, code) => {
    const text = `title: ${encode(plan)}\nsố 5\n\n${encode('Căn cứ Quyết định của Ủy ban nhân dân')}`;
    const problems = checkCharacters(text);
    expect(problems.map((problem) => problem.code)).toEqual([code, code]);
    expect(problems[0]?.advice).toContain(`«${plan.replace(' 2025-2026', '')}»`);
    expect(problems.every((problem) => problem.mend === undefined)).toBe(true);
  });

  it('keeps its soft hyphens, which are the letter ư', () => {
    expect(found('nh\u00ad thÕ\n\u00ad\u00ad\nng\u00adêi häc').map(([code]) => code)).toEqual([
      'legacy-encoding',
      'legacy-encoding',
    ]);
  });

  it('is found inside a sound document', () => {
    const text = `${plan}\n\n${encodeVni('Nhà trường thông báo')}\n\n${plan}`;
    expect(found(text)).toEqual([['legacy-encoding', encodeVni('Nhà trường thông báo')]]);
  });

  it('is seen in any sentence, and told from the other', () => {
    const word = fc.constantFrom(
      ...vocabulary.filter((known) => known.length > 2 && /[^\0-\x7f]/.test(known)),
    );
    const sentence = fc
      .array(word, { minLength: 8, maxLength: 20 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(sentence, fc.constantFrom('TCVN3', 'VNI'), (text, name) => {
        const encoded = name === 'VNI' ? encodeVni(text) : encodeTcvn3(text);
        const [problem] = checkCharacters(encoded);
        expect(problem?.code).toBe('legacy-encoding');
        expect(problem?.message).toContain(name);
      }),
    );
  });
});

describe('any text at all', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 200 });

  it('is checked without a fault of ours, each problem inside the text and in order', () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
        let last = 0;
        for (const { span } of checkCharacters(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          last = span.start;
        }
      }),
    );
  });

  it('is composed throughout once nothing is found', () => {
    fc.assert(
      fc.property(anything, (text) => {
        fc.pre(checkCharacters(text).length === 0);
        expect(text.normalize('NFC')).toBe(text);
      }),
    );
  });
});
