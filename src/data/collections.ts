import { defineCollection } from 'astro/content/config';
import { z } from 'zod';
import { schemas } from '../schemas/index.ts';
import { contentLoader } from './loader.ts';

/** What the pages can ask for: each kind of file with the schema that reads it. */
export const collections = {
  school: defineCollection({ loader: contentLoader('school'), schema: schemas.school }),
  duties: defineCollection({ loader: contentLoader('duties'), schema: schemas.duties }),
  plans: defineCollection({ loader: contentLoader('plans'), schema: schemas.plan }),
  disclosures: defineCollection({
    loader: contentLoader('disclosures'),
    schema: schemas.disclosure,
  }),
  results: defineCollection({ loader: contentLoader('results'), schema: schemas.result }),
  notices: defineCollection({ loader: contentLoader('notices'), schema: schemas.notice }),
  tables: defineCollection({
    loader: contentLoader('tables'),
    schema: z.object({ json: z.string() }),
  }),
  files: defineCollection({
    loader: contentLoader('files'),
    schema: z.object({ document: z.string(), name: z.string(), size: z.number() }),
  }),
};
