import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Deadline, Duty } from '../../src/domain/duties/duty.ts';
import {
  regulationIds,
  type Audience,
  type Category,
  type Form,
  type Regulation,
} from '../../src/domain/regulation.ts';
import { findRegulation, regulations } from '../../src/domain/regulations/index.ts';
import { schoolLevels } from '../../src/domain/school.ts';
import { dutiesReadOtherwise, placeOfRow, rejectedRow, rowsWithoutDuty } from './law-rows.ts';

interface Regime {
  readonly id: string;
  readonly citation: string;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  readonly replacedBy: string | null;
  readonly confidence: string;
  readonly categories: readonly { readonly forms: readonly Row[] }[];
}

interface Row {
  readonly id?: string;
  readonly code: string | null;
  readonly titleVi: string;
  readonly appliesToLevels: readonly string[];
  readonly audience: string;
  readonly deadlineRule: Rule;
  readonly deadlineVariants?: readonly { readonly rule: Rule }[];
  readonly postingDuration: {
    readonly min: number | null;
    readonly unit: string | null;
    readonly consecutive: boolean | null;
    readonly confidence: string;
  };
  readonly legalArticle: string;
  readonly confidence: string;
  readonly titleConfidence?: string;
}

interface Rule {
  readonly kind: string;
  readonly phraseVi: string;
  readonly month?: number;
  readonly day?: number;
  readonly strictlyBefore?: boolean;
  readonly n?: number;
  readonly unit?: string;
  readonly updateRule?: Rule;
}

// The table of law that the data files were written from lies beside the project, not in it.
const table = new URL('../../../shared/domain/legal.json', import.meta.url);

/** Of state agencies alone; schools follow it by analogy, and it sets no items of theirs. */
const otherBodies = ['tctt-2016'];
/** How papers look, which the table does not hold as a regime of disclosure. */
const notInTable = ['nd30-2020'];

describe.skipIf(!existsSync(table))('against the table of law (skipped where it is absent)', () => {
  const regimes = existsSync(table)
    ? (JSON.parse(readFileSync(table, 'utf8')) as { regimes: readonly Regime[] }).regimes
    : [];

  it('the data files hold every regime', () => {
    const held = regulationIds.filter((id) => !notInTable.includes(id));
    expect(regimes.map(({ id }) => id).toSorted()).toEqual([...held, ...otherBodies].toSorted());
  });

  it.each(regulations.filter(({ id }) => !notInTable.includes(id)))(
    '$id has the same number, interval and confidence',
    (regulation) => {
      const regime = regimes.find(({ id }) => id === regulation.id);
      expect(regime).toMatchObject({
        effectiveFrom: regulation.inForce.from ?? null,
        effectiveTo: regulation.inForce.to ?? null,
        replacedBy: regulation.replacedBy ?? null,
        confidence: regulation.confidence,
      });
      const [serialAndYear = ''] = /^\d+\/\d+/.exec(regulation.number) ?? [];
      expect(regime?.citation).toContain(serialAndYear);
    },
  );

  const rows = regimes.flatMap((regime) => {
    const regulation = findRegulation(regime.id);
    return regulation === undefined
      ? []
      : regime.categories.flatMap(({ forms }) =>
          forms.filter(isOurs).map((row) => ({ regulation, row, key: keyOf(row) })),
        );
  });

  it('the data files hold every row that binds schools, and no row that is not there', () => {
    const keys = rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.toSorted()).toEqual([...Object.keys(placeOfRow), rejectedRow].toSorted());
    expect(findRegulation('nd186-2025')?.note).toContain('04a, 04b, 04c-CK/TSC');
  });

  const held = rows.filter(({ key }) => key !== rejectedRow);

  it.each(held)(
    '$key binds the same levels as surely, for the same readers',
    ({ regulation, row, key }) => {
      const place = getPlace(regulation, key);
      expect(place.levels).toEqual(
        schoolLevels.filter((level) => row.appliesToLevels.includes(level)),
      );
      expect(place.confidence).toBe(row.confidence);
      if ('titleConfidence' in place)
        expect(place.titleConfidence).toBe(row.titleConfidence ?? row.confidence);
      expect(audiencesOf[row.audience]).toContain(categoryOf(regulation, place).audience);
    },
  );

  it.each(held)('$key stands in the article that it names', ({ regulation, row, key }) => {
    const article =
      'article' in getPlace(regulation, key)
        ? categoryOf(regulation, getPlace(regulation, key)).article
        : undefined;
    if (article === undefined)
      return expect(row.code ?? row.legalArticle).toMatch(/^(?:Biểu mẫu|Mẫu|unsure)/);
    const [first = ''] = /Điều \d+(?: khoản \d+)?(?: điểm [a-zđ])?/u.exec(article) ?? [];
    return expect(row.legalArticle.replace(/ k(?=\d)/g, ' khoản ')).toContain(first);
  });

  it.each(held)('$key has the duties that follow from it', ({ regulation, row, key }) => {
    const duties = listDuties(regulation, getPlace(regulation, key));
    if (row.audience === 'internal' || rowsWithoutDuty.includes(key))
      return expect(duties).toEqual([]);
    expect(duties.length).toBeGreaterThan(0);
    for (const duty of duties) {
      if (!dutiesReadOtherwise.includes(`${regulation.id}.${duty.id}`))
        expect(
          rulesOf(row).some((rule) => agrees(rule, duty.deadline)),
          duty.id,
        ).toBe(true);
      expectPosting(duty, row);
    }
    return undefined;
  });

  it('duties quote the time limit as the table has it', () => {
    const quoted = regulations.flatMap(({ id, duties }) =>
      duties.map((duty) => ({
        duty: `${id}.${duty.id}`,
        known: duty.deadline.type !== 'unknown' || duty.posting !== undefined,
        found: rows.some(
          ({ regulation, row }) =>
            regulation.id === id &&
            [row.titleVi, ...rulesOf(row).map(({ phraseVi }) => phraseVi)].some((phrase) =>
              phrase.includes(duty.wording),
            ),
        ),
      })),
    );
    expect(quoted.filter(({ known, found }) => known && !found)).toEqual([]);
  });
});

const isOurs = ({ appliesToLevels }: Row): boolean =>
  appliesToLevels.some((level) =>
    [...schoolLevels, 'CƠ-QUAN-NHÀ-NƯỚC'].some((ours) => ours === level),
  );

const keyOf = ({ id, code, titleVi }: Row): string => id ?? code ?? titleVi;

const audiencesOf: Readonly<Record<string, readonly Audience[]>> = {
  public: ['public'],
  internal: ['staff', 'staff-only'],
  unsure: ['unsure'],
};

function getPlace({ categories, forms }: Regulation, key: string): Category | Form {
  const place = [...categories, ...forms].find(({ id }) => id === placeOfRow[key]);
  if (place === undefined) throw new Error(`${key} has no place`);
  return place;
}

function categoryOf(regulation: Regulation, place: Category | Form): Category {
  if (!('category' in place)) return place;
  const category = regulation.categories.find(({ id }) => id === place.category);
  if (category === undefined) throw new Error(`${place.id} has no category`);
  return category;
}

function listDuties(regulation: Regulation, place: Category | Form): Duty[] {
  const category = categoryOf(regulation, place).id;
  return regulation.duties.filter(
    (duty) => duty.category === category && (duty.form === undefined || duty.form === place.id),
  );
}

const rulesOf = ({ deadlineRule, deadlineVariants = [] }: Row): Rule[] =>
  [deadlineRule, ...deadlineVariants.map(({ rule }) => rule)].flatMap((rule) => [
    rule,
    ...(rule.updateRule === undefined ? [] : [rule.updateRule]),
  ]);

function agrees(rule: Rule, deadline: Deadline): boolean {
  switch (deadline.type) {
    case 'fixed-day':
      return (
        rule.month === deadline.month &&
        rule.day === deadline.day &&
        rule.strictlyBefore === deadline.strictlyBefore
      );
    case 'after-period':
      return rule.n === deadline.days && rule.unit === 'day';
    case 'after-event':
      return deadline.count === 0
        ? rule.kind === 'event'
        : rule.n === deadline.count && rule.unit === deadline.unit;
    case 'before-event':
      return rule.kind === 'event';
    case 'unknown':
      return rule.kind === 'none';
  }
}

function expectPosting(
  { posting }: Duty,
  { postingDuration: { min, unit, consecutive, confidence } }: Row,
): void {
  if (min === null) return expect(posting).toBeUndefined();
  return expect(posting).toMatchObject({
    count: min,
    unit,
    consecutive: consecutive ?? false,
    confidence,
  });
}
