/** VNI-Win writes a letter, then one character for all its marks. Here each such character as the marks it stands for. */
const toneMarks = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
} as const;
const breveMarks = {
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
} as const;
const circumflexMarks = {
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
} as const;

/** Letters that have a character of their own; ơ and ư can take a tone besides. */
const wholeLetters = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  î: 'ỵ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  í: 'í',
  ì: 'ì',
} as const;

/** Each accented letter, then what VNI types for it, in small letters. */
export const vniLetters: readonly (readonly [letter: string, typed: string])[] = [
  ...Object.entries(wholeLetters).map(([typed, letter]) => [letter, typed] as const),
  ...spell('aeouyôö', toneMarks),
  ...spell('a', breveMarks),
  ...spell('aeo', circumflexMarks),
];

function spell(bases: string, marks: Readonly<Record<string, string>>): [string, string][] {
  return Array.from(bases).flatMap((base) =>
    Object.entries(marks).map(([typed, mark]): [string, string] => [
      (base === 'ô' ? 'ơ' : base === 'ö' ? 'ư' : base).concat(mark).normalize('NFC'),
      base + typed,
    ]),
  );
}

const letterOf = new Map(vniLetters.map(([letter, typed]) => [typed, letter]));
const typedLetter = new RegExp(
  [...letterOf.keys()].sort((a, b) => b.length - a.length).join('|'),
  'gi',
);

/** A text typed with a `VNI-…` font, in Unicode. */
export function decodeVni(text: string): string {
  return text.replace(typedLetter, (typed) => {
    const letter = letterOf.get(typed.toLowerCase()) ?? typed;
    const isCapital = typed.charAt(0) !== typed.charAt(0).toLowerCase();
    return isCapital ? letter.toUpperCase() : letter;
  });
}
