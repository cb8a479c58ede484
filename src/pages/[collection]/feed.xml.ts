import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../data/site.ts';
import { documentKinds, type DocumentKind } from '../../domain/document.ts';
import { listAddress } from '../../domain/permalink.ts';
import { makeFeed } from '../../feeds/atom.ts';

export const getStaticPaths = (() =>
  documentKinds.map((kind) => ({
    params: { collection: listAddress(kind).replaceAll('/', '') },
    props: { kind },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ kind: DocumentKind }> = async ({ props }) =>
  new Response(makeFeed(await getSite(), props.kind));
