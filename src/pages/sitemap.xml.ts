import type { APIRoute } from 'astro';
import { getBoard, getFacets, getSite } from '../data/site.ts';
import { makeSiteMap } from '../feeds/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(makeSiteMap(await getSite(), await getFacets(), await getBoard()));
