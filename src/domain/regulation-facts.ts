import { isClassified, type Document } from './document.ts';
import { findCategory, findForm } from './regulation.ts';
import type { Category, Confidence, Evidence, Form, Regulation } from './regulation.ts';
import { getRegulation } from './regulations/index.ts';

/** What a document is published under, with all that readers must know of how sure we are. */
export interface RegulationFacts {
  readonly regulation: Regulation;
  readonly category: Category | undefined;
  readonly form: Form | undefined;
  /** False where a row of law behind it could not be read in a text. */
  readonly certain: boolean;
  /** What is to be minded about the item and its form; about the whole regulation where a row is in doubt. */
  readonly notes: readonly string[];
}

export function findRegulationFacts(document: Document): RegulationFacts | undefined {
  if (!isClassified(document) || document.regulation === undefined) return undefined;
  const regulation = getRegulation(document.regulation);
  const { category: categoryId, form: formText } = document;
  const category = categoryId === undefined ? undefined : findCategory(regulation, categoryId);
  const form = formText === undefined ? undefined : findForm(regulation, formText);
  const confidences = [regulation, category, form].flatMap((row) => row?.confidence ?? []);
  const all = form === undefined ? confidences : [...confidences, form.titleConfidence];
  return {
    regulation,
    category,
    form,
    certain: all.every((confidence) => confidence === 'high' || confidence === 'medium'),
    notes: listNotes([category, form, ...(all.every(isHigh) ? [] : [regulation])]),
  };
}

const isHigh = (confidence: Confidence): boolean => confidence === 'high';

const listNotes = (rows: readonly (Evidence | undefined)[]): string[] =>
  rows.flatMap((row) => row?.note ?? []);
