import type { Problem } from '../../domain/finding.ts';
import { findNearest } from '../../domain/nearest.ts';
import { headingIdsOf } from '../headings.ts';
import { ofType } from '../tree/nodes.ts';
import { addressSpanOf } from './address-span.ts';
import type { TreeSource } from './tree.ts';

/** Links to a section of the same document. */
export function checkFragments({ text, nodes }: TreeSource): Problem[] {
  const links = ofType(nodes, 'link').filter(({ node }) => node.url.startsWith('#'));
  if (links.length === 0) return [];
  const ids = new Set(headingIdsOf(nodes).values());
  return links
    .filter(({ node }) => !ids.has(node.url.slice(1)))
    .map(({ node }) => {
      const meant = findNearest(node.url.slice(1), ids);
      return {
        code: 'unknown-fragment',
        span: addressSpanOf(text, node),
        message: `Trong bài không có mục «${node.url}».`,
        advice: meant
          ? `Có phải ý bạn là «#${meant}»?`
          : 'Ghi tên mục bằng chữ thường không dấu, nối bằng dấu gạch ngang.',
      };
    });
}
