import fc from 'fast-check';
import { addDays, calendarDate, type CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Disclosure } from '../../../src/domain/disclosure.ts';
import type { Change } from '../../../src/domain/document.ts';
import { eventTypes, type Duty } from '../../../src/domain/duties/duty.ts';
import type { DutyRecord, SchoolEvent } from '../../../src/domain/duties/record.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Regulation } from '../../../src/domain/regulation.ts';
import { regulations } from '../../../src/domain/regulations/index.ts';
import { disclosureWith } from '../support.ts';
import { change, ofMonths, ofQuarter, ofSchoolYear, ofYear, recordWith } from './support.ts';

/** Around the years in which the laws change. */
export const anyDay: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: 5 * 365 })
  .map((days) => addDays(calendarDate(2022, 1, 1), days));

const anyNumber = fc.integer({ min: 2022, max: 2026 });

const periodFor = ({ frequency }: Duty): fc.Arbitrary<Period> => {
  const own: fc.Arbitrary<Period> =
    frequency.type === 'school-year'
      ? anyNumber.map(ofSchoolYear)
      : frequency.type === 'year'
        ? anyNumber.map(ofYear)
        : anyInYear;
  return fc.oneof({ weight: 5, arbitrary: own }, { weight: 1, arbitrary: anyInYear });
};
const anyInYear: fc.Arbitrary<Period> = fc.oneof(
  fc.tuple(fc.constantFrom(1, 2, 3, 4), anyNumber).map((parts) => ofQuarter(...parts)),
  fc.tuple(fc.constantFrom(3, 6, 9, 12), anyNumber).map((parts) => ofMonths(...parts)),
);

interface Owned {
  readonly regulation: Regulation;
  readonly duty: Duty;
}
const owned: readonly Owned[] = regulations.flatMap((regulation) =>
  regulation.duties.map((duty) => ({ regulation, duty })),
);
const anyOwned = fc.constantFrom(...owned);

const paperFor = ({ regulation, duty }: Owned): fc.Arbitrary<Disclosure> =>
  fc
    .record({
      period: periodFor(duty),
      publishedOn: anyDay,
      draft: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
      form: fc.constantFrom(duty.form, duty.form, undefined),
      category: fc.constantFrom(
        duty.category,
        regulation.categories.find(({ id }) => id === duty.category)?.group ?? duty.category,
      ),
    })
    .map((fields) => disclosureWith({ ...fields, regulation: regulation.id }));

/** What one paper says of another: which of those before it, counted from the last; most say nothing. */
type Link = readonly ['corrects' | 'replaces' | 'none', number];
const anyLink: fc.Arbitrary<Link> = fc.tuple(
  fc.constantFrom('none', 'none', 'corrects', 'replaces'),
  fc.nat(3),
);

/** Papers in the order of their days; one may correct or replace an earlier one of the same matter, as the checks demand. */
export const anyPapers: fc.Arbitrary<readonly Disclosure[]> = fc
  .array(
    anyOwned.chain((one) =>
      fc.array(fc.tuple(paperFor(one), anyLink), { minLength: 1, maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((matters) => matters.flatMap((papers, index) => linkPapers(papers, index)));

function linkPapers(papers: readonly (readonly [Disclosure, Link])[], index: number): Disclosure[] {
  const sorted = papers.toSorted(([left], [right]) =>
    left.publishedOn < right.publishedOn ? -1 : 1,
  );
  const idOf = (place: number) => `disclosures/2026/${String(index)}-${String(place)}`;
  return sorted.map(([paper, [link, back]], place) => ({
    ...paper,
    id: idOf(place),
    ...(link !== 'none' && back < place && { [link]: idOf(place - 1 - back) }),
  }));
}

/** Papers of which some are withdrawn, corrected or replaced, each after its publication. */
export const anyChangedPapers: fc.Arbitrary<readonly Disclosure[]> = anyPapers.chain((papers) =>
  fc
    .tuple(...papers.map((paper) => fc.option(anyChangeAfter(paper), { nil: undefined })))
    .map((changes) =>
      papers.map((paper, index) => {
        const own = changes[index];
        return own === undefined ? paper : { ...paper, changes: [own] };
      }),
    ),
);

const anyChangeAfter = ({ publishedOn }: Disclosure): fc.Arbitrary<Change> =>
  fc
    .tuple(
      fc.constantFrom<Change['type']>('correction', 'replacement', 'withdrawal'),
      fc.integer({ min: 0, max: 400 }),
    )
    .map(([type, days]) => ({
      ...change(type, '01/01/2022'),
      on: addDays(publishedOn, days),
    }));

const anyEvent: fc.Arbitrary<SchoolEvent> = fc
  .tuple(fc.constantFrom(...eventTypes), anyNumber, fc.integer({ min: -60, max: 500 }))
  .map(([type, year, days]) => ({
    type,
    on: addDays(calendarDate(year, 1, 1), days),
    period: type === 'admission' ? ofSchoolYear(year) : ofYear(year),
    note: undefined,
  }));

const anyReference = anyOwned.chain(({ regulation, duty }) =>
  fc.record({
    regulation: fc.constant(regulation.id),
    duty: fc.constant(duty.id),
    period: periodFor(duty),
  }),
);

export const anyRecord: fc.Arbitrary<DutyRecord> = fc
  .record({
    since: fc.constant(calendarDate(2022, 1, 1)),
    events: fc.array(anyEvent, { maxLength: 20 }),
    exemptions: fc.array(
      anyReference.map((one) => ({ ...one, reason: 'Không thuộc diện.' })),
      { maxLength: 4 },
    ),
    delays: fc.array(
      anyReference.map((one) => ({ ...one, reason: 'Chậm.' })),
      { maxLength: 4 },
    ),
    elsewhere: fc.array(
      fc.tuple(anyReference, anyDay).map(([one, on]) => ({ ...one, on, where: 'Bảng tin.' })),
      { maxLength: 6 },
    ),
  })
  .map(recordWith);
