import type { Problem } from '../domain/finding.ts';
import { checkMatches, formatCodePoints } from './matches.ts';

/** U+FFFD stands where a program could not read a letter: the letter is lost. */
export function checkReplacement(text: string): Problem[] {
  return checkMatches(text, /\ufffd+/g, () => ({
    code: 'replacement-character',
    message: 'Có ký tự � (U+FFFD): một chữ ở đây đã mất khi tệp bị mở hoặc lưu sai bảng mã.',
    advice: 'Xem bản gốc và gõ lại chữ bị mất.',
  }));
}

interface Unusual {
  readonly pattern: RegExp;
  readonly message: (points: string) => string;
  readonly advice: string;
}

const unusual: readonly Unusual[] = [
  {
    pattern:
      /(?:[\p{Emoji_Presentation}\p{Emoji_Modifier}]|.[\ufe00-\ufe0f]\u20e3?|(?<=[\p{Extended_Pictographic}\ufe0f])\u200d)+/gu,
    message: (points) => `Có biểu tượng cảm xúc (${points}) trong văn bản hành chính.`,
    advice: 'Xóa biểu tượng, hoặc viết bằng chữ.',
  },
  {
    // Word's bullets from the Symbol and Wingdings fonts lie at U+F000-U+F0FF.
    pattern: /[\p{Co}\p{Cs}\p{Cn}]+/gu,
    message: (points) => `Có ký tự riêng của một phông (${points}), máy khác hiện thành ô vuông.`,
    advice: 'Thay bằng chữ hoặc dấu gạch đầu dòng «-».',
  },
  {
    pattern: /[\u{1d400}-\u{1d7ff}\uff01-\uff5e]+/gu,
    message: (points) =>
      `Có chữ kiểu trang trí (${points.split(', ').slice(0, 3).join(', ')}), tìm kiếm và máy đọc màn hình không hiểu.`,
    advice: 'Gõ lại bằng chữ thường; muốn đậm thì đặt giữa hai cặp dấu sao.',
  },
];

/** Emoji, signs of one font only, and letters from the «fancy text» of social networks. */
export function checkUnusual(text: string): Problem[] {
  return unusual.flatMap(({ pattern, message, advice }) =>
    checkMatches(text, pattern, (match) => ({
      code: 'unusual-character',
      message: message(formatCodePoints(match)),
      advice,
    })),
  );
}
