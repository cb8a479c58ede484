import type { APIRoute } from 'astro';
import { getSite } from '../data/site.ts';
import { makeFeed } from '../feeds/atom.ts';

export const GET: APIRoute = async () => new Response(makeFeed(await getSite()));
