import { describe, expect, it } from 'vitest';
import { listPageReferences } from '../../src/body/page-links.ts';
import { treeOf } from './support.ts';

describe('the pages that a body leads to', () => {
  it('are told with their places, and nothing else is', () => {
    const text = 'Xem [a](/ke-hoach/2026/a/), [b](b.pdf), [c](https://c.vn/d/) và [e](#e).';
    const found = listPageReferences(treeOf(text));
    expect(found.map(({ address }) => address)).toEqual(['/ke-hoach/2026/a/']);
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '/ke-hoach/2026/a/',
    ]);
  });
});
