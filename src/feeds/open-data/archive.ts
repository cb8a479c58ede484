import { formatCalendarDate } from '../../domain/calendar-date.ts';
import { absoluteAddress, openDataAddress, reuseAddress } from '../../domain/permalink.ts';
import type { Site } from '../../domain/site.ts';
import { archiveReadme as words, provenance, readingNotes } from '../../words/open-data.ts';
import { zipFixed, type ZipEntry } from './zip.ts';

/** Everything in one file, with a page that says what it is. */
export function makeArchive(entries: readonly ZipEntry[], site: Site): Uint8Array<ArrayBuffer> {
  const readme = { path: words.name, bytes: new TextEncoder().encode(renderReadme(site)) };
  return zipFixed([readme, ...entries]);
}

function renderReadme({ school, today }: Site): string {
  const absolute = (address: string): string => absoluteAddress(school.site, address);
  return [
    words.heading(school.name),
    ...(school.fictional ? ['', provenance.fictional] : []),
    '',
    words.site(absolute(openDataAddress)),
    words.day(formatCalendarDate(today)),
    words.licence(absolute(reuseAddress)),
    '',
    words.contents,
    '',
    ...Object.values(words.files).map((line) => `- ${line}`),
    '',
    words.reading,
    '',
    ...[...readingNotes, words.versions].map((line) => `- ${line}`),
    '',
  ].join('\r\n');
}
