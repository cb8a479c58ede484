import { calendarDate } from '../../src/domain/calendar-date.ts';
import { readContentPath } from '../../src/domain/content-path.ts';
import { emptyRecord, type DutyRecord } from '../../src/domain/duties/record.ts';
import type { Document, DocumentBase, DocumentKind } from '../../src/domain/document.ts';
import { parseDocumentNumber, type DocumentNumber } from '../../src/domain/document-number.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { School } from '../../src/domain/school.ts';
import type {
  ContentFile,
  DocumentSource,
  DutySource,
  FileReference,
  SiteSources,
  TableSourceFile,
} from '../../src/domain/source.ts';
import { known } from '../../src/domain/stated.ts';
import type { Table } from '../../src/domain/table.ts';
import { blankFrontmatter, splitFrontmatter } from '../../src/yaml/frontmatter.ts';
import { parseYaml } from '../../src/yaml/parse.ts';

export const today = calendarDate(2026, 3, 15);

const school: School = {
  name: 'Trường THCS Sông Trăng',
  shortName: 'THCS Sông Trăng',
  symbol: 'THCSST',
  levels: ['THCS'],
  parentBody: 'Ủy ban nhân dân phường Sông Trăng',
  formerParentBodies: [
    { name: 'Ủy ban nhân dân quận Sông Trăng', until: calendarDate(2025, 6, 30), place: undefined },
  ],
  place: 'Sông Trăng',
  address: '1 đường Bờ Sông',
  phone: undefined,
  email: undefined,
  foundedOn: calendarDate(2010, 9, 5),
  informationOfficer: 'Văn thư',
  site: 'https://example.edu.vn',
  fictional: true,
};

const common: Omit<DocumentBase, 'id'> = {
  title: 'Kế hoạch công tác dân vận',
  number: { state: 'unstated' },
  issuer: school.name,
  place: school.place,
  issuedOn: known(calendarDate(2026, 2, 2)),
  publishedOn: calendarDate(2026, 2, 3),
  signer: { state: 'unstated' },
  legalBases: [],
  recipients: [],
  summary: 'Các việc nhà trường làm trong năm 2026.',
  topics: [],
  attachments: [],
  status: 'in-force',
  changes: [],
  replaces: undefined,
  corrects: undefined,
  draft: false,
};

type OfKind<Kind extends DocumentKind> = Extract<Document, { kind: Kind }>;

const particulars: { readonly [Kind in DocumentKind]: Omit<OfKind<Kind>, keyof DocumentBase> } = {
  plan: {
    kind: 'plan',
    period: { type: 'year', year: 2026 },
    regulation: undefined,
    category: undefined,
    form: undefined,
    tasks: [],
    reports: [],
  },
  disclosure: {
    kind: 'disclosure',
    regulation: 'tt09-2024',
    category: 'thu-chi-tai-chinh',
    form: undefined,
    period: { type: 'year', year: 2026 },
    posting: undefined,
    tables: [],
  },
  result: {
    kind: 'result',
    period: { type: 'quarter', year: 2026, quarter: 1 },
    plan: undefined,
    outcomes: [],
    regulation: undefined,
    category: undefined,
    form: undefined,
    tables: [],
  },
  notice: { kind: 'notice', endsOn: undefined },
};

export function getNumber(text: string): DocumentNumber {
  const parsed = parseDocumentNumber(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`);
  return parsed.value;
}

interface Written {
  /** Frontmatter: places come from it, values from `says`. */
  readonly yaml?: string;
  readonly body?: string;
  readonly tableFiles?: readonly string[];
  /** Files that the body names, each as it stands in `body`. */
  readonly names?: readonly Omit<FileReference, 'span'>[];
  /** Addresses of pages that the body leads to, each as it stands in `body`. */
  readonly pages?: readonly string[];
}

/** A document at a path under `content/`. It says what an ordinary one says, and `says` besides. */
export function aDocument<Kind extends DocumentKind>(
  kind: Kind,
  file: string,
  says: Partial<OfKind<Kind>> = {},
  { yaml = 'title: Kế hoạch', body = '', tableFiles = [], names = [], pages = [] }: Written = {},
): DocumentSource {
  const path = readContentPath(file);
  if (path.type !== 'document') throw new Error(`No document lies at ${file}`);
  const text = `---\n${yaml}\n---\n\n${body}\n`;
  const split = splitFrontmatter(text);
  const span = 'problems' in split ? undefined : split.yaml;
  // TypeScript does not see through the mapped type that all parts are of one kind.
  const document = { ...common, ...particulars[kind], id: path.id, ...says } as Document;
  return {
    file,
    document,
    year: path.year,
    folder: path.folder,
    tableFiles,
    places: parseYaml(text, span).places,
    fileReferences: names.map((name) => {
      const start = blankFrontmatter(text).indexOf(name.file);
      return { ...name, span: { start, end: start + name.file.length } };
    }),
    pageReferences: pages.map((address) => {
      const start = blankFrontmatter(text).indexOf(address);
      return { address, span: { start, end: start + address.length } };
    }),
    bodyText: () => body,
    text: () => text,
  };
}

export function aTable(
  file: string,
  says: Partial<Table> = {},
  yaml = 'title: Bảng',
): TableSourceFile {
  const path = readContentPath(file);
  if (path.type !== 'table') throw new Error(`No table lies at ${file}`);
  const { document, name } = path;
  const table: Table = {
    id: name,
    title: 'Thu, chi',
    unit: { label: 'đồng', scale: 1 },
    columns: [],
    rows: [],
    notes: [],
    source: undefined,
    ...says,
  };
  return { file, document, name, table, places: parseYaml(yaml).places, text: () => yaml };
}

/** What the school tells of its duties, and how it typed it. */
export function aRecord(says: Partial<DutyRecord>, yaml: string): DutySource {
  const record = { ...emptyRecord, ...says };
  return { file: 'duties.yaml', record, places: parseYaml(yaml).places, text: () => yaml };
}

export function aFile(path: string, says: Partial<Omit<ContentFile, 'path'>> = {}): ContentFile {
  return { path, type: 'file', size: 1000, head: new Uint8Array(), ...says };
}

export const bytesOf = (latin1: string): Uint8Array =>
  Uint8Array.from(latin1, (char) => char.charCodeAt(0));

const pdf = bytesOf('%PDF-1.7\n');

interface Site {
  /** What is special about the school. */
  readonly school?: Partial<School>;
  readonly duties?: DutySource;
  readonly documents?: readonly DocumentSource[];
  readonly tables?: readonly TableSourceFile[];
  /** Besides those of the school, the documents and the tables. A path stands for a sound PDF. */
  readonly files?: readonly (ContentFile | string)[];
}

/** A sound school with these documents, tables and files. */
export function aSite({
  school: special = {},
  duties,
  documents = [],
  tables = [],
  files = [],
}: Site = {}): SiteSources {
  const text = 'name: Trường THCS Sông Trăng\nfoundedOn: 05/09/2010\n';
  return {
    school: {
      file: 'school.yaml',
      school: { ...school, ...special },
      places: parseYaml(text).places,
      text: () => text,
    },
    duties,
    documents,
    tables,
    files: [
      aFile('school.yaml'),
      ...(duties ? [aFile(duties.file)] : []),
      ...[...documents, ...tables].map(({ file }) => aFile(file)),
      ...files.map((file) => (typeof file === 'string' ? aFile(file, { head: pdf }) : file)),
    ],
  };
}

/** `file:line:column code`, or `file code` for a file as a whole. */
export function formatPlaces(findings: readonly Finding[]): string[] {
  return findings.map(({ file, place, code }) =>
    place.type === 'file'
      ? `${file} ${code}`
      : `${file}:${String(place.position.line)}:${String(place.position.column)} ${code}`,
  );
}
