import type { APIRoute } from 'astro';
import { getBoard, getSite } from '../../data/site.ts';
import { makeBoardFile } from '../../feeds/board-data.ts';

export const GET: APIRoute = async () =>
  new Response(makeBoardFile(await getBoard(), (await getSite()).school));
