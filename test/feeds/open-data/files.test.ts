import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { documentAddress, openDataArchiveAddress } from '../../../src/domain/permalink.ts';
import { describeDocuments } from '../../../src/feeds/open-data/documents-file.ts';
import {
  documentsFileSchema,
  type UntoldKey,
} from '../../../src/feeds/open-data/documents-schema.ts';
import { makeOpenData } from '../../../src/feeds/open-data/files.ts';
import { describeRegulations } from '../../../src/feeds/open-data/regulations-file.ts';
import { regulationsFileSchema } from '../../../src/feeds/open-data/regulations-schema.ts';
import { renderSchema } from '../../../src/feeds/open-data/schema-parts.ts';
import { regulations } from '../../../src/domain/regulations/index.ts';
import { noticeWith, planWith, resultWith, school, siteWith } from '../../domain/support.ts';
import { listFaults } from '../../support/json-schema.ts';
import { documentWith, tableWith } from './support.ts';

const plan = planWith({
  tasks: [
    {
      id: 'a',
      title: 'Việc',
      timing: { type: 'quarter', quarter: 2 },
      responsible: ['Hiệu trưởng'],
    },
  ],
  signer: {
    state: 'known',
    value: { authority: undefined, position: 'Hiệu trưởng', name: 'Họ Tên' },
  },
});
const result = resultWith({
  plan: plan.id,
  outcomes: [{ task: 'a', status: 'done', note: undefined, evidence: undefined }],
  changes: [
    {
      type: 'correction',
      on: calendarDate(2099, 1, 1),
      reason: 'Sau này',
      approvedBy: 'Hiệu trưởng',
      by: undefined,
    },
  ],
});
const tables = [tableWith(), tableWith({ id: 'bảng hai' })];
const site = siteWith([plan, result, noticeWith(), documentWith(tables)]);
const board = { today: site.today, entries: [] };
const data = makeOpenData(site, board);

describe('the documents as data', () => {
  const file = describeDocuments(site);
  const find = (kind: string) => file.documents.find((each) => each.kind === kind);

  it('tell every key of a document, but that it is no draft', () => {
    // Category and form are told under `regulation`.
    expectTypeOf<UntoldKey>().toEqualTypeOf<'draft' | 'category' | 'form'>();
    const keys = new Set(file.documents.map((each) => Object.keys(each).join()));
    expect(keys.size).toBe(1);
  });

  it('name posts, and no person', () => {
    expect(find('plan')?.signer).toEqual({
      state: 'known',
      authority: null,
      position: 'Hiệu trưởng',
    });
    expect(JSON.stringify(file)).not.toContain('Họ Tên');
  });

  it('link to each other and to their tables', () => {
    expect(find('result')?.plan).toBe(`https://hoa-mai.example${documentAddress(plan.id)}`);
    expect(find('disclosure')?.tables[1]?.csv).toBe(
      'https://hoa-mai.example/du-lieu/cong-khai/2022/cong-khai/bang-hai.csv',
    );
  });

  it('tell nothing of changes to come', () => {
    expect(find('result')?.changes).toEqual([]);
  });

  it('are what their published schema says', () => {
    const schema = JSON.parse(
      renderSchema(documentsFileSchema, 'https://hoa-mai.example/s', 's'),
    ) as object;
    expect(listFaults(schema, file)).toEqual([]);
    expect(listFaults(schema, { ...file, documents: [{}] })).not.toEqual([]);
  });
});

describe('the law as data', () => {
  const file = describeRegulations(school);

  it('is all of it, each row with how sure it is and where it was read', () => {
    expect(file.regulations.map(({ id }) => id)).toEqual(regulations.map(({ id }) => id));
    const rows = file.regulations.flatMap(({ categories, forms, duties }) => [
      ...categories,
      ...forms,
      ...duties,
    ]);
    expect(rows.length).toBeGreaterThan(100);
    const unread = rows.filter(({ sources }) =>
      sources.some((source) => file.sources[source] === undefined),
    );
    expect(unread).toEqual([]);
    expect(rows.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it('is what its published schema says', () => {
    const schema = JSON.parse(
      renderSchema(regulationsFileSchema, 'https://hoa-mai.example/s', 's'),
    ) as object;
    expect(listFaults(schema, file)).toEqual([]);
  });
});

describe('all of the open data', () => {
  const bytes = data.get(openDataArchiveAddress) ?? new Uint8Array();

  it('is in one archive, file by file, with a page that is read first', () => {
    const files = unzipSync(bytes);
    const inside = [...data.keys()]
      .filter((address) => address !== openDataArchiveAddress)
      .map((address) => address.replace('/du-lieu/', ''));
    expect(Object.keys(files).sort()).toEqual(
      [
        ...inside,
        'DOC-TRUOC.txt',
        'bang-theo-doi/bang-theo-doi.csv',
        'bang-theo-doi/bang-theo-doi.csv-metadata.json',
        'bang-theo-doi/bang-theo-doi.json',
      ].sort(),
    );
    expect(strFromU8(files['DOC-TRUOC.txt'] ?? new Uint8Array())).toContain('hư cấu');
  });

  it('is the same bytes for the same content', () => {
    expect(makeOpenData(site, board).get(openDataArchiveAddress)).toEqual(bytes);
  });

  it('loses no table to another of nearly the same name', () => {
    const alike = documentWith([tableWith({ id: 'thu-chi' }), tableWith({ id: 'thu chi' })]);
    expect(() => makeOpenData(siteWith([alike]), board)).toThrow('thu-chi.csv');
  });
});
