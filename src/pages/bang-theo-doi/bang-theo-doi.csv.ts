import type { APIRoute } from 'astro';
import { getBoard, getSite } from '../../data/site.ts';
import { makeBoardTable } from '../../feeds/board-table.ts';

export const GET: APIRoute = async () =>
  new Response(makeBoardTable(await getBoard(), (await getSite()).school));
