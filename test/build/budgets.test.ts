import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { listFiles } from '../../src/data/files.ts';
import { kibibyte, transferSize } from '../support/transfer.ts';

const site = inject('demoSite');
const sizes = listFiles(site).map(({ path }) => ({ path, size: transferSize(join(site, path)) }));

/** `<path>: <size> KiB` of the files that take more than they may. */
const heavier = (name: RegExp, limit: number): string[] =>
  sizes
    .filter(({ path, size }) => name.test(path) && size > limit * kibibyte)
    .map(({ path, size }) => `${path}: ${(size / kibibyte).toFixed(1)} KiB`);

describe('what a page weighs', () => {
  it('is at most 15 KiB of HTML', () => {
    expect(heavier(/\.html$/, 15)).toEqual([]);
  });

  it('is at most 15 KiB of styles, in one file', () => {
    const styles = sizes.filter(({ path }) => path.startsWith('_astro/') && path.endsWith('.css'));
    expect(styles.map(({ size }) => size <= 15 * kibibyte)).toEqual([true]);
  });

  it('is at most 23 KiB for any one font', () => {
    expect(sizes.some(({ path }) => path.endsWith('.woff2'))).toBe(true);
    expect(heavier(/\.woff2$/, 23)).toEqual([]);
  });
});
