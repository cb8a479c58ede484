const inVietnamese = (term: string) => ({ '@id': term, '@language': 'vi' });
const address = (term: string) => ({ '@id': term, '@type': '@id' });
const typed = (term: string, type: string) => ({ '@id': term, '@type': type });

/** What each key of the catalogue means; inside the file, so that it is read without the web. */
export const catalogueContext = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  wdrs: 'http://www.w3.org/2007/05/powder-s#',
  title: inVietnamese('dcterms:title'),
  description: inVietnamese('dcterms:description'),
  comment: inVietnamese('rdfs:comment'),
  keyword: inVietnamese('dcat:keyword'),
  name: inVietnamese('foaf:name'),
  identifier: 'dcterms:identifier',
  publisher: 'dcterms:publisher',
  license: address('dcterms:license'),
  language: address('dcterms:language'),
  source: address('dcterms:source'),
  conformsTo: address('dcterms:conformsTo'),
  homepage: address('foaf:homepage'),
  landingPage: address('dcat:landingPage'),
  accessURL: address('dcat:accessURL'),
  downloadURL: address('dcat:downloadURL'),
  mediaType: address('dcat:mediaType'),
  describedBy: address('wdrs:describedby'),
  issued: typed('dcterms:issued', 'xsd:date'),
  modified: typed('dcterms:modified', 'xsd:date'),
  startDate: typed('dcat:startDate', 'xsd:date'),
  endDate: typed('dcat:endDate', 'xsd:date'),
  byteSize: typed('dcat:byteSize', 'xsd:nonNegativeInteger'),
  temporal: 'dcterms:temporal',
  dataset: 'dcat:dataset',
  distribution: 'dcat:distribution',
} as const;

/** By the ending of a file's name. */
export const mediaTypes = {
  csv: { type: 'text/csv', format: 'CSV' },
  json: { type: 'application/json', format: 'JSON' },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    format: 'XLSX',
  },
  zip: { type: 'application/zip', format: 'ZIP' },
} as const;
