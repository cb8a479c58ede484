import type { APIRoute, GetStaticPaths } from 'astro';
import { getBoard, getSite, isPreview } from '../../data/site.ts';
import { openDataAddress } from '../../domain/permalink.ts';
import { getOpenData } from '../../feeds/open-data/files.ts';

// A build has these files from `integrations/open-data.ts`.
export const getStaticPaths = (async () =>
  isPreview
    ? [...getOpenData(await getSite(), await getBoard())].map(([address, bytes]) => ({
        params: { file: address.slice(openDataAddress.length) },
        props: { bytes },
      }))
    : []) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes);
