import type { APIRoute } from 'astro';
import { getSite } from '../../data/site.ts';
import { makeBoardMetadata } from '../../feeds/open-data/board-metadata.ts';

export const GET: APIRoute = async () => {
  const { school, today } = await getSite();
  return new Response(makeBoardMetadata(school, today));
};
