import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttachedPlace, formatAttachedPlace } from '../../src/search/attached-place.ts';

describe('the name of a part of an attachment, within an id', () => {
  it('has no white space, and comes back from any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const id = formatAttachedPlace({ anchor: 'tep_ban-ky-pdf', name });
        expect(id).not.toMatch(/\s/);
        expect(findAttachedPlace(id)).toEqual({ anchor: 'tep_ban-ky-pdf', name });
      }),
    );
    const name = 'Bản ký 100%: 50%20 #1 — trang 2';
    expect(findAttachedPlace(formatAttachedPlace({ anchor: 'a', name }))?.name).toBe(name);
  });

  it('is not taken for the id of a heading', () => {
    expect(findAttachedPlace('ii-nhiem-vu')).toBeUndefined();
  });
});
