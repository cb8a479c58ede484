import type { CalendarDate } from '../../domain/calendar-date.ts';
import {
  absoluteAddress,
  boardAddress,
  boardTableAddress,
  homeAddress,
  reuseAddress,
} from '../../domain/permalink.ts';
import type { School } from '../../domain/school.ts';
import { catalogue, columnWords, provenance } from '../../words/open-data.ts';
import { boardColumns } from '../board-table.ts';
import { csvDialect } from '../csv.ts';
import { formatJson } from './schema-parts.ts';

const datatypes: Readonly<Record<string, string>> = {
  due: 'date',
  lastDay: 'date',
  publishedOn: 'date',
  days: 'integer',
};

/** What the board's CSV holds, in the words of W3C. */
export function makeBoardMetadata({ name, site, fictional }: School, today: CalendarDate): string {
  const absolute = (address: string): string => absoluteAddress(site, address);
  const columns = Object.entries<string>(boardColumns).map(([key, title]) => ({
    name: key,
    titles: title,
    datatype: datatypes[key] ?? 'string',
  }));
  const caution = { name: 'caution', titles: columnWords.caution.title, datatype: 'string' };
  return formatJson({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    '@type': 'Table',
    url: boardTableAddress.slice(boardAddress.length),
    'dc:title': catalogue.board,
    'dc:publisher': {
      '@id': absolute(homeAddress),
      '@type': 'schema:School',
      'schema:name': name,
    },
    'dc:license': { '@id': absolute(reuseAddress) },
    'dc:source': { '@id': absolute(boardAddress) },
    'dc:modified': { '@value': today, '@type': 'xsd:date' },
    'rdfs:comment': fictional ? [provenance.fictional] : [],
    dialect: { encoding: 'utf-8', delimiter: csvDialect.delimiter, header: true },
    tableSchema: { columns: fictional ? [...columns, caution] : columns },
  });
}
