import { isClassified } from '../../domain/document.ts';
import type { FormLayout } from '../../domain/form-layout.ts';
import type { Regulation } from '../../domain/regulation.ts';
import { findFormLayout } from '../../domain/regulations/forms/index.ts';
import { getRegulation } from '../../domain/regulations/index.ts';
import type { TableInSite } from './tables.ts';

/** The form that a table says to follow: its own, else its document's. */
export interface Claim {
  readonly regulation: Regulation;
  readonly form: string;
}

export function findClaim({ grid, source }: TableInSite): Claim | undefined {
  const document = source?.document;
  if (document === undefined || !isClassified(document)) return undefined;
  const form = grid.table.form ?? document.form;
  if (document.regulation === undefined || form === undefined) return undefined;
  return { regulation: getRegulation(document.regulation), form };
}

export function findClaimedLayout(table: TableInSite): FormLayout | undefined {
  const claim = findClaim(table);
  return claim && findFormLayout(claim.regulation, claim.form);
}
