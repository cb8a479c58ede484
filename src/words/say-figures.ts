import type { Change } from '../domain/comparison/change.ts';
import type { Comparison, Section } from '../domain/comparison/compare.ts';
import type { Series } from '../domain/comparison/series.ts';
import {
  add,
  compareExact,
  formatExact,
  magnitudeOf,
  negate,
  zero,
} from '../domain/figures/exact.ts';
import type { Exact } from '../domain/figures/exact.ts';
import { growthOf, type Headline } from '../domain/figures/headline.ts';
import { formatRoughly } from '../domain/figures/rough-money.ts';
import { startLow } from '../domain/first-letter.ts';
import { formatDong } from '../domain/money.ts';
import { formatPeriod, type Period } from '../domain/period.ts';
import { getRegulation } from '../domain/regulations/index.ts';
import { findCell, type Column, type Row, type Table, type TableUnit } from '../domain/table.ts';
import { comparison, headlines as words } from './figures.ts';
import { figures } from './paper.ts';

/** One sentence: `Quý III/2025 chi 3,79 tỷ đồng, bằng 24,96% dự toán năm, tăng 5,78% so với cùng kỳ năm trước.` */
export function sayHeadlines(headlines: readonly Headline[], period: Period): string | undefined {
  if (headlines.length === 0) return undefined;
  const clauses = headlines.map((headline, index) => {
    const said = sayHeadline(headline, period);
    return index === 0 ? said : startLow(said);
  });
  return `${clauses.join('; ')}.`;
}

function sayHeadline(headline: Headline, period: Period): string {
  const { shareOfEstimate, shareOfLastYear } = headline;
  return [
    sayAmount(headline, period),
    ...(shareOfEstimate === undefined ? [] : [words.ofEstimate(sayPercent(shareOfEstimate))]),
    ...(shareOfLastYear === undefined ? [] : [sayGrowth(shareOfLastYear, period)]),
    ...sayBefore(headline),
  ].join(', ');
}

function sayAmount({ of, flow, amount, before }: Headline, period: Period): string {
  const [name, money] = [formatPeriod(period), formatRoughly(amount.units)];
  const verb = words.flows[flow];
  if (of === 'actual') return words.actual(name, verb, money);
  if (of === 'accounts') return words.accounts(startLow(name), verb, money);
  return (before === undefined ? words.estimate : words.adjusted)(startLow(name), verb, money);
}

/** Over the same part of the year before: `tăng 5,78% so với cùng kỳ năm trước`. */
export function sayGrowth(share: Exact, period: Period): string {
  const growth = growthOf(share);
  const base = period.type === 'year' ? words.lastYear : words.samePeriod;
  const direction = compareExact(growth, zero);
  if (direction === 0) return words.same(sayPercent(share), base);
  return (direction > 0 ? words.more : words.less)(sayPercent(magnitudeOf(growth)), base);
}

function sayBefore({ of, amount, before }: Headline): string[] {
  if (before === undefined) return [];
  const base = of === 'accounts' ? words.reported : words.beforeAdjustment;
  const difference = add(amount, negate(before));
  const direction = compareExact(difference, zero);
  if (direction === 0) return [words.sameAs(base)];
  const money = formatRoughly(magnitudeOf(difference).units);
  return [(direction > 0 ? words.moreThan : words.lessThan)(money, base)];
}

/** For those who listen: under which row a row stands, and whether it sums up the rows below it. */
export function sayPlace(table: Table, row: Row, parent: string | undefined): string {
  const under = parent === undefined ? '' : figures.under(parent);
  const adds = table.columns.some(
    ({ id, type, adds = true }) =>
      adds && (type === 'money' || type === 'number') && findCell(row, id) !== undefined,
  );
  return row.rows.length > 0 && adds ? `${under}${figures.above[row.parts ?? 'all']}` : under;
}

export const sayPercent = (share: Exact): string => `${formatExact(share)}%`;

/** A figure as a cell of its column is written: money in the table's unit, a percentage with its sign. */
export function sayFigure(figure: Exact, type: Column['type'], unit: TableUnit): string {
  if (type === 'money') return formatDong(Number(figure.units), unit.scale);
  return type === 'percent' ? sayPercent(figure) : formatExact(figure);
}

/** `tăng 1.250.000 (5,78%)`; of percentages the points only. */
export function sayChange(
  { difference, percent }: Change,
  type: Column['type'],
  unit: TableUnit,
): string {
  const direction = compareExact(difference, zero);
  if (direction === 0) return comparison.same;
  const say = direction > 0 ? comparison.more : comparison.less;
  const size = magnitudeOf(difference);
  if (type === 'percent') return say(comparison.points(formatExact(size)), undefined);
  return say(sayFigure(size, type, unit), percent && sayPercent(percent));
}

/** What a cumulative figure gained; its own percentage would tell nothing. */
export function sayAddition({ difference }: Change, type: Column['type'], unit: TableUnit): string {
  const direction = compareExact(difference, zero);
  if (direction === 0) return comparison.same;
  const say = direction > 0 ? comparison.added : comparison.taken;
  return say(sayFigure(magnitudeOf(difference), type, unit));
}

/** A series without a subject of its own goes by the title of its newest table, up to its first period. */
export function saySeries({ subject, tables }: Series): string {
  if (subject !== 'other') return comparison.subjects[subject];
  return cutAtPeriod(tables[0]?.grid.table.title ?? '');
}

function cutAtPeriod(title: string): string {
  const cut = title.replace(/,?\s*(?:(?:quý\s\S+|năm học|năm)\s*)*\d{4}.*$/isu, '').trim();
  return cut === '' ? title : cut;
}

export function saySection({ type, regulation }: Section): string {
  const law = regulation === undefined ? '' : getRegulation(regulation).shortTitle;
  switch (type) {
    case 'quarter':
      return comparison.sections.quarter(law);
    case 'months':
      return comparison.sections.months(law);
    case 'year':
      return comparison.sections.year;
    case 'school-year':
      return comparison.sections.schoolYear;
  }
}

export function sayComparison({ by, tables }: Comparison): string {
  switch (by.type) {
    case 'within-year':
      return comparison.withinYear(by.year);
    case 'same-part':
      return comparison.samePart(sayPart(by.part));
    case 'years':
      return tables[0]?.period.type === 'school-year' ? comparison.schoolYears : comparison.years;
  }
}

/** `Quý III` of any year. */
const sayPart = (period: Period): string =>
  formatPeriod(period).replace(/(?:\/| (?:đầu )?năm )\d{4}$/u, '');
