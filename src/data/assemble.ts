import type { Document, DocumentId, DocumentKind } from '../domain/document.ts';
import { findFormerBody, type School } from '../domain/school.ts';
import { dateOf } from '../domain/document-date.ts';
import type { Table } from '../domain/table.ts';
import type { DataOf } from '../schemas/index.ts';

/** What a file's own data lacks to be a document: where it lies, whose it is, the tables beside it. */
export interface Surroundings {
  readonly id: DocumentId;
  readonly school: Pick<School, 'name' | 'place' | 'formerParentBodies'> | undefined;
  /** The tables in the document's folder, by name. */
  findTable(name: string): Table | undefined;
}

type Assemblers = {
  readonly [Kind in DocumentKind]: (
    data: DataOf<Kind>,
    around: Surroundings,
  ) => Extract<Document, { kind: Kind }>;
};

/** A document from its data, kind by kind; a table that is missing is left out (a check tells of it). */
export const assemble: Assemblers = {
  plan: (data, around) => ({ ...data, ...common(data, around), kind: 'plan' }),
  disclosure: (data, around) => ({
    ...data,
    ...common(data, around),
    kind: 'disclosure',
    tables: listTables(data.tables, around),
  }),
  result: (data, around) => ({
    ...data,
    ...common(data, around),
    kind: 'result',
    tables: listTables(data.tables, around),
  }),
  notice: (data, around) => ({ ...data, ...common(data, around), kind: 'notice' }),
};

type Dated = Pick<DataOf<DocumentKind>, 'issuer' | 'place' | 'issuedOn' | 'publishedOn'>;

/** What a document does not say is the school's; of its place, that of the document's day. */
function common(
  data: Dated,
  { id, school }: Surroundings,
): Pick<Document, 'id' | 'issuer' | 'place'> {
  const { issuer, place } = data;
  const then = school && findFormerBody(school, dateOf(data));
  return {
    id,
    issuer: issuer ?? school?.name ?? '',
    place: place ?? then?.place ?? school?.place ?? '',
  };
}

function listTables(files: readonly string[], around: Surroundings): Table[] {
  return files
    .map((file) => around.findTable(tableName(file)))
    .filter((table) => table !== undefined);
}

/** `tables/hoc-phi.yaml` → `hoc-phi` */
export function tableName(file: string): string {
  return file.replace(/^(?:\.\/)?tables\//, '').replace(/\.ya?ml$/, '');
}
