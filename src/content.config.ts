import { createRequire } from 'node:module';
import type * as Collections from './data/collections.ts';

// Astro loads this file through Vite, which would transform the 200 modules behind the collections, Astro's own
// among them, run ours a second time and read every document again: 1.8 s of a build of 1,000 documents. Node.js
// has them already.
const load = createRequire(import.meta.url);
export const { collections }: typeof Collections = load('./data/collections.ts');
