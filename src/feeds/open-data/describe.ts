import type { z } from 'zod';
import { formatDocumentNumber } from '../../domain/document-number.ts';
import type { Document } from '../../domain/document.ts';
import { listBoundNotes } from '../../domain/figures/bound-notes.ts';
import { endOf, formatPeriod, startOf, type Period } from '../../domain/period.ts';
import { absoluteAddress, homeAddress, reuseAddress } from '../../domain/permalink.ts';
import { statusOf } from '../../domain/publication.ts';
import { findRegulationFacts } from '../../domain/regulation-facts.ts';
import type { School } from '../../domain/school.ts';
import type { Site } from '../../domain/site.ts';
import { findKnown } from '../../domain/stated.ts';
import type { Table } from '../../domain/table.ts';
import { provenance as words } from '../../words/open-data.ts';
import { sayPlacedNote } from '../../words/say-notes.ts';
import { dataVersion, type classification, type period } from './schema-parts.ts';

/** How every file begins; `schema` is root-relative. */
export function describeHead(school: School, schema: string) {
  const absolute = (address: string): string => absoluteAddress(school.site, address);
  return {
    $schema: absolute(schema),
    version: dataVersion,
    school: { name: school.name, site: absolute(homeAddress), fictional: school.fictional },
    notice: school.fictional ? words.fictional : null,
    licence: absolute(reuseAddress),
  } as const;
}

export const describePeriod = (of: Period): z.infer<typeof period> => ({
  type: of.type,
  label: formatPeriod(of),
  from: startOf(of),
  to: endOf(of),
});

export function describeClassification(document: Document): z.infer<typeof classification> | null {
  const facts = findRegulationFacts(document);
  if (facts === undefined) return null;
  const { regulation, category, form, certain, notes } = facts;
  const { id, number, title, confidence } = regulation;
  return {
    id,
    number,
    title,
    confidence,
    category: category
      ? { id: category.id, title: category.title, confidence: category.confidence }
      : null,
    form: form ? { id: form.id, title: form.title, confidence: form.titleConfidence } : null,
    certain,
    notes: [...notes],
  };
}

export function findNumber({ number }: Document): string | undefined {
  const known = findKnown(number);
  return known && formatDocumentNumber(known);
}

/** What must be told of a table whose document no longer stands as it was signed. */
export function findUnsoundness(document: Document, { today }: Site): string | undefined {
  const status = statusOf(document, today);
  return status === 'in-force' ? undefined : words.unsound[status];
}

export const sayCertainty = (certain: boolean): string =>
  certain ? words.certain : words.uncertain;

/** What stands under a table, with the notes on its cells and the differences that its signed paper has too. */
export const listTableNotes = (table: Table): string[] => [
  ...table.notes,
  ...listBoundNotes(table).map(sayPlacedNote),
];
