declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';
  import type { Store } from 'n3';

  export default class CsvwParser {
    constructor(options: { metadata: Store; baseIRI: string });
    import(input: Readable): Readable;
  }
}
