import type { CalendarDate } from '../../domain/calendar-date.ts';
import {
  absoluteAddress,
  attachmentAddress,
  csvMetadataAddress,
  homeAddress,
  openDataAddress,
  reuseAddress,
  tableAddress,
  tableFileAddress,
  tableSchemaAddress,
  workbookAddress,
} from '../../domain/permalink.ts';
import type { Sizes } from '../../domain/downloads.ts';
import { endOf, startOf, type Period } from '../../domain/period.ts';
import type { School } from '../../domain/school.ts';
import type { Site } from '../../domain/site.ts';
import { findLastUpdate, updatedOn } from '../../domain/updates.ts';
import { catalogue as words, provenance } from '../../words/open-data.ts';
import { listWholeDatasets } from './catalogue-wholes.ts';
import { catalogueContext, mediaTypes } from './catalogue-terms.ts';
import { listDocumentTables, type DocumentTable } from '../../domain/document-tables.ts';
import { formatJson } from './schema-parts.ts';
import { describeTable } from './table-file.ts';
import { listCautions } from './table-metadata.ts';

/** One set of figures, in the files in which it may be had. Addresses are root-relative. */
export interface Dataset {
  /** What it is known by for good. */
  readonly address: string;
  /** The page that shows it. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  readonly cautions: readonly string[];
  readonly keywords: readonly string[];
  readonly issued: CalendarDate | undefined;
  readonly modified: CalendarDate | undefined;
  readonly period: Period | undefined;
  readonly source: string | undefined;
  readonly files: readonly DatasetFile[];
}

export interface DatasetFile {
  readonly address: string;
  readonly schema?: string;
  /** A file that describes this one. */
  readonly description?: string;
}

/** Everything that can be taken away, in the words of DCAT 3 (W3C), as JSON-LD with its context inside. */
export function makeCatalogue(site: Site, sizes: Sizes): string {
  const { school } = site;
  const absolute = (address: string): string => absoluteAddress(school.site, address);
  const datasets = [
    ...listWholeDatasets(site),
    ...listDocumentTables(site).map((table) => tableDataset(table, site)),
  ];
  return formatJson({
    '@context': catalogueContext,
    '@id': absolute(openDataAddress),
    '@type': 'dcat:Catalog',
    title: words.title(school.name),
    description: words.description(school.name),
    comment: school.fictional ? provenance.fictional : undefined,
    homepage: absolute(openDataAddress),
    publisher: { '@id': publisherOf(school), '@type': 'foaf:Agent', name: school.name },
    license: absolute(reuseAddress),
    language: 'http://id.loc.gov/vocabulary/iso639-1/vi',
    modified: findLastUpdate(site.documents, site.today),
    dataset: datasets.map((dataset) => describeDataset(dataset, school, sizes)),
  });
}

function tableDataset(published: DocumentTable, site: Site): Dataset {
  const { document, table } = published;
  const csv = tableFileAddress(document.id, table.id, 'csv');
  const address = tableAddress(document.id, table.id);
  return {
    address,
    page: address,
    title: table.title,
    description: words.tableDescription(table.title, document.title),
    cautions: listCautions(describeTable(published, site)),
    keywords: document.topics,
    issued: document.publishedOn,
    modified: updatedOn(document, site.today),
    period: document.period,
    source: table.source && attachmentAddress(document.id, table.source.file),
    files: [
      { address: csv, description: csvMetadataAddress(csv) },
      { address: tableFileAddress(document.id, table.id, 'json'), schema: tableSchemaAddress },
      { address: workbookAddress(document.id) },
    ],
  };
}

const publisherOf = ({ site }: School): string => absoluteAddress(site, homeAddress);

function describeDataset(dataset: Dataset, school: School, sizes: Sizes) {
  const absolute = (address: string): string => absoluteAddress(school.site, address);
  const { period, source } = dataset;
  return {
    '@id': absolute(dataset.address),
    '@type': 'dcat:Dataset',
    identifier: absolute(dataset.address),
    title: dataset.title,
    description: dataset.description,
    comment: listSome([...(school.fictional ? [provenance.fictional] : []), ...dataset.cautions]),
    keyword: listSome(dataset.keywords),
    landingPage: absolute(dataset.page),
    publisher: { '@id': publisherOf(school) },
    license: absolute(reuseAddress),
    issued: dataset.issued,
    modified: dataset.modified,
    temporal: period && {
      '@type': 'dcterms:PeriodOfTime',
      startDate: startOf(period),
      endDate: endOf(period),
    },
    source: source && absolute(source),
    distribution: dataset.files.map((file) => describeFile(file, dataset, school, sizes)),
  };
}

function describeFile(
  { address, schema, description }: DatasetFile,
  { title, page }: Dataset,
  school: School,
  sizes: Sizes,
) {
  const absolute = (of: string): string => absoluteAddress(school.site, of);
  const { type, format } = mediaTypes[endingOf(address)];
  return {
    '@type': 'dcat:Distribution',
    title: `${title} (${format})`,
    accessURL: absolute(page),
    downloadURL: absolute(address),
    mediaType: `https://www.iana.org/assignments/media-types/${type}`,
    byteSize: sizes.has(address) ? String(sizes.get(address)) : undefined,
    license: absolute(reuseAddress),
    conformsTo: schema && absolute(schema),
    describedBy: description && absolute(description),
  };
}

/** Repeated texts tell nothing more; none at all leaves no key. */
const listSome = (texts: readonly string[]): readonly string[] | undefined =>
  texts.length === 0 ? undefined : [...new Set(texts)];

function endingOf(address: string): keyof typeof mediaTypes {
  const ending = address.split('.').at(-1) ?? '';
  return ending === 'csv' || ending === 'xlsx' || ending === 'zip' ? ending : 'json';
}
