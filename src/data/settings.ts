import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { parseCalendarDate, type CalendarDate } from '../domain/calendar-date.ts';

/** Where things are and which day it is: all that a run takes from outside its content. */
export interface Settings {
  readonly contentDir: string;
  readonly outDir: string;
  /** Where the site is made before it takes the place of the one in `outDir`: always within the project. */
  readonly buildDir: string;
  /** May be deleted at any time; nothing in the output depends on it. */
  readonly cacheDir: string;
  readonly today: CalendarDate;
}

/**
 * `CONTENT_DIR`, `OUT_DIR`, `CACHE_DIR` are taken from where the command was typed; `TODAY=yyyy-mm-dd`
 * stands for the clock. Throws `NoSuchDay` on a `TODAY` that is none.
 */
export function readSettings(env: NodeJS.ProcessEnv, now: Date): Settings {
  const from = (name: string, folder: string): string => {
    const given = env[name];
    // npm runs scripts in the project's folder and keeps the one it was called from in INIT_CWD.
    return given ? resolve(env['INIT_CWD'] ?? '.', given) : resolve(folder);
  };
  const outDir = from('OUT_DIR', 'dist');
  return {
    contentDir: from('CONTENT_DIR', 'content'),
    outDir,
    buildDir: resolve(
      '.astro/builds',
      createHash('sha256').update(outDir).digest('hex').slice(0, 12),
    ),
    cacheDir: from('CACHE_DIR', '.cache'),
    today: readToday(env['TODAY'], now),
  };
}

/**
 * Astro's own cache, one for each output folder: builds of two contents into two folders may run at once, and each
 * reads its entries back from here.
 */
export const astroCacheDir = ({ cacheDir, buildDir }: Settings): string =>
  join(cacheDir, 'astro', basename(buildDir));

/** Where the files under `/du-lieu/` are made; beside it, ending in `.json`, is what their sizes are. */
export const openDataDraft = ({ buildDir }: Settings): string => `${buildDir}-du-lieu`;

/** `TODAY` is no day; the message says why, in Vietnamese. */
export class NoSuchDay extends Error {
  override name = 'NoSuchDay';
}

function readToday(given: string | undefined, now: Date): CalendarDate {
  const parsed = parseCalendarDate(given ?? dayInVietnam(now));
  if (!parsed.ok) throw new NoSuchDay(`TODAY=${given ?? ''}: ${parsed.reason}`);
  return parsed.value;
}

// Việt Nam has kept UTC+7 without daylight saving since 1975, so no time-zone data is needed.
function dayInVietnam(now: Date): string {
  return new Date(now.getTime() + 7 * 3600 * 1000).toISOString().slice(0, 10);
}
