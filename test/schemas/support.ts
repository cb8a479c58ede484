import type { Problem } from '../../src/domain/finding.ts';
import { readData, type DataKind, type DataOf } from '../../src/schemas/index.ts';
import { parseYaml } from '../../src/yaml/parse.ts';

/** What every document must say, as an officer types it. */
export const commonLines = {
  title: 'title: Kế hoạch dân vận năm 2026',
  number: 'number: 63/KH-THCSBS',
  issuedOn: 'issuedOn: 24/02/2026',
  publishedOn: 'publishedOn: 25/02/2026',
  signer: 'signer: { position: Hiệu trưởng, name: Nguyễn Văn A }',
  summary: 'summary: Các việc nhà trường làm trong năm.',
};

/** YAML of a document: the common lines, with `lines` in place of those of the same key, or after them. */
export function documentText(...lines: readonly string[]): string {
  const own = new Map(lines.map((line) => [keyOf(line), line]));
  const common = Object.values(commonLines).map((line) => own.get(keyOf(line)) ?? line);
  return [...common, ...lines.filter((line) => !Object.hasOwn(commonLines, keyOf(line)))].join(
    '\n',
  );
}

const keyOf = (line: string): string => /^[^:]*/.exec(line)?.[0] ?? '';

export function read<Kind extends DataKind>(kind: Kind, text: string): DataOf<Kind> {
  const result = readText(kind, text);
  if ('problems' in result)
    throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.data;
}

/** All problems of a text: of its YAML, then of its fields. */
export function problemsOf(kind: DataKind, text: string): readonly Problem[] {
  const { problems } = parseYaml(text);
  const result = readText(kind, text);
  return [...problems, ...('problems' in result ? result.problems : [])];
}

function readText<Kind extends DataKind>(kind: Kind, text: string) {
  const { value, places } = parseYaml(text);
  return readData(kind, value ?? {}, places);
}
