import type { Edit, Problem } from '../domain/finding.ts';

/**
 * Finds words whose marks stand apart from their letters (`e` and two marks instead of `ế`): one
 * problem a line, from the first such word to the last, since a paragraph is usually typed one way.
 */
export function checkDecomposed(text: string): Problem[] {
  if (text === text.normalize('NFC')) return [];
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
    describe(listEdits(line, index)),
  );
}

function listEdits(line: string, lineStart: number): Edit[] {
  return [...line.matchAll(/[^ ]+/g)].flatMap(({ 0: word, index }) => {
    const composed = word.normalize('NFC');
    const start = lineStart + index;
    return composed === word ? [] : [{ span: { start, end: start + word.length }, text: composed }];
  });
}

function describe(edits: readonly Edit[]): Problem[] {
  const first = edits.at(0);
  const last = edits.at(-1);
  if (first === undefined || last === undefined) return [];
  return [
    {
      code: 'decomposed-text',
      span: { start: first.span.start, end: last.span.end },
      message: 'Dấu của chữ trong dòng này bị tách rời (Unicode tổ hợp), nên tìm kiếm không ra.',
      advice: 'Gộp dấu vào chữ: chọn bảng mã «Unicode» (dựng sẵn) trong Unikey rồi gõ lại.',
      mend: edits,
    },
  ];
}
