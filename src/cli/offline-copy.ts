import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { listMade, type MadeFolder } from '../data/made-folder.ts';
import { formatCalendarDate, type CalendarDate } from '../domain/calendar-date.ts';
import { absoluteAddress, pathOfSite, searchAddress } from '../domain/permalink.ts';
import type { School } from '../domain/school.ts';
import { slugify } from '../domain/vietnamese.ts';
import { isForOffline, makeOfflinePage, type OfflineNotices } from '../hosting/offline.ts';
import { relativeTo, type Copy } from '../hosting/relocate.ts';
import { escapeAttribute, rewriteCss, rewriteHtml } from '../hosting/rewrite.ts';
import { offline as words } from '../words/site.ts';
import { fillFolder, siteIn } from './output-folder.ts';

export interface OfflineCopy {
  /** The page to open first. */
  readonly page: string;
  readonly archive: string;
}

export interface OfflineTask {
  /** Folder of the built site. */
  readonly from: string;
  readonly school: School;
  readonly today: CalendarDate;
}

/**
 * Beside the built site, in `<its folder>-ngoai-tuyen`: a folder to be opened in a browser as it is, and the
 * same folder as a zip, of which the same content gives the same bytes. None where it cannot be written; why is printed.
 */
export function writeOfflineCopy({ from, school, today }: OfflineTask): OfflineCopy | undefined {
  const into = offlineIn(from);
  const name = `cong-khai-${slugify(school.shortName)}`;
  const archive = `${name}.zip`;
  const files = listOfflineFiles(from, school, today);
  const isFilled = fillFolder(into, (draft) => {
    for (const { path, bytes } of files) write(join(draft, name, path), bytes);
    write(join(draft, archive), zip(name, files, today));
  });
  const { folder } = into;
  return isFilled
    ? { page: join(folder, name, 'index.html'), archive: join(folder, archive) }
    : undefined;
}

/** Where the copy of a built site stands. */
export const offlineIn = (outDir: string): MadeFolder => ({
  folder: `${outDir}-ngoai-tuyen`,
  list: '.files.txt',
});

interface File {
  readonly path: string;
  readonly bytes: Uint8Array;
}

function listOfflineFiles(from: string, school: School, today: CalendarDate): File[] {
  const paths = listMade(siteIn(from)).filter(isForOffline);
  const kept = new Set(paths);
  const copy: Copy = {
    site: school.site,
    path: pathOfSite(school.site),
    has: (file) => kept.has(file),
  };
  const notices = noticesOf(school, today);
  return paths.map((path) => ({
    path,
    bytes: makeOffline(path, readFileSync(join(from, path)), copy, notices),
  }));
}

function makeOffline(path: string, bytes: Buffer, copy: Copy, notices: OfflineNotices): Uint8Array {
  const rewrite = relativeTo(path, copy);
  if (path.endsWith('.html')) {
    return encode(rewriteHtml(makeOfflinePage(bytes.toString('utf8'), notices), rewrite));
  }
  return path.endsWith('.css') ? encode(rewriteCss(bytes.toString('utf8'), rewrite)) : bytes;
}

function noticesOf({ site }: School, today: CalendarDate): OfflineNotices {
  const search = absoluteAddress(site, searchAddress);
  return {
    strip: `<p class="notice-strip">${words.strip(formatCalendarDate(today))} ${link(site)}</p>`,
    search: `<p class="banner care">${words.search} ${link(search)}</p>`,
  };
}

const link = (address: string): string =>
  `<a href="${escapeAttribute(address)}">${escapeAttribute(address)}</a>`;

function zip(folder: string, files: readonly File[], today: CalendarDate): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    files.map(({ path, bytes }) => [
      `${folder}/${path}`,
      [bytes, { level: isPacked(path) ? 0 : 6 }] as const,
    ]),
  );
  // A zip keeps local time without a zone, and the hour here is that of any machine.
  return zipSync(entries, { mtime: new Date(`${today}T00:00`) });
}

/** Files that are compressed in themselves: trying again costs time and saves nothing. */
const isPacked = (path: string): boolean =>
  /\.(?:pdf|png|jpe?g|gif|webp|woff2|docx|xlsx|pptx|od[tsp])$/.test(path);

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
