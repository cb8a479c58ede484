import { listPublicSources, type Content } from '../data/content.ts';
import type { FileReading } from '../data/file-reading.ts';
import { formatCalendarDate } from '../domain/calendar-date.ts';
import { makeBoard } from '../domain/duties/make-board.ts';
import type { Board, Obligation, Publication } from '../domain/duties/board.ts';
import { emptyRecord } from '../domain/duties/record.ts';
import type { Site } from '../domain/site.ts';
import { openAnswers, type FindAnswer } from '../drafts/answers.ts';
import { listTakenIds } from '../drafts/place.ts';
import { newWords } from '../words/new.ts';

/** What was done, or why nothing was. */
export type Told = { readonly done: string } | { readonly refused: string };

/** All that writing a new draft looks at. */
export interface Desk {
  readonly contentDir: string;
  readonly site: Site;
  readonly board: Board;
  readonly findAnswer: FindAnswer;
  /** Where an answer lies, for people. */
  tellPlace(answer: Publication): string;
  findPlace(obligation: Obligation): string | undefined;
  /** Addresses of documents; a new draft adds its own. */
  readonly taken: Set<string>;
  /** Files that a schema refused, by their addresses: nobody can tell what they answer. */
  readonly broken: ReadonlyMap<string, string>;
}

/** Or the file without which nobody can tell what the school owes. */
export function openDesk(content: Content): Desk | { readonly unreadable: string } {
  const { school, sources, files } = content.read();
  const { contentDir, today } = content.settings;
  if (school === undefined) return { unreadable: 'school.yaml' };
  if (sources.duties === undefined && files.some(({ kind }) => kind === 'duties')) {
    return { unreadable: 'duties.yaml' };
  }
  const site: Site = {
    school,
    today,
    documents: listPublicSources(content).map(({ document }) => document),
    record: sources.duties?.record ?? emptyRecord,
  };
  const documents = sources.documents.map(({ document }) => document);
  const findAnswer = openAnswers(documents, site.record);
  const fileOf = new Map(sources.documents.map(({ document, file }) => [document.id, file]));
  const tell = (answer: Publication): string => tellPlace(answer, fileOf);
  return {
    contentDir,
    site,
    board: makeBoard(site),
    findAnswer,
    tellPlace: tell,
    findPlace: (obligation) => {
      const answer = findAnswer(obligation);
      return answer && tell(answer);
    },
    taken: listTakenIds(sources.files.map(({ path }) => path)),
    broken: listBroken(files),
  };
}

const listBroken = (files: readonly FileReading[]): Map<string, string> =>
  new Map(
    files.flatMap(({ file, path, reading }) =>
      path.type === 'document' && reading.data === undefined ? [[path.id, file]] : [],
    ),
  );

function tellPlace(answer: Publication, fileOf: ReadonlyMap<string, string>): string {
  if (answer.type === 'elsewhere' && answer.document === undefined) {
    return newWords.elsewhere(formatCalendarDate(answer.on), answer.note.where);
  }
  const id = answer.document?.id ?? '';
  return fileOf.get(id) ?? id;
}
