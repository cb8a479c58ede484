import type { APIRoute, GetStaticPaths } from 'astro';
import { listPublishedFiles, type PublishedFile } from '../../../../data/site.ts';
import { attachmentAddress } from '../../../../domain/permalink.ts';

// The signed PDF, the accountant's workbook: bytes served as they are, beside their document.
export const getStaticPaths = (async () =>
  (await listPublishedFiles()).map((file) => {
    const [collection, year, slug, name] = attachmentAddress(file.document, file.name)
      .split('/')
      .slice(1);
    return { params: { collection, year, slug, file: name }, props: { file } };
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: PublishedFile }> = ({ props }) =>
  new Response(props.file.read());
