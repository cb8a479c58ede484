import { describe, expect, it } from 'vitest';
import { coverMonths, findMonths, findSteps } from '../../../src/domain/figures/months.ts';
import { parsePeriod } from '../../../src/domain/period.ts';

function months(text: string) {
  const parsed = parsePeriod(text);
  const found = parsed.ok ? findMonths(parsed.value) : undefined;
  if (found === undefined) throw new Error(text);
  return { ...found, name: text };
}

const all = {
  q1: months('quý I/2025'),
  q2: months('quý II/2025'),
  q3: months('quý III/2025'),
  q4: months('quý IV/2025'),
  half: months('6 tháng đầu năm 2025'),
  year: months('năm 2025'),
};
type Name = keyof typeof all;

const pieces = (names: readonly Name[]) => names.map((name) => all[name]);

describe('a stretch of months', () => {
  it.each<[string, readonly Name[], readonly string[] | undefined]>([
    ['9 tháng đầu năm 2025', ['half', 'q3'], ['6 tháng đầu năm 2025', 'quý III/2025']],
    ['9 tháng đầu năm 2025', ['year', 'q4'], ['năm 2025', '-quý IV/2025']],
    ['9 tháng đầu năm 2025', ['q1', 'q2', 'q3'], ['quý I/2025', 'quý II/2025', 'quý III/2025']],
    ['quý II/2025', ['q1', 'half'], ['-quý I/2025', '6 tháng đầu năm 2025']],
    ['3 tháng đầu năm 2025', ['q1', 'half'], ['quý I/2025']],
    ['12 tháng năm 2025', ['year', 'half'], ['năm 2025']],
    ['9 tháng đầu năm 2025', ['half', 'q4'], undefined],
    ['9 tháng đầu năm 2024', ['half', 'q3'], undefined],
  ])('%s is made up of what there is', (wanted, names, expected) => {
    const steps = findSteps(months(wanted), pieces(names));
    expect(steps?.map(({ piece, minus }) => `${minus ? '-' : ''}${piece.name}`)).toEqual(expected);
  });

  it.each<[Name, readonly Name[], readonly Name[], boolean]>([
    ['half', ['q1', 'q2'], ['q1', 'q2'], true],
    ['half', ['q1', 'half'], ['q1'], false],
    ['year', ['half', 'q1', 'q3'], ['half', 'q3'], false],
    ['year', ['half', 'q1', 'q2', 'q3', 'q4'], ['half', 'q3', 'q4'], true],
    ['q1', ['half', 'year'], [], false],
  ])('%s is covered by shorter ones as far as can be', (wanted, names, expected, whole) => {
    const cover = coverMonths(all[wanted], pieces(names));
    expect(cover.pieces.map(({ name }) => name)).toEqual(pieces(expected).map(({ name }) => name));
    expect(cover.whole).toBe(whole);
  });

  it('is none of a school year', () => {
    expect(findMonths({ type: 'school-year', from: 2025 })).toBeUndefined();
  });
});
