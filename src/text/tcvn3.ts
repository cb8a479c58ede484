/**
 * TCVN 5712:1993 (VN3), the encoding of the `.Vn…` fonts: each letter, then the Latin-1 character
 * that such a text shows when it is read as if it were Unicode. The letter ư lies on the soft hyphen.
 */
export const tcvn3Letters: readonly (readonly [letter: string, seen: string])[] = [
  ...pairs('àảãáạ', 'µ¶·¸¹'),
  ...pairs('ăằẳẵắặ', '¨»¼½¾Æ'),
  ...pairs('âầẩẫấậ', '©ÇÈÉÊË'),
  ...pairs('đ', '®'),
  ...pairs('èẻẽéẹ', 'ÌÎÏÐÑ'),
  ...pairs('êềểễếệ', 'ªÒÓÔÕÖ'),
  ...pairs('ìỉĩíị', '×ØÜÝÞ'),
  ...pairs('òỏõóọ', 'ßáâãä'),
  ...pairs('ôồổỗốộ', '«åæçèé'),
  ...pairs('ơờởỡớợ', '¬êëìíî'),
  ...pairs('ùủũúụ', 'ïñòóô'),
  ...pairs('ưừửữứự', '\u00adõö÷øù'),
  ...pairs('ỳỷỹýỵ', 'úûüýþ'),
  ...pairs('ĂÂĐÊÔƠƯ', '¡¢§£¤¥¦'),
];

function pairs(letters: string, seen: string): (readonly [string, string])[] {
  return Array.from(letters, (letter, index) => [letter, seen.charAt(index)] as const);
}

const letterOf = new Map(tcvn3Letters.map(([letter, seen]) => [seen, letter]));
const word = /[A-Za-z\u00a1-\u00ff]+/g;

/** A text typed with a `.Vn…` font, in Unicode. */
export function decodeTcvn3(text: string): string {
  return text.replace(word, (typed) => {
    const letters = Array.from(typed, (seen) => letterOf.get(seen) ?? seen).join('');
    return isTypedInCapitals(typed) ? letters.toUpperCase() : letters;
  });
}

// The encoding has no capitals with a tone: the `.Vn…H` fonts draw small letters as capitals, so in
// `C¤NG T¸C` only the plain letters tell that the word is in capitals.
function isTypedInCapitals(typed: string): boolean {
  return /[A-Z].*[A-Z]/.test(typed) && !/[a-z]/.test(typed);
}
