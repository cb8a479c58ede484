import type { APIRoute, GetStaticPaths } from 'astro';
import { getBoard, getSite } from '../../data/site.ts';
import { openDataAddress } from '../../domain/permalink.ts';
import { getOpenData } from '../../feeds/open-data/files.ts';

export const getStaticPaths = (async () =>
  [...getOpenData(await getSite(), await getBoard())].map(([address, bytes]) => ({
    params: { file: address.slice(openDataAddress.length) },
    props: { bytes },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes);
