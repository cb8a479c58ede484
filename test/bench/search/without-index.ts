import { registerHooks } from 'node:module';

// Loaded ahead of a build (`node --import`), it leaves the search index out and all else as it is.
registerHooks({
  load: (address, context, loadNext) =>
    address.endsWith('/src/integrations/search-index.ts')
      ? { format: 'module', source: integration, shortCircuit: true }
      : loadNext(address, context),
});

const integration = `
export const searchIndex = () => ({ name: 'search-index', hooks: {} });
export const listEntries = () => [];
`;
