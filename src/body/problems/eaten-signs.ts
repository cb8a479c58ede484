import type { Delete, Emphasis, Strong } from 'mdast';
import type { Edit, Problem, Span } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import { ofType, spanOf } from '../tree/nodes.ts';
import type { TreeSource } from './tree.ts';

type Marked = Emphasis | Strong | Delete;

/** `7*8*3,6` reads 783,6: signs of multiplying, or of a range (`7~8`), that mark letters up instead. */
export function checkEatenSigns({ text, nodes }: TreeSource): Problem[] {
  const marked: readonly { node: Marked }[] = [
    ...ofType(nodes, 'emphasis'),
    ...ofType(nodes, 'strong'),
    ...ofType(nodes, 'delete'),
  ];
  return marked.flatMap(({ node }) => {
    const marks = marksOf(text, node);
    return areEaten(text, marks) ? [describe(text, marks)] : [];
  });
}

/** The opening and the closing run of signs. */
type Marks = readonly [opening: Span, closing: Span];

function marksOf(text: string, node: Marked): Marks {
  const { start, end } = spanOf(node);
  const length = text.startsWith('**', start) || text.startsWith('~~', start) ? 2 : 1;
  return [
    { start, end: start + length },
    { start: end - length, end },
  ];
}

const isFigure = (char: string): boolean => /\p{N}/u.test(char);
const isLetterOrFigure = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/**
 * Nobody begins to slant in the middle of a figure, or within one word and ends within another. Bold letters are
 * meant, though a figure may follow them closely.
 */
function areEaten(text: string, marks: Marks): boolean {
  const around = marks.map(({ start, end }) => [text.charAt(start - 1), text.charAt(end)]);
  const isSingle = marks.every(({ start, end }) => end - start === 1);
  if (isSingle && around.some((chars) => chars.every(isFigure))) return true;
  return around.flat().every(isLetterOrFigure) && around.flat().some(isFigure);
}

/** How much of the word around the signs is shown: a word may have a million letters. */
const reach = 20;

function describe(text: string, marks: Marks): Problem {
  const [opening, closing] = marks;
  const before = text.slice(Math.max(0, opening.start - reach), opening.start);
  const from = opening.start - (/[^\s|]*$/.exec(before)?.[0].length ?? 0);
  const to =
    closing.end + (/^[^\s|]*/.exec(text.slice(closing.end, closing.end + reach))?.[0].length ?? 0);
  const shown =
    text.slice(from, opening.start) +
    text.slice(opening.end, closing.start) +
    text.slice(closing.end, to);
  const sign = text.charAt(opening.start);
  const instead = sign === '~' ? '«đến» hoặc dấu gạch nối' : '«×»';
  return {
    code: 'eaten-sign',
    span: { start: opening.start, end: closing.end },
    message: `Dấu ${sign} ở ${quote(text.slice(from, to), 40)} bị hiểu là dấu định dạng, nên người đọc thấy ${quote(shown, 40)}.`,
    advice: `Gõ thêm dấu gạch chéo ngược: «\\${sign}»; hoặc viết ${instead}.`,
    mend: marks.flatMap(escapeMarks),
  };
}

const escapeMarks = ({ start, end }: Span): Edit[] =>
  Array.from({ length: end - start }, (_, index) => ({
    span: { start: start + index, end: start + index },
    text: '\\',
  }));
