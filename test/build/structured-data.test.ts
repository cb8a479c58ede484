import { describe, expect, inject, it } from 'vitest';
import { listPublicSources, openContent } from '../../src/data/content.ts';
import { readSettings } from '../../src/data/settings.ts';
import { formatCalendarDate } from '../../src/domain/calendar-date.ts';
import { formatDocumentNumber } from '../../src/domain/document-number.ts';
import { documentAddress } from '../../src/domain/permalink.ts';
import { findKnown } from '../../src/domain/stated.ts';
import { readBuiltPages } from '../support/built-pages.ts';

const content = openContent(
  readSettings({ TODAY: '2026-11-20', CACHE_DIR: `${inject('demoSite')}-cache` }, new Date(0)),
);
const documents = listPublicSources(content).map(({ document }) => document);
const pages = readBuiltPages(inject('demoSite'));

type Properties = Readonly<Record<string, unknown>>;

/** Everything that a page's JSON-LD describes, by its type. */
function describedOn(address: string): Map<unknown, Properties> {
  const page = pages.find((each) => each.address === address);
  const graphs = (page?.structuredData ?? []).map((text): { '@graph': Properties[] } =>
    JSON.parse(text),
  );
  return new Map(
    graphs.flatMap((graph) => graph['@graph']).map((thing) => [thing['@type'], thing]),
  );
}

describe('the structured data of the built pages', () => {
  it('is JSON, once on every page that has an address', () => {
    const odd = pages.filter(({ address, structuredData }) => {
      const graphs = structuredData.map((text): Properties => JSON.parse(text));
      const right = graphs.every((graph) => graph['@context'] === 'https://schema.org');
      return !right || graphs.length !== (address === '/404.html' ? 0 : 1);
    });
    expect(odd.map(({ address }) => address)).toEqual([]);
  });

  it('says where every page but the first stands, ending with the page itself', () => {
    for (const { address } of pages) {
      if (address === '/' || address === '/404.html') continue;
      const steps = describedOn(address).get('BreadcrumbList')?.['itemListElement'];
      const last: unknown = Array.isArray(steps) ? steps.at(-1) : undefined;
      expect(last).toMatchObject({ item: `https://thcs-ben-sao.example${address}` });
    }
  });

  it('describes the school on the first page', () => {
    expect(describedOn('/').get('School')).toMatchObject({
      name: 'Trường Trung học cơ sở Bến Sao',
      url: 'https://thcs-ben-sao.example/',
    });
  });

  it.each(documents.map((document) => [document.title, document] as const))(
    'agrees with the page of «%s»',
    (title, document) => {
      const address = documentAddress(document.id);
      const described = describedOn(address);
      const number = findKnown(document.number);
      expect(described.get('Report') ?? described.get('DigitalDocument')).toMatchObject({
        name: title,
        url: `https://thcs-ben-sao.example${address}`,
        datePublished: document.publishedOn,
        ...(number && { identifier: formatDocumentNumber(number) }),
      });
      const html = pages.find((page) => page.address === address)?.html ?? '';
      expect(html).toContain(formatCalendarDate(document.publishedOn));
    },
  );
});
