import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { listPublicSources, openContent } from '../../src/data/content.ts';
import { readSettings } from '../../src/data/settings.ts';
import { attachmentAnchor, documentAddress } from '../../src/domain/permalink.ts';
import { aTempFolder } from '../search/support.ts';

const content = openContent(readSettings({ CACHE_DIR: aTempFolder() }, new Date()));
const attachments = listPublicSources(content).flatMap(({ document: { id, attachments: files } }) =>
  files.map(({ file }) => ({ address: documentAddress(id), anchor: attachmentAnchor(file) })),
);

describe('the page of a document with attachments', () => {
  it('has one place for each of them, to which a search leads', () => {
    expect(attachments.length).toBeGreaterThan(10);
    const wrong = attachments.filter(({ address, anchor }) => {
      const html = readFileSync(join(inject('demoSite'), address, 'index.html'), 'utf8');
      return html.split(`id="${anchor}"`).length !== 2;
    });
    expect(wrong).toEqual([]);
  });
});
