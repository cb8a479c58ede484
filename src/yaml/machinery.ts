import { isAlias, type Node } from 'yaml';
import type { Problem, Span } from '../domain/finding.ts';
import { quote } from '../domain/quote.ts';
import { enclose } from './faults/quoting.ts';

const advice =
  'Ghi thẳng giá trị vào từng chỗ; nếu đó là chữ thông thường thì đặt cả giá trị trong dấu ngoặc kép.';

/**
 * YAML's machinery for programmers: anchors, aliases, tags. Nine short lines of aliases stand for a
 * billion values once they are followed, so they are refused and never followed.
 */
export function checkMachinery(text: string, node: Node): Problem[] {
  const start = node.range?.[0] ?? 0;
  if (isAlias(node)) {
    return [aliasProblem(text, node.source, { start, end: node.range?.[1] ?? start + 1 })];
  }
  const problems: Problem[] = [];
  if (node.anchor !== undefined) {
    const at = text.lastIndexOf(`&${node.anchor}`, start);
    problems.push(machineryProblem(wordAt(text, at), text, 'dấu neo'));
  }
  if (node.tag !== undefined) {
    problems.push(machineryProblem(wordAt(text, tagStart(text, start)), text, 'thẻ kiểu'));
  }
  return problems;
}

// Without its anchor it can only be text that begins with an asterisk, such as Markdown's bold.
function aliasProblem(text: string, name: string, span: Span): Problem {
  const problem = machineryProblem(span, text, 'bí danh');
  return text.includes(`&${name}`) ? problem : { ...problem, mend: enclose(text, span) };
}

export function machineryProblem(span: Span, text: string, what: string): Problem {
  return {
    code: 'yaml-alias',
    span,
    message: `${quote(text.slice(span.start, span.end))} là ${what} của YAML, tệp nội dung không dùng.`,
    advice,
  };
}

function tagStart(text: string, before: number): number {
  const at = text.lastIndexOf('!', before);
  return text.charAt(at - 1) === '!' ? at - 1 : at;
}

function wordAt(text: string, offset: number): Span {
  const start = Math.max(offset, 0);
  const length = /^\S*/.exec(text.slice(start, start + 100))?.[0].length ?? 0;
  return { start, end: start + Math.max(length, 1) };
}
