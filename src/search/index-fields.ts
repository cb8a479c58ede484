// Names that the index and the page's script must agree on.

/** The metadata with the keys of what a document is. */
export const ownKeysField = 'own';
/** The metadata with the keys of what it cites. */
export const citedKeysField = 'cited';
/** The metadata with the keys of what it cites more than once. */
export const repeatedKeysField = 'repeated';
/** The metadata with the words of its title, under names of their own. */
export const titleWordsField = 'titlewords';
/** The filter that only documents have which are over, or no longer the school's word. */
export const standingFilter = 'standing';
/** The sort key. */
export const dateField = 'date';

/** Pagefind's WebAssembly for a language whose words it does not inflect. */
export const machineFile = 'wasm.unknown.pagefind';
