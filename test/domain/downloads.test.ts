import { describe, expect, it } from 'vitest';
import { getDownload, listDownloads } from '../../src/domain/downloads.ts';
import { documentWith, tableWith } from '../feeds/open-data/support.ts';
import { tableFileAddress, workbookAddress } from '../../src/domain/permalink.ts';
import { noticeWith, planWith, siteWith } from './support.ts';

const earlier = documentWith([tableWith()], { period: { type: 'year', year: 2021 } });
const later = documentWith([tableWith(), tableWith({ id: 'khac' })], {
  id: 'disclosures/2023/quyet-toan',
  period: { type: 'year', year: 2023 },
});
const site = siteWith([
  earlier,
  later,
  planWith(),
  noticeWith(),
  documentWith([], { id: 'disclosures/2022/khong' }),
]);
const archive = '/du-lieu/tat-ca.zip';
const sizes = new Map([
  [archive, 1],
  ...[earlier, later].flatMap(({ id, tables }) => [
    [workbookAddress(id), 2] as const,
    ...tables.flatMap((table) => [
      [tableFileAddress(id, table.id, 'csv'), 12_345] as const,
      [tableFileAddress(id, table.id, 'json'), 3] as const,
    ]),
  ]),
]);

describe('what can be taken away', () => {
  it('is listed by the year that it tells about, the latest first', () => {
    expect(listDownloads(site, sizes).map(({ year }) => year)).toEqual([2023, 2021]);
  });

  it('is every table of a document in each of its files, with their sizes', () => {
    const [{ documents = [] } = {}] = listDownloads(site, sizes);
    expect(documents).toHaveLength(1);
    expect(documents[0]?.tables.map(({ files }) => files.map(({ type }) => type))).toEqual([
      ['CSV', 'JSON'],
      ['CSV', 'JSON'],
    ]);
    expect(documents[0]?.tables[1]?.files[0]).toEqual({
      address: '/du-lieu/cong-khai/2023/quyet-toan/khac.csv',
      type: 'CSV',
      size: '13 KB',
    });
    expect(documents[0]?.workbook.address).toMatch(/quyet-toan\.xlsx$/);
  });

  it('leaves out documents without tables', () => {
    const shown = listDownloads(site, sizes).flatMap(({ documents }) => documents);
    expect(shown.map(({ document }) => document.id)).toEqual([later.id, earlier.id]);
  });

  it('says what kind of file an address leads to', () => {
    expect(getDownload(archive, sizes).type).toBe('ZIP');
  });

  it('leads to nothing that is not there', () => {
    expect(() => getDownload('/du-lieu/khong-co.csv', sizes)).toThrow('/du-lieu/khong-co.csv');
  });
});
