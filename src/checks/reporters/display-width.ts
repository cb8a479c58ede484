const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' });
// Emoji and the letters of East Asia take two places of a terminal (Unicode, Standard Annex 11).
const wide =
  /^(?:\p{Emoji_Presentation}|.\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])/u;

/** How many places of a terminal a text takes: a letter with all its marks is one. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of letters.segment(text)) width += wide.test(segment) ? 2 : 1;
  return width;
}
