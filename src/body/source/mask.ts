import type { Edit, Span } from '../../domain/finding.ts';

// The parser gets a copy of the text in which whatever it would choke on, or run, is masked by
// characters that Unicode promises never to assign (U+FDD0 and following). Each mask is as long as
// what it covers, so all offsets agree; `unmask` gives the characters back, as mere words.
const masked = '<{ie';
const firstMask = 0xfd_d0;
const masks = new RegExp(`[${maskOf(0)}-${maskOf(masked.length - 1)}]`, 'g');

function maskOf(index: number): string {
  return String.fromCharCode(firstMask + index);
}

/** Hides one `<`, `{`, or the first letter of `import` or `export`. */
export function maskCharacter(text: string, offset: number): Edit {
  const index = masked.indexOf(text.charAt(offset));
  return { span: { start: offset, end: offset + 1 }, text: maskOf(index) };
}

/** What MDX may take for the beginning of a program: a tag, a brace, a keyword at the start of a line. */
export const marks = /(?<=^\uFEFF?)(?:import|export)(?![\p{L}\p{N}_])|[<{]/gmu;

/** Hides every mark of a piece. */
export function maskMarks(text: string, { start, end }: Span): Edit[] {
  return Array.from(text.slice(start, end).matchAll(marks), ({ index }) =>
    maskCharacter(text, start + index),
  );
}

/** Makes a piece blank, as if it had been deleted; lines stay lines. */
export function blank(text: string, { start, end }: Span): Edit {
  return { span: { start, end }, text: text.slice(start, end).replace(/[^\n\r]/g, ' ') };
}

export const unmask = (text: string): string =>
  text.replace(masks, (mask) => masked.charAt(mask.charCodeAt(0) - firstMask));
