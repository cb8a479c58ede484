import type { Root } from 'mdast';
import { listFileReferences } from '../body/files.ts';
import { listPageReferences } from '../body/page-links.ts';
import { parseBody } from '../body/parse.ts';
import { sectionsOf, type Section } from '../body/text.ts';
import type { DocumentKind } from '../domain/document.ts';
import { mostProblems, type Problem } from '../domain/finding.ts';
import type { Places } from '../domain/places.ts';
import type { FileReference, PageReference } from '../domain/source.ts';
import { readData, type DataOf, type DataKind } from '../schemas/index.ts';
import { checkCharacters } from '../text/check.ts';
import { decodeText } from '../text/decode.ts';
import { blankFrontmatter, splitFrontmatter } from '../yaml/frontmatter.ts';
import { parseYaml } from '../yaml/parse.ts';
import type { YamlValue } from '../yaml/value.ts';

/** What one file says, and all that is wrong within it. JSON-safe: it is cached by the hash of the file's bytes. */
export interface Reading<Kind extends DataKind> {
  readonly problems: readonly Problem[];
  readonly places: Places;
  /** Absent where the schema refused it. */
  readonly data: DataOf<Kind> | undefined;
  readonly fileReferences: readonly FileReference[];
  readonly pageReferences: readonly PageReference[];
  /** The body as plain text by heading, for the search. */
  readonly sections: readonly Section[];
}

export interface FileContents<Kind extends DataKind> {
  readonly reading: Reading<Kind>;
  /** The values as strings, before any schema. */
  readonly value: YamlValue | undefined;
  /** The body of a document, where it could be read. */
  readonly tree: Root | undefined;
}

/** A file's bytes, read as what its path says it is. */
export function readBytes(kind: DataKind, bytes: Uint8Array): FileContents<DataKind> {
  // That a file is empty is told of the file; all that it lacks would only say so again.
  if (bytes.length === 0) return refused([]);
  const { text, problems } = decodeText(bytes);
  return problems.length > 0 ? refused(problems) : readText(kind, text);
}

/** A document has a body after its front matter; every other file is YAML as a whole. */
export function readText(kind: DataKind, text: string): FileContents<DataKind> {
  const { reading, ...contents } =
    kind === 'school' || kind === 'duties' || kind === 'synonyms' || kind === 'table'
      ? readValues(kind, text)
      : readDocument(kind, text);
  const problems = [...checkCharacters(text), ...reading.problems];
  return { ...contents, reading: { ...reading, problems: capProblems(problems) } };
}

/** The first in the text, and how many more there are: an error, since there may be errors among them. */
function capProblems(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= mostProblems) return problems;
  const sorted = problems.toSorted((one, other) => one.span.start - other.span.start);
  const [next] = sorted.slice(mostProblems);
  const more = problems.length - mostProblems;
  const closing: Problem = {
    code: 'more-problems',
    span: { start: next?.span.start ?? 0, end: next?.span.end ?? 0 },
    message: `Từ chỗ này trở đi trong tệp còn ${String(more)} lỗi và cảnh báo nữa, không liệt kê ở đây.`,
    advice:
      'Sửa những chỗ đã nêu rồi kiểm tra lại; lỗi vô hại lặp lại nhiều thì gõ npm run kiem-tra -- --sua.',
  };
  return [...sorted.slice(0, mostProblems), closing];
}

function readDocument<Kind extends DocumentKind>(kind: Kind, text: string): FileContents<Kind> {
  const split = splitFrontmatter(text);
  if ('problems' in split) return refused(split.problems);
  const { reading: yaml, value } = readValues(kind, text, split.yaml);
  const { tree, problems } = parseBody(blankFrontmatter(text));
  const reading = {
    ...yaml,
    problems: [...yaml.problems, ...problems],
    fileReferences: tree ? listFileReferences(tree) : [],
    pageReferences: tree ? listPageReferences(tree) : [],
    sections: tree ? sectionsOf(tree) : [],
  };
  return { reading, value, tree };
}

function readValues<Kind extends DataKind>(
  kind: Kind,
  text: string,
  span = { start: 0, end: text.length },
): FileContents<Kind> {
  const { value, places, problems } = parseYaml(text, span);
  const give = (data: DataOf<Kind> | undefined, found: readonly Problem[]): FileContents<Kind> => ({
    reading: {
      places,
      data,
      problems: found,
      fileReferences: [],
      pageReferences: [],
      sections: [],
    },
    value,
    tree: undefined,
  });
  // Where no reading of the YAML can be trusted, a schema would only tell of what seems to lack.
  if (value === undefined && problems.length > 0) return give(undefined, problems);
  const read = readData(kind, value ?? {}, places);
  return 'data' in read
    ? give(read.data, problems)
    : give(undefined, [...problems, ...read.problems]);
}

function refused(problems: readonly Problem[]): FileContents<never> {
  const nothing = {
    places: {},
    data: undefined,
    fileReferences: [],
    pageReferences: [],
    sections: [],
  };
  return { reading: { ...nothing, problems }, value: undefined, tree: undefined };
}
