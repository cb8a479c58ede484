import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { decodePng } from '../cards/support.ts';
import { readBuiltPages } from '../support/built-pages.ts';

const site = inject('demoSite');
const cards = readBuiltPages(site)
  .filter(({ address }) => address !== '/404.html')
  .map(({ address, html }) => ({
    address,
    image: /property="og:image" content="https:\/\/[^/]+([^"]+)"/.exec(html)?.[1],
    alt: /property="og:image:alt" content="([^"]+)"/.exec(html)?.[1],
  }));
const images = new Set(cards.map(({ image = '' }) => image));

describe('the cards of the demo site', () => {
  it('are named and described on every page', () => {
    const without = cards.filter(({ image, alt }) => image === undefined || alt === undefined);
    expect(without).toEqual([]);
  });

  it('are one for each document, and one for all other pages', () => {
    const ofDocuments = cards.filter(({ address }) =>
      /^\/[a-z-]+\/\d{4}\/[a-z0-9-]{8,}\/$/.test(address),
    );
    const own = ofDocuments.filter(({ image }) => image !== '/the-chia-se/trang.png');
    expect(new Set(own.map(({ image }) => image)).size).toBe(own.length);
    expect(images.size).toBe(own.length + 1);
    expect(own.length).toBeGreaterThan(40);
  });

  it('are small pictures of the size that is told', () => {
    for (const image of images) {
      const png = readFileSync(join(site, image));
      expect(png.length).toBeLessThanOrEqual(60_000);
      expect(decodePng(png)).toMatchObject({ width: 1200, height: 630 });
    }
  });
});
