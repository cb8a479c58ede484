import { readFileSync } from 'node:fs';
import { getCollection, getEntry } from 'astro:content';
import { parseBody } from '../body/parse.ts';
import { listSeries, type Series } from '../domain/comparison/series.ts';
import type { Document, DocumentId } from '../domain/document.ts';
import type { Sizes } from '../domain/downloads.ts';
import type { AgendaItem } from '../domain/duties/agenda.ts';
import type { Board } from '../domain/duties/board.ts';
import { makeBoard } from '../domain/duties/make-board.ts';
import { listYearAhead } from '../domain/duties/year-ahead.ts';
import { emptyRecord } from '../domain/duties/record.ts';
import { indexFacets, type FacetIndex } from '../domain/facet-index.ts';
import { listNeighbours, type Neighbours } from '../domain/neighbours.ts';
import { compareNewestFirst, isPublic } from '../domain/publication.ts';
import type { Site } from '../domain/site.ts';
import type { Table } from '../domain/table.ts';
import { decodeText } from '../text/decode.ts';
import { blankFrontmatter } from '../yaml/frontmatter.ts';
import { assemble, type Surroundings } from './assemble.ts';
import { openBodyCache, type Body } from './body.ts';
import { openDataDraft, readSettings } from './settings.ts';

/** Whether the site is shown to its writer: drafts are in it, and pages follow the files. */
export const isPreview: boolean = import.meta.env.DEV;

const settings = readSettings(process.env, new Date());
const { cacheDir, today } = settings;

interface Loaded {
  readonly site: Site;
  readonly files: ReadonlyMap<DocumentId, string>;
  readonly facets: FacetIndex;
  readonly neighbours: ReadonlyMap<DocumentId, Neighbours>;
  readonly board: Board;
  readonly series: readonly Series[];
}

let loaded: Promise<Loaded> | undefined;

/** The whole site; in a build it is put together once. */
export async function getSite(): Promise<Site> {
  return (await load()).site;
}

/** Of the files under `/du-lieu/`, in bytes, as the build's thread has written them. */
export const readOpenDataSizes = (): Sizes =>
  new Map(
    JSON.parse(readFileSync(`${openDataDraft(settings)}.json`, 'utf8')) as [string, number][],
  );

/** The documents by kind, year, regulation and topic. */
export async function getFacets(): Promise<FacetIndex> {
  return (await load()).facets;
}

/** What was published before and after each document. */
export async function getNeighbours(): Promise<ReadonlyMap<DocumentId, Neighbours>> {
  return (await load()).neighbours;
}

/** Every duty of the school with its state today. */
export async function getBoard(): Promise<Board> {
  return (await load()).board;
}

/** The kinds of tables that were published for several periods. */
export async function getSeries(): Promise<readonly Series[]> {
  return (await load()).series;
}

/** What is due in the coming year, and what is overdue. */
export async function getAgenda(): Promise<AgendaItem[]> {
  const { site, board } = await load();
  return listYearAhead(site, board);
}

/** A file beside a document that readers may open. */
export interface PublishedFile {
  readonly document: DocumentId;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  read(): Uint8Array<ArrayBuffer>;
}

/** The files that the site's documents name, in a fixed order. */
export async function listPublishedFiles(): Promise<PublishedFile[]> {
  const { site } = await load();
  const shown = new Set(site.documents.map(({ id }) => id));
  const entries = await getCollection('files', ({ data }) => shown.has(data.document));
  return entries.map(({ data, filePath = '' }) => ({
    ...data,
    read: () => readFileSync(filePath),
  }));
}

async function load(): Promise<Loaded> {
  if (isPreview) return assembleSite();
  loaded ??= assembleSite();
  return loaded;
}

async function assembleSite(): Promise<Loaded> {
  const school = (await getEntry('school', 'school'))?.data;
  if (school === undefined) throw new Error('content/school.yaml is missing or has errors');
  const record = (await getEntry('duties', 'duties'))?.data ?? emptyRecord;
  const tables = new Map<string, Table>(
    (await getCollection('tables')).map(({ id, data }) => [
      id,
      { ...(JSON.parse(data.json) as Table), id: id.split('/').at(-1) ?? '' },
    ]),
  );
  const around = (id: DocumentId): Surroundings => ({
    id,
    school,
    findTable: (name) => tables.get(`${id}/${name}`),
  });
  const entries = [
    ...(await getCollection('plans')).map((each) => ({
      ...each,
      document: assemble.plan(each.data, around(each.id)),
    })),
    ...(await getCollection('disclosures')).map((each) => ({
      ...each,
      document: assemble.disclosure(each.data, around(each.id)),
    })),
    ...(await getCollection('results')).map((each) => ({
      ...each,
      document: assemble.result(each.data, around(each.id)),
    })),
    ...(await getCollection('notices')).map((each) => ({
      ...each,
      document: assemble.notice(each.data, around(each.id)),
    })),
  ];
  const documents = entries
    .map(({ document }) => document)
    .filter((document) => isPreview || isPublic(document, today))
    .sort(compareNewestFirst);
  const files = new Map(entries.map(({ id, filePath = '' }) => [id, filePath]));
  const site = { school, today, documents, record };
  return {
    site,
    board: makeBoard(site),
    series: listSeries(site),
    files,
    facets: indexFacets(documents),
    neighbours: listNeighbours(documents),
  };
}

const bodies = openBodyCache(cacheDir);

/** Throws for a document that is not of the site. */
export async function getBody({ id }: Document): Promise<Body> {
  const file = (await load()).files.get(id);
  if (file === undefined) throw new Error(`No document ${id}`);
  const bytes = readFileSync(file);
  return bodies.remember(id, bytes, () => parseBody(blankFrontmatter(decodeText(bytes).text)).tree);
}
