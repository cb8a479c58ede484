const ellipsis = '…';

/** «text» for a message: on one line, short enough to read at a glance, harmless to a terminal. */
export function quote(text: string, length = 60): string {
  // What is shown is short; what is given may be a line of a megabyte.
  const line = text
    .slice(0, length * 8)
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  const characters = Array.from(line);
  if (characters.length <= length) return `«${line}»`;
  return `«${characters
    .slice(0, length - 1)
    .join('')
    .trimEnd()}${ellipsis}»`;
}
