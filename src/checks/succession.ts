import type { Document } from '../domain/document.ts';
import type { DocumentSource, SiteSources } from '../domain/source.ts';
import { compareText } from '../domain/order.ts';
import { dateOf } from '../domain/document-date.ts';
import { findSource } from './references.ts';

/** The fields by which a document names an earlier one that it does something to. */
export const fieldsOfEarlier = ['replaces', 'corrects'] as const;
export type FieldOfEarlier = (typeof fieldsOfEarlier)[number];

/** One document that says to replace or to correct another. */
export interface Succession {
  readonly later: DocumentSource;
  readonly field: FieldOfEarlier;
  readonly earlier: DocumentSource;
}

export function listSuccessions(sources: SiteSources): Succession[] {
  return sources.documents.flatMap((later) =>
    fieldsOfEarlier.flatMap((field) => {
      const earlier = findSource(sources, later.document[field]);
      return earlier === undefined ? [] : [{ later, field, earlier }];
    }),
  );
}

/** From one document back to itself, as the fields lead; of the same documents one circle only. */
export function listCircles(sources: SiteSources): (readonly Succession[])[] {
  const all = listSuccessions(sources);
  const seen = new Set<string>();
  return all.flatMap((start) => {
    const circle = findCircle(start, all);
    const key = circle && nameCircle(circle);
    if (circle === undefined || key === undefined || seen.has(key)) return [];
    seen.add(key);
    return [circle];
  });
}

/** The way back to where `start` leaves from; undefined where it leads elsewhere. */
function findCircle(
  start: Succession,
  all: readonly Succession[],
): readonly Succession[] | undefined {
  const ways: (readonly Succession[])[] = [[start]];
  const reached = new Set<Document>();
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    const at = way.at(-1)?.earlier.document;
    if (at === start.later.document) return way;
    if (at === undefined || reached.has(at)) continue;
    reached.add(at);
    const from = way;
    ways.push(...all.filter(({ later }) => later.document === at).map((next) => [...from, next]));
  }
  return undefined;
}

const nameCircle = (circle: readonly Succession[]): string =>
  circle
    .map(({ later }) => later.document.id)
    .sort()
    .join(' ');

/** Of a circle, what cannot be true: the oldest paper replaces none of the others. */
export function findWrong(circle: readonly Succession[]): Succession | undefined {
  return circle.toSorted((left, right) =>
    compareText(dateOf(left.later.document), dateOf(right.later.document)),
  )[0];
}
