import type { z } from 'zod';
import type { DocumentKind } from '../domain/document.ts';
import { disclosureSchema, type DisclosureData } from './disclosure.ts';
import { dutiesSchema, type DutiesData } from './duties.ts';
import { noticeSchema, type NoticeData } from './notice.ts';
import { planSchema, type PlanData } from './plan.ts';
import { resultSchema, type ResultData } from './result.ts';
import { schoolSchema, type SchoolData } from './school.ts';
import { synonymsSchema, type SynonymsData } from './synonyms.ts';
import { tableSchema, type TableData } from './table.ts';

/** What a file of YAML can be. */
export type DataKind = DocumentKind | 'school' | 'duties' | 'synonyms' | 'table';

interface DataByKind {
  plan: PlanData;
  disclosure: DisclosureData;
  result: ResultData;
  notice: NoticeData;
  school: SchoolData;
  duties: DutiesData;
  synonyms: SynonymsData;
  table: TableData;
}

/** A file's values, read: the domain's type without what only its surroundings can tell. */
export type DataOf<Kind extends DataKind> = DataByKind[Kind];

export const schemas = {
  plan: planSchema,
  disclosure: disclosureSchema,
  result: resultSchema,
  notice: noticeSchema,
  school: schoolSchema,
  duties: dutiesSchema,
  synonyms: synonymsSchema,
  table: tableSchema,
} as const satisfies { readonly [Kind in DataKind]: z.ZodType<DataOf<Kind>> };
