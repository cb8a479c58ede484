import type { FacetIndex } from './facet-index.ts';
import { facetAddress } from './permalink.ts';
import { isUnsure, isUnsureForm, type Category, type Form, type Regulation } from './regulation.ts';
import type { SchoolLevel } from './school.ts';

/** An item that a regulation makes the school disclose, with what was published under it. */
export interface LawItem {
  readonly category: Category;
  readonly forms: readonly Form[];
  /** Documents under the item and under those that it groups. */
  readonly count: number;
  /** Address of their list; none where there is no document. */
  readonly page: string | undefined;
  readonly items: readonly LawItem[];
}

/** Whether something in the list, or in the lists within it, must be taken with care. */
export const hasUnsureItem = (items: readonly LawItem[]): boolean =>
  items.some(
    ({ category, forms, items: inner }) =>
      isUnsure(category) || forms.some(isUnsureForm) || hasUnsureItem(inner),
  );

/** The regulation's items for a school of these levels, in the order of the law. */
export function listLawItems(
  regulation: Regulation,
  levels: readonly SchoolLevel[],
  index: FacetIndex,
): LawItem[] {
  const { categories, forms } = regulation;
  const concerns = (row: Category | Form): boolean =>
    row.levels.some((level) => levels.includes(level));
  const listItems = (group: string | undefined): LawItem[] =>
    categories
      .filter((category) => category.group === group)
      .map((category) => {
        const facet = {
          type: 'category',
          regulation: regulation.id,
          category: category.id,
        } as const;
        const list = index.get(facetAddress(facet));
        return {
          category,
          forms: forms.filter((form) => form.category === category.id && concerns(form)),
          count: list?.documents.length ?? 0,
          page: list?.address,
          items: listItems(category.id),
        };
      })
      .filter(({ category, count }) => concerns(category) || count > 0);
  return listItems(undefined);
}
