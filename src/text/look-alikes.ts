import type { Problem } from '../domain/finding.ts';
import { findLookAlikes } from '../domain/look-alike.ts';
import { checkMatches, formatCodePoints } from './matches.ts';
import { isVietnameseSyllable } from './syllable.ts';

const word = /[\p{L}\p{M}]+/gu;

/**
 * Words with letters that only look Vietnamese: Ð (eth) for Đ, and Cyrillic or Greek ones, as in a
 * `63/КН` that no search for `63/KH` finds.
 */
export function checkLookAlikes(text: string): Problem[] {
  if (!/[ÐðƉɖ\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text)) return [];
  return checkMatches(text, word, (seen, start) => {
    const meant = Array.from(seen, (letter) => findLookAlikes(letter)[0]?.meant ?? letter).join('');
    const rule = findRule(seen, meant);
    if (rule === undefined) return undefined;
    const foreign = findLookAlikes(seen).map(({ found }) => found);
    return {
      code: rule.code,
      message: `«${seen}» ${rule.fault} (${formatCodePoints(foreign.join(''))}), nên tìm kiếm không ra.`,
      advice: `Gõ lại thành «${meant}».`,
      mend: [{ span: { start, end: start + seen.length }, text: meant }],
    };
  });
}

const ethRule = {
  code: 'eth-for-dd',
  fault: 'dùng chữ Ð của tiếng Iceland thay cho chữ Đ',
} as const;
const alphabetRule = {
  code: 'look-alike-letter',
  fault: 'có chữ cái Nga hoặc Hy Lạp trông giống chữ Latinh',
} as const;

function findRule(seen: string, meant: string): typeof ethRule | typeof alphabetRule | undefined {
  if (meant === seen) return undefined;
  if (!/[ÐðƉɖ]/.test(seen)) return isDisguised(seen, meant) ? alphabetRule : undefined;
  // The capital stands in no Icelandic word but at its beginning, and there only in old names, so it
  // is always a slip: `KH-ÐU`, `Ðắk`. The small one is common there: `Sigurður`.
  return /[ÐƉ]/.test(seen) || isVietnameseSyllable(meant) ? ethRule : undefined;
}

// Russian or Greek proper has letters that no Latin one is like, and a lone α is a symbol.
function isDisguised(seen: string, meant: string): boolean {
  return Array.from(seen).length > 1 && /^[\p{Script=Latin}\p{M}]+$/u.test(meant);
}
