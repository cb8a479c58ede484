import type { Edit, Problem, Span } from '../domain/finding.ts';
import { quote } from '../domain/quote.ts';

const opening = '“„‟«‘';
const closing = '”“»’';
const smart = /[“”„‟«»‘’]/;
// In a list on one line, a comma inside curly marks cuts the item: `[“dân vận, quy chế”]`.
const cutInTwo = /^[“„‟«‘][^”“»’]*$/;

/** Whether Word's curly marks stand where YAML's straight ones should: round the whole text. */
export function smartQuoted(value: string): boolean {
  if (value.length < 2 || !opening.includes(value.charAt(0))) return false;
  const inner = value.slice(1, -1);
  return closing.includes(value.charAt(value.length - 1)) && inner.search(smart) === -1;
}

/** Curly marks round the text at `start` turned into straight ones, each in its place. */
export function straightened(value: string, start: number): Edit[] {
  const end = start + value.length;
  const mark = value.includes('"') || value.includes('\\') ? "'" : '"';
  const inner = value.slice(1, -1);
  const apostrophes = mark === "'" ? Array.from(inner.matchAll(/'/g)) : [];
  return [
    { span: { start, end: start + 1 }, text: mark },
    ...apostrophes.map(({ index }) => {
      const at = start + 1 + index;
      return { span: { start: at, end: at }, text: "'" };
    }),
    { span: { start: end - 1, end }, text: mark },
  ];
}

/** A plain scalar or a key whose quotation marks YAML takes for letters. */
export function checkSmartQuotes(source: string, span: Span): Problem[] {
  if (!smartQuoted(source) && !cutInTwo.test(source)) return [];
  const problem: Problem = {
    code: 'smart-quotes-in-yaml',
    span,
    message: `Dấu ngoặc cong ở ${quote(source)} không phải dấu bao của YAML, nên bị coi là một chữ như mọi chữ khác.`,
    advice: 'Thay bằng dấu ngoặc kép thẳng "…", hoặc bỏ dấu ngoặc nếu không cần.',
  };
  if (!smartQuoted(source)) return [problem];
  return [{ ...problem, mend: straightened(source, span.start) }];
}

/** A key as it was meant: `“title”` names `title`. */
export function withoutSmartQuotes(source: string): string {
  return smartQuoted(source) ? source.slice(1, -1) : source;
}
