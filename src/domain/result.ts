import type { Classification, DocumentBase, DocumentId } from './document.ts';
import type { Period } from './period.ts';
import type { Table } from './table.ts';

/** Results of a quarter, or of cumulative months: outcomes of a plan's tasks, budget execution, or both. */
export interface Result extends DocumentBase, Classification {
  readonly kind: 'result';
  readonly period: Period;
  readonly plan: DocumentId | undefined;
  readonly outcomes: readonly Outcome[];
  readonly tables: readonly Table[];
}

export const outcomeStatuses = [
  'done',
  'partly-done',
  'in-progress',
  'not-done',
  'not-due',
] as const;
export type OutcomeStatus = (typeof outcomeStatuses)[number];

export interface Outcome {
  /** `id` of a task of the plan. */
  readonly task: string;
  readonly status: OutcomeStatus;
  readonly note: string | undefined;
  readonly evidence: string | undefined;
}
