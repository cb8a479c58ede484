import { Document, Scalar } from 'yaml';

/** What a front matter may hold when a machine writes it: lines of text, and lists of them, in this order. */
export type WrittenFields = Readonly<Record<string, string | readonly string[]>>;

/**
 * Front matter with its two `---` lines; every value is one line of text and stays on one line, however long,
 * so that an officer sees what belongs together.
 */
export function formatFrontmatter(fields: WrittenFields): string {
  const entries = Object.entries(fields).map(([key, value]) => [
    key,
    typeof value === 'string' ? makeScalar(value) : value.map(makeScalar),
  ]);
  const yaml = new Document(Object.fromEntries(entries)).toString({ lineWidth: 0 });
  return `---\n${yaml}---\n`;
}

/** The library puts into quotes what YAML would misread; so is here what only looks like something else. */
function makeScalar(text: string): Scalar<string> {
  const scalar = new Scalar(text);
  if (!plain.test(text)) scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

// A curly quote in front is mostly meant as YAML's own: the check of what officers write tells of it.
const plain = /^[\p{L}\p{N}]/u;
