import type { Span } from '../domain/finding.ts';
import { splitFrontmatter } from '../yaml/frontmatter.ts';
import { parseYaml, type YamlValue } from '../yaml/parse.ts';

/** A value that says when, how much or which number, and where it stands in the text. */
export interface Figure {
  readonly path: string;
  readonly value: string;
  readonly span: Span;
}

// Last key of a path: numbers, dates and periods; all that stands under `cells` in a table; a list of days.
const figurePath =
  /(?:^|\.)(?:number|issuedOn|publishedOn|endsOn|foundedOn|on|due|quarter|period|from|to|since|ordinal|row|formula|sha256)$|(?:^|\.)cells\.|^workingDays\./;

/** The figures of an `.mdx` file's frontmatter, or of a file that is YAML as a whole. */
export function listFigures(file: string, text: string): Figure[] {
  const split = file.endsWith('.mdx') ? splitFrontmatter(text) : undefined;
  if (split !== undefined && 'problems' in split) return [];
  const { value, places } = parseYaml(text, split?.yaml);
  return listLeaves(value).flatMap(([path, leaf]) => {
    const range = places[path]?.value;
    if (range === undefined || !figurePath.test(path)) return [];
    return [{ path, value: leaf, span: { start: range[0], end: range[1] } }];
  });
}

function listLeaves(value: YamlValue | undefined, path = ''): [path: string, leaf: string][] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    listLeaves(inner, path === '' ? key : `${path}.${key}`),
  );
}
