import type { APIRoute } from 'astro';
import { getSite } from '../data/site.ts';
import { makeRobots } from '../feeds/sitemap.ts';

export const GET: APIRoute = async () => new Response(makeRobots((await getSite()).school.site));
