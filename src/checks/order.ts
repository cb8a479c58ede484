import type { Finding, Position } from '../domain/finding.ts';
import { compareText } from '../domain/order.ts';

/** By file, then down the file; what concerns a file as a whole goes before its lines. */
export function compareFindings(left: Finding, right: Finding): number {
  const [a, b] = [positionOf(left), positionOf(right)];
  return (
    compareText(left.file, right.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(left.code, right.code) ||
    compareText(left.message, right.message)
  );
}

const top: Position = { line: 0, column: 0 };

const positionOf = ({ place }: Finding): Position =>
  place.type === 'source' ? place.position : top;
