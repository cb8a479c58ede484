export type { DisclosureData, DisclosureInput } from './disclosure.ts';
export type { DutiesData, DutiesInput } from './duties.ts';
export { schemas, type DataKind, type DataOf } from './kinds.ts';
export type { NoticeData, NoticeInput } from './notice.ts';
export type { PlanData, PlanInput } from './plan.ts';
export { readData, type ReadData } from './read-data.ts';
export type { ResultData, ResultInput } from './result.ts';
export type { SchoolData, SchoolInput } from './school.ts';
export type { TableData, TableInput } from './table.ts';
