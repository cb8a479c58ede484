import { isNode, isScalar, type Pair, type YAMLMap } from 'yaml';
import type { Problem, Span } from '../domain/finding.ts';
import { quote } from '../domain/quote.ts';
import { enclose } from './faults/quoting.ts';
import { sliceSpan } from './lines.ts';

/**
 * Inside `{ … }` a comma ends a value: `{ ty-le: 71,40 }` says 71, then a key 40 without a value.
 * YAML takes that for sound, and the figure would be wrong in silence.
 */
export function checkCutValues(text: string, map: YAMLMap): Problem[] {
  if (map.flow !== true) return [];
  return listCuts(text, map.items).map(({ span, whole }) => {
    const value = quote(sliceSpan(text, span));
    return {
      code: 'yaml-comma',
      span,
      message: whole
        ? `Giá trị ${value} nằm trong dấu { } nên bị dấu phẩy cắt làm đôi.`
        : `Trong dấu { }, ${value} không có dạng «tên mục: giá trị».`,
      advice: whole
        ? 'Đặt giá trị có dấu phẩy trong dấu ngoặc kép, hoặc viết mỗi mục trên một dòng riêng.'
        : 'Thêm tên mục và dấu hai chấm, hoặc đặt giá trị có dấu phẩy trong dấu ngoặc kép.',
      ...(whole && { mend: enclose(text, span) }),
    };
  });
}

/** Whether the pair is only a piece of the value before it. */
export const isCutOff = (map: YAMLMap, pair: Pair): boolean =>
  map.flow === true && pair.value === null;

interface Cut {
  readonly span: Span;
  /** Whether its pieces touch each other, so that they are one value for sure. */
  readonly whole: boolean;
}

function listCuts(text: string, pairs: readonly Pair[]): Cut[] {
  const cuts: Cut[] = [];
  let before: Span | undefined;
  for (const { key, value } of pairs) {
    const piece = spanOf(key);
    if (value === null && piece !== undefined) {
      const touches = before !== undefined && text.slice(before.end, piece.start) === ',';
      const span =
        touches && before !== undefined ? { start: before.start, end: piece.end } : piece;
      if (touches && cuts.at(-1)?.span.start === span.start) cuts.pop();
      cuts.push({ span, whole: touches });
      before = span;
    } else {
      before = isScalar(value) && value.type === 'PLAIN' ? spanOf(value) : undefined;
    }
  }
  return cuts;
}

function spanOf(node: unknown): Span | undefined {
  const range = isNode(node) ? node.range : undefined;
  return range ? { start: range[0], end: range[1] } : undefined;
}
