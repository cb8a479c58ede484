import { findNearest } from '../domain/nearest.ts';
import type { Quarter } from '../domain/period.ts';
import { fold } from '../domain/vietnamese.ts';
import type { FieldFault } from './fault.ts';
import { scalar, tidy } from './fields.ts';

/** One of the officer's words, in any case, with or without marks. */
export function choice<const Value extends string>(words: Readonly<Record<string, Value>>) {
  const exact = new Map(Object.entries(words));
  const byWord = new Map(Object.entries(words).map(([word, value]) => [fold(word), value]));
  return scalar<Value>((given) => {
    const value = exact.get(given) ?? byWord.get(fold(tidy(given)));
    if (value !== undefined) return { ok: true, value };
    return { ok: false, fault: explainChoice(given, Object.keys(words)) };
  });
}

function explainChoice(given: string, words: readonly string[]): FieldFault {
  const nearest = findNearest(tidy(given), words);
  const all = words.map((word) => `«${word}»`).join(', ');
  return {
    code: 'invalid-choice',
    reason: 'không nằm trong các giá trị được dùng',
    advice:
      nearest === undefined
        ? `Chọn một trong: ${all}.`
        : `Có phải ý bạn là «${nearest}»? Các giá trị được dùng: ${all}.`,
  };
}

const truths = new Map([
  ...['co', 'true', 'yes', 'dung'].map((word): [string, boolean] => [word, true]),
  ...['khong', 'false', 'no', 'sai'].map((word): [string, boolean] => [word, false]),
]);

export const yesNo = () =>
  scalar<boolean>((given) => {
    const value = truths.get(fold(tidy(given)));
    if (value !== undefined) return { ok: true, value };
    const reason = 'không phải «có» hay «không»';
    return {
      ok: false,
      fault: { code: 'invalid-choice', reason, advice: 'Ghi «có» hoặc «không».' },
    };
  });

const quarterByWord = new Map<string, Quarter>([
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

export const quarter = () =>
  scalar<Quarter>((given) => {
    const value = quarterByWord.get(fold(tidy(given)).replace(/^quy /, ''));
    if (value !== undefined) return { ok: true, value };
    const reason = 'không phải quý 1, 2, 3 hay 4';
    return { ok: false, fault: { code: 'invalid-value', reason } };
  });
