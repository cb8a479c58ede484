import { describe, expect, it } from 'vitest';
import { groupByYear } from '../../src/domain/year-groups.ts';
import { disclosureWith, planWith } from './support.ts';

describe('documents by year', () => {
  it('stand under the year that they tell about, the latest first, in the order given', () => {
    const ofYear = (year: number, slug: string) =>
      planWith({ id: `plans/2022/${slug}`, period: { type: 'year', year } });
    const schoolYear = disclosureWith({ period: { type: 'school-year', from: 2023 } });
    const groups = groupByYear([
      ofYear(2022, 'b'),
      schoolYear,
      ofYear(2023, 'c'),
      ofYear(2022, 'a'),
    ]);
    expect(groups.map(({ year, documents }) => [year, documents.map(({ id }) => id)])).toEqual([
      [2023, ['disclosures/2022/cong-khai', 'plans/2022/c']],
      [2022, ['plans/2022/b', 'plans/2022/a']],
    ]);
  });
});
