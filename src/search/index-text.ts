// Pagefind folds marks by decomposition, and đ has none: a word with đ is never found when typed with d.
// ḍ (U+1E0D) does decompose to d, and no Vietnamese text uses it, so it stands for đ inside the index.

/** A text or a query as the index knows it. */
export function toIndexText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/đ/g, 'ḍ')
    .replace(/Đ/g, 'Ḍ');
}

/** The way back: a text from the index as readers see it. */
export function toDisplayText(text: string): string {
  return text.replace(/ḍ/g, 'đ').replace(/Ḍ/g, 'Đ');
}
