import type { Problem } from '../domain/finding.ts';
import { checkDecomposed } from './decomposed.ts';
import { checkBidi, checkControl, checkZeroWidth } from './invisible.ts';
import { checkLookAlikes } from './look-alikes.ts';
import { findMisreading } from './misreading.ts';
import { checkReplacement, checkUnusual } from './unusual.ts';

// Letters of Vietnamese with their marks, ASCII without its controls, and the signs of official papers: none of
// them is at fault by itself, so that what is made of nothing else is only looked at as words.
const beyondUsual = /[^\t\n -~ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ“”‘’«»–—…•°²³§×·]/;

/** Everything wrong with the characters of a text, in the order of the text. */
export function checkCharacters(text: string): Problem[] {
  const misread = findMisreading(text);
  if (!beyondUsual.test(text)) return [...misread.problems];
  // In TCVN3 the soft hyphen is the letter ư, and Ð is é: to take them for slips would lose letters.
  const isTcvn3 = misread.name === 'TCVN3';
  const single = [
    ...checkControl(text),
    ...checkBidi(text),
    ...checkZeroWidth(text, isTcvn3 ? ['\u00ad'] : []),
    ...checkDecomposed(text),
    ...(isTcvn3 ? [] : checkLookAlikes(text)),
    ...checkReplacement(text),
    ...checkUnusual(text),
  ].sort(byStart);
  return [...misread.problems, ...outsideOf(misread.problems, single)].sort(byStart);
}

const byStart = (a: Problem, b: Problem): number => a.span.start - b.span.start;

/** Both in the order of the text, so that each is looked at once: a text may have a hundred thousand of them. */
function outsideOf(lines: readonly Problem[], single: readonly Problem[]): Problem[] {
  let next = 0;
  return single.filter(({ span }) => {
    while ((lines[next]?.span.end ?? Infinity) <= span.start) next += 1;
    return (lines[next]?.span.start ?? Infinity) >= span.end;
  });
}
