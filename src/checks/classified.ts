import type { Period } from '../domain/period.ts';
import type { Category, Form, Regulation } from '../domain/regulation.ts';
import { findRegulationFacts } from '../domain/regulation-facts.ts';
import type { DocumentSource, SiteSources } from '../domain/source.ts';

/** A document that is published under a regulation. */
export interface Classified {
  readonly source: DocumentSource;
  readonly regulation: Regulation;
  readonly category: Category | undefined;
  readonly form: Form | undefined;
  readonly period: Period;
}

export function listClassified({ documents }: Pick<SiteSources, 'documents'>): Classified[] {
  return documents.flatMap((source) => {
    const facts = findRegulationFacts(source.document);
    if (facts === undefined || !('period' in source.document)) return [];
    const { regulation, category, form } = facts;
    return [{ source, regulation, category, form, period: source.document.period }];
  });
}
