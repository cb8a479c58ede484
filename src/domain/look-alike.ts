/** A letter of another alphabet that looks like one of ours: search and comparison would miss it. */
export interface LookAlike {
  /** Index into the text, in UTF-16 units. */
  readonly index: number;
  readonly found: string;
  /** The letter that was meant. */
  readonly meant: string;
}

// Each string pairs letters that look the same, character by character.
const pairs: readonly (readonly [looks: string, meant: string])[] = [
  // Cyrillic.
  ['АВЕКМНОРСТУХІЈЅԚԜаеорсухіјѕһԁԛԝк', 'ABEKMHOPCTYXIJSQWaeopcyxijshdqwk'],
  // Greek.
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοιαρνυκχ', 'ABEZHIKMNOPTYXoiapvukx'],
  // Eth and African D, which some fonts and input tools give for our đ.
  ['ÐðƉɖ', 'ĐđĐđ'],
];

const meantByLook = new Map(
  pairs.flatMap(([looks, meant]) =>
    Array.from(looks, (look, at): [string, string] => [look, meant[at] ?? look]),
  ),
);

/** For a number or a code, where every letter ought to be Vietnamese; other text may hold real Greek. */
export function findLookAlikes(text: string): LookAlike[] {
  return Array.from(text.matchAll(/\P{ASCII}/gu)).flatMap(({ 0: found, index }) => {
    const meant = meantByLook.get(found);
    return meant === undefined ? [] : [{ index, found, meant }];
  });
}
