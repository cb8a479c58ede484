/** Text that must stay text in Markdown. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>|{}]/g, '\\$&');

/** Inline code, whatever marks the text itself holds. */
export function codeSpan(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  const space = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** Marked «text», since the project's formatter would rewrite the quotation marks of a language that it knows. */
export function codeBlock(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}text\n${text}\n${fence}`;
}

const longestRun = (text: string): number =>
  Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
