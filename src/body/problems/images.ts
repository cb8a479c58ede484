import type { Image, ImageReference } from 'mdast';
import type { Problem } from '../../domain/finding.ts';
import { fold } from '../../domain/vietnamese.ts';
import { classifyAddress } from '../addresses.ts';
import { listDefinitions } from '../tree/definitions.ts';
import { ofType, spanOf } from '../tree/nodes.ts';
import type { TreeSource } from './tree.ts';

export function checkImages({ nodes }: TreeSource): Problem[] {
  const definitions = listDefinitions(nodes);
  return [
    ...ofType(nodes, 'image').flatMap(({ node }) => checkImage(node, node.url)),
    ...ofType(nodes, 'imageReference').flatMap(({ node }) =>
      checkImage(node, definitions.get(node.identifier)?.url ?? ''),
    ),
  ];
}

function checkImage(image: Image | ImageReference, url: string): Problem[] {
  return [
    ...(isDescribed(image.alt ?? '', url) ? [] : [undescribedProblem(image)]),
    ...checkPlace(image, url),
  ];
}

const genericWords = /^(?:anh|hinh|hinh anh|image|img|picture|photo)?[\s\d._-]*$/;

/** A file name, or the word «ảnh» alone, tells nobody what the image shows. */
function isDescribed(alt: string, url: string): boolean {
  const description = alt.trim();
  return !genericWords.test(fold(description)) && description !== (url.split('/').at(-1) ?? '');
}

function undescribedProblem(image: Image | ImageReference): Problem {
  return {
    code: 'image-without-description',
    span: spanOf(image),
    message: 'Ảnh chưa có mô tả.',
    advice: 'Viết vào giữa [ ] điều mà ảnh cho thấy, ví dụ ![Toàn cảnh hội nghị](anh.jpg).',
  };
}

function checkPlace(image: Image | ImageReference, url: string): Problem[] {
  const { type } = classifyAddress(url);
  if (type === 'file' || type === 'unsafe' || type === 'outside' || type === 'bare') return [];
  return [
    {
      code: 'image-elsewhere',
      span: spanOf(image),
      message: 'Ảnh phải là một tệp nằm cạnh văn bản.',
      advice: 'Tải ảnh về, đặt vào thư mục của văn bản rồi chỉ ghi tên tệp.',
    },
  ];
}
