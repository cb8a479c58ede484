import type { APIRoute } from 'astro';
import { getAgenda, getSite } from '../../data/site.ts';
import { makeCalendar } from '../../feeds/calendar.ts';

export const GET: APIRoute = async () => {
  const { school, today } = await getSite();
  return new Response(makeCalendar(await getAgenda(), school, today));
};
