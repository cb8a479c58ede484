import { searchAddress } from '../../src/domain/permalink.ts';
import { queryParameter } from '../../src/search/address.ts';

/** The search page with a query, as its form leads there. */
export const addressOfQuery = (query: string): string =>
  `${searchAddress}?${new URLSearchParams({ [queryParameter]: query }).toString()}`;
