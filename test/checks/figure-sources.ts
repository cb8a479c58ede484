import { checkSite } from '../../src/checks/run.ts';
import { figureRules } from '../../src/domain/rules/figures.ts';
import { calendarDate, type CalendarDate } from '../../src/domain/calendar-date.ts';
import type { Disclosure } from '../../src/domain/disclosure.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { parsePeriod, type Period } from '../../src/domain/period.ts';
import type { DocumentSource, SiteSources, TableSourceFile } from '../../src/domain/source.ts';
import { known } from '../../src/domain/stated.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { read } from '../schemas/support.ts';
import { aDocument, aSite, formatPlaces } from './sources.ts';

/** A document with one table, as an officer types it. */
export interface Paper {
  readonly source: DocumentSource;
  readonly table: TableSourceFile;
}

export interface Says extends Partial<Omit<Disclosure, 'kind' | 'period' | 'tables'>> {
  readonly period?: string;
  /** Day of signing and of posting. */
  readonly on?: string;
}

/** A disclosure of 2025 under the old law, unless it says otherwise. */
export function aPaper(name: string, yaml: string, says: Says = {}): Paper {
  const { period = 'năm 2025', on = '10/01/2025', ...rest } = says;
  const [day = 1, month = 1, year = 2025] = on.split('/').map(Number);
  const date = calendarDate(year, month, day);
  const folder = `disclosures/${String(year)}/${name}`;
  const file = `${folder}/tables/${name}.yaml`;
  const table = { ...read('table', yaml), id: name };
  return {
    source: aDocument(
      'disclosure',
      `${folder}/index.mdx`,
      {
        regulation: 'tt61-2017',
        category: 'thuc-hien',
        issuedOn: known(date),
        publishedOn: date,
        ...rest,
        period: periodOf(period),
        tables: [table],
      },
      { tableFiles: [`tables/${name}.yaml`] },
    ),
    table: {
      file,
      document: folder,
      name,
      table,
      places: parseYaml(yaml).places,
      text: () => yaml,
    },
  };
}

export function periodOf(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
}

export const someDay = calendarDate(2027, 3, 1);

export const asSite = (papers: readonly Paper[]): SiteSources =>
  aSite({
    documents: papers.map(({ source }) => source),
    tables: papers.map(({ table }) => table),
  });

/** What is said of the figures of these papers together. */
export const judge = (papers: readonly Paper[], today: CalendarDate = someDay): Finding[] =>
  checkSite(asSite(papers), today).filter(({ code }) => Object.hasOwn(figureRules, code));

/** `name.yaml:line:column code`. */
export const placesOf = (findings: readonly Finding[]): string[] =>
  formatPlaces(findings).map((place) => place.replace(/^.*\//, ''));

/** A table alone, in a document that nothing else is compared with. */
export const judgeAlone = (yaml: string): Finding[] =>
  judge([aPaper('bang', yaml, { regulation: 'tt09-2024', category: 'khoan-thu-muc-thu' })]);

/** Columns and rows in flow style, one a line, after a title and a unit: the first column is on line 4. */
export function aTableOf(
  columns: readonly string[],
  rows: readonly string[],
  after: readonly string[] = [],
): string {
  return [
    'title: Thu, chi',
    `unit: ${columns.some((column) => column.includes('type: tiền')) ? 'đồng' : 'người'}`,
    'columns:',
    ...columns.map((column) => `  - { ${column} }`),
    'rows:',
    ...rows,
    ...after,
  ].join('\n');
}
