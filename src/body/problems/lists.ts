import type { List, ListItem } from 'mdast';
import type { Edit, Problem, Span } from '../../domain/finding.ts';
import { ofType, spanOf } from '../tree/nodes.ts';
import type { TreeSource } from './tree.ts';

interface Marker {
  /** As it is written, without the full stop or bracket. */
  readonly digits: string;
  readonly span: Span;
}

/** Years that became list numbers, and numbers that are shown otherwise than they are written. */
export function checkLists({ text, nodes }: TreeSource): Problem[] {
  return ofType(nodes, 'list').flatMap(({ node }) => {
    if (!node.ordered) return [];
    const markers = node.children.map((item) => readMarker(text, item));
    const [first] = markers;
    if (first !== undefined && isYear(first)) return [yearProblem(text, first, markers)];
    return checkNumbers(node, markers);
  });
}

function readMarker(text: string, item: ListItem): Marker {
  const { start, end } = spanOf(item);
  const digits = /^\d+/.exec(text.slice(start, Math.min(end, start + 10)))?.[0] ?? '';
  return { digits, span: { start, end: start + digits.length + 1 } };
}

const isYear = ({ digits }: Marker): boolean => digits.length >= 4;

function yearProblem(text: string, first: Marker, markers: readonly Marker[]): Problem {
  return {
    code: 'year-as-list',
    span: first.span,
    message: `«${first.digits}» ở đầu dòng bị hiểu là số thứ tự của danh sách.`,
    advice: `Gõ thêm dấu gạch chéo ngược: «${first.digits}\\.».`,
    // The numbers after a year are those of a list of its own.
    mend: markers.filter(isYear).flatMap((marker) => escapeMarker(text, marker, marker === first)),
  };
}

/** As an item it began a line of the page; as words it must not run on from the year before. */
function escapeMarker(text: string, { span }: Marker, isFirst: boolean): Edit[] {
  const backslash = { span: { start: span.end - 1, end: span.end - 1 }, text: '\\' };
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const before = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart);
  const isApart = isFirst || /^[ \t>]*\n?$/.test(before);
  return isApart
    ? [backslash]
    : [{ span: { start: lineStart, end: lineStart }, text: '\n' }, backslash];
}

function checkNumbers(list: List, markers: readonly Marker[]): Problem[] {
  const start = list.start ?? 1;
  return markers
    .map((marker, index) => ({ ...marker, shown: String(start + index) }))
    .filter(({ digits, shown }) => digits !== '' && digits !== shown)
    .slice(0, 1)
    .map(({ digits, shown, span }) => ({
      code: 'list-numbering',
      span,
      message: `Viết số ${digits} nhưng người đọc sẽ thấy số ${shown}.`,
      advice: `Sửa cho các số liên tiếp; nếu bản ký ghi đúng là ${digits} thì gõ «${digits}\\.» và để trống một dòng trước nó.`,
    }));
}
