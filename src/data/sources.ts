import type { Document } from '../domain/document.ts';
import type {
  DocumentSource,
  DutySource,
  SchoolSource,
  TableSourceFile,
} from '../domain/source.ts';
import type { Table } from '../domain/table.ts';
import { assemble, type Surroundings } from './assemble.ts';
import type {
  DocumentFile,
  DutiesFile,
  FileReading,
  SchoolFile,
  TableFile,
} from './file-reading.ts';

/** What the files say, put together: documents with their tables and their school. Files that a schema refused are left out. */
export interface Gathered {
  readonly school: SchoolSource | undefined;
  readonly duties: DutySource | undefined;
  readonly documents: readonly DocumentSource[];
  readonly tables: readonly TableSourceFile[];
}

type GetText = (file: string) => string;

export function gatherSources(files: readonly FileReading[], getText: GetText): Gathered {
  const school = files
    .filter((file) => file.kind === 'school')
    .map((file) => schoolSource(file, getText))[0];
  const duties = files
    .filter((file) => file.kind === 'duties')
    .map((file) => dutySource(file, getText))[0];
  const tables = files
    .filter((file) => file.kind === 'table')
    .flatMap((file) => tableSource(file, getText) ?? []);
  const byAddress = new Map(tables.map((each) => [`${each.document}/${each.name}`, each.table]));
  const documents = files.filter(isDocumentFile).flatMap((file) => {
    const { id } = file.path;
    const around = {
      id,
      school: school?.school,
      findTable: (name: string): Table | undefined => byAddress.get(`${id}/${name}`),
    };
    return documentSource(file, around, getText) ?? [];
  });
  return { school, duties, documents, tables };
}

const isDocumentFile = (file: FileReading): file is DocumentFile => file.path.type === 'document';

function schoolSource({ file, reading }: SchoolFile, getText: GetText): SchoolSource | undefined {
  const { data, places } = reading;
  return data && { file, places, school: data, text: () => getText(file) };
}

function dutySource({ file, reading }: DutiesFile, getText: GetText): DutySource | undefined {
  const { data, places } = reading;
  return data && { file, places, record: data, text: () => getText(file) };
}

function tableSource(
  { file, path, reading }: TableFile,
  getText: GetText,
): TableSourceFile | undefined {
  const { data, places } = reading;
  const { document, name } = path;
  return (
    data && {
      file,
      places,
      document,
      name,
      table: { ...data, id: name },
      text: () => getText(file),
    }
  );
}

function documentSource(
  file: DocumentFile,
  around: Surroundings,
  getText: GetText,
): DocumentSource | undefined {
  const document = assembleDocument(file, around);
  const { places, data, fileReferences, pageReferences, sections } = file.reading;
  return (
    document && {
      file: file.file,
      places,
      document,
      year: file.path.year,
      folder: file.path.folder,
      tableFiles: data && 'tables' in data ? data.tables : [],
      fileReferences,
      pageReferences,
      bodyText: () => sections.map(({ text }) => text).join('\n'),
      text: () => getText(file.file),
    }
  );
}

export function assembleDocument(file: DocumentFile, around: Surroundings): Document | undefined {
  switch (file.kind) {
    case 'plan':
      return file.reading.data && assemble.plan(file.reading.data, around);
    case 'disclosure':
      return file.reading.data && assemble.disclosure(file.reading.data, around);
    case 'result':
      return file.reading.data && assemble.result(file.reading.data, around);
    case 'notice':
      return file.reading.data && assemble.notice(file.reading.data, around);
  }
}
