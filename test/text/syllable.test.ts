import { describe, expect, it } from 'vitest';
import { isVietnameseSyllable } from '../../src/text/syllable.ts';
import { vocabulary } from './vocabulary.ts';

describe('a Vietnamese syllable', () => {
  it('is every ordinary word, small, with a capital, and in capitals', () => {
    const refused = vocabulary
      .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
      .filter((word) => !isVietnameseSyllable(word));
    expect(refused).toEqual([]);
  });

  it('may have its tone at the old place or the new, and its marks composed or not', () => {
    for (const word of ['hòa', 'hoà', 'thúy', 'thuý', 'hoạch'.normalize('NFD')]) {
      expect(isVietnameseSyllable(word), word).toBe(true);
    }
  });

  it('has no foreign rime, no second tone and no capital inside', () => {
    for (const word of ['tröôøng', 'häc', 'Müller', 'café', 'áà', 'vÒ', 'xÃ', 'HĐND', 'str', '']) {
      expect(isVietnameseSyllable(word), word).toBe(false);
    }
  });
});
