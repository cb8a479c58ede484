import { describe, expect, inject, it } from 'vitest';
import { splitPageAddress } from '../../src/domain/permalink.ts';
import { readBuiltPages } from '../support/built-pages.ts';

const pages = readBuiltPages(inject('demoSite'));
const byAddress = new Map(pages.map((page) => [page.address, page]));
const documents = [...byAddress.keys()].filter((address) =>
  /^\/(?:ke-hoach|cong-khai|ket-qua|thong-bao)\/\d{4}\//.test(address),
);
const isDocument = (address: string): boolean => documents.includes(address);

/** Pages that plain links lead to, without going through the page of a document. */
function walkFrom(start: string): Set<string> {
  const seen = new Set([start]);
  for (const address of seen) {
    if (isDocument(address)) continue;
    for (const link of byAddress.get(address)?.links ?? []) {
      const { pathname } = new URL(link, `http://site${address}`);
      if (link.startsWith('/') && byAddress.has(pathname)) seen.add(pathname);
    }
  }
  return seen;
}

describe('the directory of the built site', () => {
  it('leads to every document and every list by plain links', () => {
    const reached = walkFrom('/danh-muc/');
    const missed = [...byAddress.keys()].filter((address) => !reached.has(address));
    expect(missed).toEqual(['/404.html']);
    expect(documents.length).toBeGreaterThan(40);
  });

  it('says as many documents of each list as its pages hold', () => {
    const said = [
      ...(byAddress.get('/danh-muc/')?.html ?? '').matchAll(
        /<a href="(\/[^"]+\/)"[^>]*>[^<]*\((\d+)\)\s*<\/a>/g,
      ),
    ].map(([, address = '', count]) => [address, Number(count)] as const);
    expect(said.length).toBeGreaterThan(60);
    expect(said.map(([address]) => [address, countDocuments(address)])).toEqual(said);
  });

  it('finds the year of a collection at its old address', () => {
    const { ids } = byAddress.get('/cong-khai/') ?? { ids: new Set<string>() };
    expect(['nam-2022', 'nam-2026'].filter((id) => !ids.has(id))).toEqual([]);
  });
});

/** Over all pages of a list. */
function countDocuments(list: string): number {
  return [...byAddress.values()]
    .filter(({ address }) => splitPageAddress(address).list === list)
    .reduce((sum, { html }) => sum + html.split('class="document-item"').length - 1, 0);
}
