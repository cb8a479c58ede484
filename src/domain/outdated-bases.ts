import type { CalendarDate } from './calendar-date.ts';
import { findDocumentNumbers } from './cited-numbers.ts';
import { documentNumberKey, parseDocumentNumber } from './document-number.ts';
import { forceStatusOn, type RegulationId } from './regulation.ts';
import { endedInstruments } from './regulations/ended-instruments.ts';
import { getRegulation, regulations } from './regulations/index.ts';

/** Law that a text cites and that was surely not in force on a day. */
export interface OutdatedBasis {
  /** As the law writes it: `36/2017/TT-BGDĐT`. */
  readonly number: string;
  readonly type: 'ended' | 'not-issued';
  /** The last day of what had ended; of what was not issued yet, the day of issue. */
  readonly day: CalendarDate;
  /** Numbers of what took its place. */
  readonly instead: string | undefined;
  /** Whose papers cite it rightly, whatever their day: its own, or those of what it amends. */
  readonly regulation: RegulationId | undefined;
}

/** In the order of the text. What is not known for sure is passed over. */
export const listOutdatedBases = (text: string, date: CalendarDate): OutdatedBasis[] =>
  findDocumentNumbers(text).flatMap(({ number }) => {
    const key = documentNumberKey(number);
    return known.get(key)?.(date) ?? [];
  });

type Judge = (date: CalendarDate) => OutdatedBasis | undefined;

const known: ReadonlyMap<string, Judge> = new Map([
  ...regulations.map(({ id, number }) => [keyOf(number), judgeRegulation(id)] as const),
  ...endedInstruments.map(
    ({ number, lastDay: day, instead, with: regulation }): readonly [string, Judge] => [
      keyOf(number),
      (date) => (date > day ? { number, type: 'ended', day, instead, regulation } : undefined),
    ],
  ),
]);

function judgeRegulation(id: RegulationId): Judge {
  const regulation = getRegulation(id);
  const { number, issuedOn, inForce, replacedBy } = regulation;
  return (date) => {
    if (date < issuedOn)
      return { number, type: 'not-issued', day: issuedOn, instead: undefined, regulation: id };
    const isSure = inForce.confidence === 'high' && forceStatusOn(regulation, date) === 'ended';
    if (!isSure || inForce.to === undefined) return undefined;
    const instead = replacedBy && getRegulation(replacedBy).number;
    return { number, type: 'ended', day: inForce.to, instead, regulation: id };
  };
}

function keyOf(number: string): string {
  const parsed = parseDocumentNumber(number);
  if (!parsed.ok) throw new Error(`${number}: ${parsed.reason}`);
  return documentNumberKey(parsed.value);
}
