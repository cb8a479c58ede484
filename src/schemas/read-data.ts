import type { Problem } from '../domain/finding.ts';
import type { Places } from '../domain/places.ts';
import { explainIssues } from './explain.ts';
import { schemas, type DataKind, type DataOf } from './kinds.ts';
import type { z } from 'zod';

export type ReadData<Kind extends DataKind> =
  { readonly data: DataOf<Kind> } | { readonly problems: readonly Problem[] };

const schemaByKind: { readonly [Kind in DataKind]: z.ZodType<DataOf<Kind>> } = schemas;

/** A file's values as `parseYaml` gave them: the domain's data, or all that is wrong with them at once. */
export function readData<Kind extends DataKind>(
  kind: Kind,
  value: unknown,
  places: Places,
): ReadData<Kind> {
  const result = schemaByKind[kind].safeParse(value);
  if (result.success) return { data: result.data };
  const about = { kind, schema: schemas[kind], value, places };
  return { problems: explainIssues(result.error.issues, about) };
}
