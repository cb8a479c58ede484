import { describe, expect, it } from 'vitest';
import { groupList } from '../../src/domain/list-groups.ts';
import { disclosureWith, planWith, resultWith } from './support.ts';

describe('the headings of a list', () => {
  it('are years in a collection, in the order given', () => {
    const of = (slug: string, year: number) =>
      planWith({ id: `plans/2022/${slug}`, period: { type: 'year', year } });
    const groups = groupList({ type: 'kind', kind: 'plan' }, [
      of('c', 2023),
      of('b', 2022),
      of('a', 2022),
    ]);
    expect(groups.map(({ facet, documents }) => [facet, documents.map(({ id }) => id)])).toEqual([
      [{ type: 'year', year: 2023 }, ['plans/2022/c']],
      [{ type: 'year', year: 2022 }, ['plans/2022/b', 'plans/2022/a']],
    ]);
  });

  it('are items in a regulation, with what names none apart', () => {
    const regulation = { type: 'regulation', regulation: 'tt36-2017' } as const;
    const groups = groupList(regulation, [
      disclosureWith(),
      resultWith({ regulation: 'tt36-2017' }),
    ]);
    expect(groups.map(({ facet }) => facet)).toEqual([
      { type: 'category', regulation: 'tt36-2017', category: 'thu-chi-tai-chinh' },
      undefined,
    ]);
  });

  it('are missing in any other list', () => {
    const groups = groupList({ type: 'year', year: 2022 }, [planWith(), disclosureWith()]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.facet).toBeUndefined();
  });
});
