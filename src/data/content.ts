import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Section } from '../body/text.ts';
import { readContentPath } from '../domain/content-path.ts';
import type { Problem } from '../domain/finding.ts';
import { compareNewestFirst, isPublic } from '../domain/publication.ts';
import type { School } from '../domain/school.ts';
import type { DocumentSource, SiteSources } from '../domain/source.ts';
import { decodeText } from '../text/decode.ts';
import { describeFile } from './describe-file.ts';
import { openFileReader } from './file-reader.ts';
import type { FileReading } from './file-reading.ts';
import { listFiles, stampOf, type FileOnDisk } from './files.ts';
import { startSecondReader, type SecondReader } from './second-reader.ts';
import type { Settings } from './settings.ts';
import { gatherSources, type Gathered } from './sources.ts';

/** A school's content folder. Nothing is read before it is asked for; a file that did not change is read once. */
export interface Content {
  readonly settings: Settings;
  /** The whole content as it lies on disk now. */
  read(): ContentReading;
  /** Lets a second thread begin to read a large content that was not read before. */
  readAhead(): void;
  /**
   * From now on the content is read once, whatever is saved meanwhile: all that a build makes is of one piece.
   * It is read ahead, and bodies are rendered as documents are read.
   */
  beginBuild(): void;
  /** Files that this build was to read and that are gone or were saved since it began, in a fixed order. */
  listChanged(): string[];
  /** Text of one file, decoded as well as can be. */
  getText(file: string): string;
}

export interface ContentReading {
  readonly school: School | undefined;
  readonly sources: SiteSources;
  readonly files: readonly FileReading[];
  /** What is wrong within single files. */
  readonly problems: readonly { readonly file: string; readonly problem: Problem }[];
}

// A thread takes 0.3 s to begin, in which as many are read.
const fewFiles = 200;

export function openContent(settings: Settings): Content {
  const { contentDir } = settings;
  const reader = openFileReader(settings);
  const getText = (file: string): string => decodeText(readFileSync(join(contentDir, file))).text;
  let last: { stamp: string; reading: ContentReading } | undefined;
  let built: { onDisk: readonly FileOnDisk[]; reading?: ContentReading } | undefined;
  let second: SecondReader | undefined;

  // A folder that is not there lacks its school.yaml: a check tells of it.
  const list = (): FileOnDisk[] => (existsSync(contentDir) ? listFiles(contentDir) : []);

  const read = (): ContentReading => {
    if (built) return (built.reading ??= readAll(built.onDisk));
    const onDisk = list();
    const stamp = onDisk.map((file) => `${file.path} ${stampOf(file)}`).join('\n');
    if (last?.stamp !== stamp) last = { stamp, reading: readAll(onDisk) };
    return last.reading;
  };

  const beginBuild = (): void => {
    if (built) return;
    reader.renderBodies();
    built = { onDisk: list() };
    startSecond(built.onDisk, { withBodies: true });
  };

  const listChanged = (): string[] => {
    const now = new Map(list().map((file) => [file.path, stampOf(file)]));
    return (built?.onDisk ?? [])
      .filter((file) => isRead(file) && now.get(file.path) !== stampOf(file))
      .map(({ path }) => path);
  };

  const startSecond = (onDisk: readonly FileOnDisk[], options: { withBodies: boolean }): void => {
    if (onDisk.length - reader.countKnown() >= fewFiles)
      second = startSecondReader(settings, onDisk, options);
  };

  const readAll = (onDisk: readonly FileOnDisk[]): ContentReading => {
    second?.readRest(reader.read);
    second = undefined;
    const files = onDisk.flatMap((file) => reader.read(file) ?? []);
    const gathered = gatherSources(files, getText);
    const noted = listNotedFiles(gathered);
    return {
      school: gathered.school?.school,
      sources: { ...gathered, files: onDisk.map((file) => describeFile(contentDir, file, noted)) },
      files,
      problems: files.flatMap(({ file, reading }) =>
        reading.problems.map((problem) => ({ file, problem })),
      ),
    };
  };

  const readAhead = (): void => {
    startSecond(list(), { withBodies: false });
  };

  return { settings, read, getText, readAhead, beginBuild, listChanged };
}

/** Of content that was checked; throws where there is no school that can be read. */
export function getSchool({ read }: Content): School {
  const { school } = read();
  if (school === undefined) throw new Error('content/school.yaml is missing or has errors');
  return school;
}

/** What readers may see on the day of the settings, newest first. */
export function listPublicSources({ read, settings }: Content): DocumentSource[] {
  return read()
    .sources.documents.filter(({ document }) => isPublic(document, settings.today))
    .sort((left, right) => compareNewestFirst(left.document, right.document));
}

/** Ways to say one thing, as the officer lists them. */
export function listSynonyms({ read }: Content): readonly (readonly string[])[] {
  return read().files.flatMap(({ kind, reading }) =>
    kind === 'synonyms' ? (reading.data?.synonyms ?? []) : [],
  );
}

/** The bodies of all documents as plain text by heading, by the documents' files. */
export function readSections({ read }: Content): ReadonlyMap<string, readonly Section[]> {
  return new Map(read().files.map(({ file, reading }) => [file, reading.sections]));
}

/** Whether anything of a site can depend on it. */
const isRead = ({ path }: FileOnDisk): boolean =>
  !['skipped', 'unexpected'].includes(readContentPath(path).type);

/** Paths of the workbooks whose digest a table notes. */
const listNotedFiles = ({ tables }: Gathered): ReadonlySet<string> =>
  new Set(
    tables.flatMap(({ file, table: { source } }) =>
      source?.sha256 === undefined ? [] : [posix.join(posix.dirname(file), '..', source.file)],
    ),
  );
