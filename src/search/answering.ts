// What the search page loads when a reader begins to search, and no other page ever does.
export { findResults } from './engine.ts';
export { sayMeant } from './meant.ts';
export { presentPage, presentSections, titleOf } from './present.ts';
export { openSearch } from './search.ts';
