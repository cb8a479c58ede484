import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { openContent } from '../../src/data/content.ts';
import { readSettings } from '../../src/data/settings.ts';
import { checkContent } from '../../src/integrations/content-checks.ts';
import { formatPlaces } from '../checks/sources.ts';
import { root } from '../support/run.ts';
import { copySite, type SiteCopy } from '../support/site-copy.ts';

let site: SiteCopy;

beforeAll(() => {
  site = copySite(join(root, 'content'));
});
afterAll(() => {
  site.remove();
});

const check = (today: string): string[] =>
  formatPlaces(checkContent(openContent(readSettings({ ...site.env, TODAY: today }, new Date(0)))));

describe('the content of the demo school', () => {
  it('has no finding but that one notice waits for its day', () => {
    expect(check('2026-11-20')).toEqual([
      'notices/2026/lich-tiep-cong-dan-nam-2027.mdx:5:14 future-date',
    ]);
  });

  it('has none at all once that day has come', () => {
    expect(check('2026-12-15')).toEqual([]);
  });
});
