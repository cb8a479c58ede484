import { tcvn3Letters } from '../../src/text/tcvn3.ts';
import { vniLetters } from '../../src/text/vni.ts';

/** What a text looks like when it was typed in an old encoding, or read in a wrong one. */
const seenInTcvn3 = new Map(tcvn3Letters);
const typedInVni = new Map(
  vniLetters.flatMap(([letter, typed]): [string, string][] => [
    [letter, typed],
    [letter.toUpperCase(), typed.toUpperCase()],
  ]),
);

/** Small letters and Ă Â Đ Ê Ô Ơ Ư only: the encoding has no other capital with a mark. */
export const encodeTcvn3 = (text: string): string =>
  Array.from(
    text,
    (letter) => seenInTcvn3.get(letter) ?? seenInTcvn3.get(letter.toLowerCase()) ?? letter,
  ).join('');

export const encodeVni = (text: string): string =>
  Array.from(text, (letter) => typedInVni.get(letter) ?? letter).join('');

export const readAsWindows1252 = (text: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
