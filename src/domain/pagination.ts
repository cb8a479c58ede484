/** Documents on one page of a list: about three screens of a phone. */
export const pageSize = 20;

/** One page of a list that is cut into pages. */
export interface Page<Item> {
  /** From 1. */
  readonly number: number;
  /** How many pages the list has; 1 for an empty list. */
  readonly of: number;
  readonly items: readonly Item[];
}

export function paginate<Item>(items: readonly Item[], size = pageSize): Page<Item>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    items: items.slice(index * size, (index + 1) * size),
  }));
}
