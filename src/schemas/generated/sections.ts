/**
 * `text` with what stands between `<!-- generated:<name> -->` and `<!-- /generated:<name> -->`
 * replaced. Throws where the marks are missing: they are ours, not the officer's.
 */
export function replaceSection(text: string, name: string, content: string): string {
  const open = `<!-- generated:${name} -->`;
  const close = `<!-- /generated:${name} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start === -1 || end === -1) throw new Error(`No section generated:${name}`);
  return `${text.slice(0, start)}${open}\n\n${content}\n\n${text.slice(end)}`;
}
