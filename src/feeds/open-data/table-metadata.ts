import { csvNotes, provenance } from '../../words/open-data.ts';
import { csvDialect, guardFormula } from '../csv.ts';
import { listTableNotes, sayCertainty } from './describe.ts';
import type { FlatColumn, FlatTable } from './flat-table.ts';
import { formatJson } from './schema-parts.ts';
import type { DescribedTable } from './table-file.ts';
import type { TableFile } from './table-schema.ts';

/**
 * What a CSV file holds, column by column, and where it comes from, in the words of W3C (Metadata Vocabulary
 * for Tabular Data). `csv` is the name of the file beside it.
 */
export function makeTableMetadata(
  csv: string,
  flat: FlatTable,
  { table, file }: DescribedTable,
): string {
  return formatJson({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    '@type': 'Table',
    url: csv,
    'dc:title': file.title,
    'dc:publisher': {
      '@id': file.school.site,
      '@type': 'schema:School',
      'schema:name': file.school.name,
    },
    'dc:license': { '@id': file.licence },
    'dc:source': { '@id': file.address },
    'dc:isPartOf': { '@id': file.document.address },
    'dc:issued': { '@value': file.document.publishedOn, '@type': 'xsd:date' },
    'dc:modified': { '@value': file.document.updatedOn, '@type': 'xsd:date' },
    'dc:temporal': `${file.period.from}/${file.period.to}`,
    'dc:bibliographicCitation': citation(file),
    'rdfs:comment': listCautions(file),
    notes: [...listTableNotes(table), ...csvNotes].map((note) => ({ 'schema:text': note })),
    dialect: { encoding: 'utf-8', delimiter: csvDialect.delimiter, header: true },
    tableSchema: {
      columns: flat.columns.map(describeColumn),
      rowTitles: ['row.label'],
    },
  });
}

const describeColumn = ({ name, title, type, unit, about }: FlatColumn) => ({
  name: escapeName(name),
  titles: guardFormula(title),
  datatype: datatypes[type],
  ...(about !== undefined && { 'dc:description': about }),
  ...(unit !== undefined && { 'schema:unitText': unit }),
});

const datatypes = {
  text: 'string',
  integer: 'integer',
  decimal: { base: 'decimal', format: { decimalChar: csvDialect.decimalSign } },
} as const;

// A name must be one of RFC 6570's variables, which have no hyphen.
const escapeName = (name: string): string => name.replaceAll('-', '%2D');

const citation = ({ school, document, title }: TableFile): string =>
  [school.name, document.number, document.title, title].filter(Boolean).join(', ');

/** What a reader must know before the figures are used, the gravest first. */
export function listCautions(file: TableFile): string[] {
  const { notice, document, regulation } = file;
  return [
    ...(notice === null ? [] : [notice]),
    ...(document.caution === null ? [] : [document.caution]),
    ...(regulation === null
      ? []
      : [`${provenance.certainty}: ${sayCertainty(regulation.certain)}`, ...regulation.notes]),
  ];
}
