import type { Problem } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import { isEscaped } from '../source/span.ts';
import { ofType, spanOf } from '../tree/nodes.ts';
import type { TreeSource } from './tree.ts';

interface Stars {
  readonly offset: number;
  /** Whether a letter or figure touches them. */
  readonly touches: boolean;
}

/** `**` that stayed words: asterisks for a note, `(**)`, are meant. */
export function checkEmphasis({ text, nodes }: TreeSource): Problem[] {
  return ofType(nodes, 'text').flatMap(({ node }) => {
    const { start, end } = spanOf(node);
    const stars = node.value.includes('**') ? listStars(text, start, end) : [];
    return stars.length > 1 || stars.some(({ touches }) => touches) ? describe(text, stars) : [];
  });
}

function listStars(text: string, start: number, end: number): Stars[] {
  return Array.from(
    text.slice(start, end).matchAll(/(?<!\*)\*\*(?!\*)/g),
    ({ index }) => start + index,
  )
    .filter((offset) => !isEscaped(text, offset) && !isNoteMark(text, offset))
    .map((offset) => ({ offset, touches: touchesWord(text, offset) }));
}

const isNoteMark = (text: string, offset: number): boolean =>
  text.charAt(offset - 1) === '(' && text.charAt(offset + 2) === ')';

const touchesWord = (text: string, offset: number): boolean =>
  /[\p{L}\p{N}\p{P}]/u.test(text.charAt(offset - 1) + text.charAt(offset + 2));

/** One problem for each pair, or for a last one that has no other. */
function describe(text: string, stars: readonly Stars[]): Problem[] {
  return stars.flatMap(({ offset: start }, index) => {
    if (index % 2 === 1) return [];
    const end = (stars[index + 1]?.offset ?? start) + 2;
    return [
      {
        code: 'broken-emphasis',
        span: { start, end },
        message: `Dấu ** ở ${quote(text.slice(start, end + 8))} không thành chữ đậm.`,
        advice:
          'Để dấu cách ở phía ngoài cặp ** và không để dấu cách ở phía trong, ví dụ: **Số:** 12.',
      } satisfies Problem,
    ];
  });
}
