import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderSchema } from '../../../src/feeds/open-data/schema-parts.ts';
import { describeTable } from '../../../src/feeds/open-data/table-file.ts';
import { makeTableMetadata } from '../../../src/feeds/open-data/table-metadata.ts';
import { tableFileSchema } from '../../../src/feeds/open-data/table-schema.ts';
import { flattenTable } from '../../../src/feeds/open-data/flat-table.ts';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { school, siteWith } from '../../domain/support.ts';
import { listFaults } from '../../support/json-schema.ts';
import { listViolations, readJsonLd } from '../../support/rdf.ts';
import { column, documentWith, row, tableWith } from './support.ts';

const schema = JSON.parse(
  renderSchema(tableFileSchema, 'https://hoa-mai.example/s', 's'),
) as object;

const describeOf = (table = tableWith(), document = documentWith([table])) =>
  describeTable({ document, table }, siteWith([document]));

describe('a table as JSON', () => {
  it('keeps money as whole đồng and decimals as they were written', () => {
    const [first] = describeOf().rows;
    expect(first?.cells).toEqual({ 'du-toan': 2_350_000_001, 'ty-le': '71.40' });
    expect(first?.rows[0]).toMatchObject({ ordinal: '01', label: '- Chi lương' });
  });

  it('says under what terms, from where, of when, and how sure it is', () => {
    expect(describeOf()).toMatchObject({
      version: 1,
      licence: 'https://hoa-mai.example/su-dung-lai/',
      notice: expect.stringContaining('hư cấu') as string,
      document: {
        publishedOn: '2022-02-25',
        status: 'in-force',
        closedOn: '2023-08-31',
        caution: null,
      },
      period: { label: 'Năm học 2022-2023', from: '2022-09-01', to: '2023-08-31' },
      regulation: { number: '36/2017/TT-BGDĐT', confidence: 'high', form: { id: 'Biểu mẫu 09' } },
      source: { file: 'https://hoa-mai.example/cong-khai/2022/cong-khai/du-toan.xlsx' },
    });
  });

  it('warns of a document that no longer stands', () => {
    const table = tableWith();
    const document = documentWith([table], { status: 'replaced' });
    expect(describeOf(table, document).document.caution).toContain('đã được thay thế');
  });

  it('carries roles, formulas and differences that the paper has too', () => {
    const table = tableWith({
      columns: [
        column('a', { role: 'actual', adds: false, partOf: 'b' }),
        column('b', {
          type: 'percent',
          formula: { type: 'quotient', of: 'a', by: { type: 'last-year' } },
        }),
      ],
      rows: [
        row('Tổng', {
          parts: 'some',
          formula: { type: 'sum', terms: [{ name: 'I', minus: true }] },
        }),
      ],
      cellNotes: [{ row: 'Tổng', text: 'Không gồm chi đầu tư.' }],
      accepted: [{ row: 'Tổng', column: 'a', reason: 'Bản ký ghi như vậy.' }],
      form: 'Mẫu biểu số 03',
    });
    const file = describeOf(table);
    expect(file.columns[0]).toMatchObject({ role: 'actual', adds: false, partOf: 'b' });
    expect(file.columns[1]?.formula).toEqual({
      type: 'quotient',
      of: 'a',
      by: { type: 'last-year' },
    });
    expect(file.rows[0]).toMatchObject({ parts: 'some', formula: { type: 'sum' } });
    expect([file.form, file.accepted]).toEqual(['Mẫu biểu số 03', table.accepted]);
    expect(file.cellNotes).toEqual([{ row: 'Tổng', column: null, text: 'Không gồm chi đầu tư.' }]);
    expect(listFaults(schema, file)).toEqual([]);
  });

  it('is what its published schema says, whatever figures it holds', () => {
    const cell = fc.oneof(
      fc.maxSafeInteger().map((dong) => ({ type: 'money', dong }) as const),
      fc.string().map((value) => ({ type: 'text', text: value }) as const),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), cell), (cells) => {
        const file = describeOf(tableWith({ rows: [row('Dòng', { cells, rows: [row('Con')] })] }));
        const read: unknown = JSON.parse(JSON.stringify(file));
        expect(read).toEqual(file);
        expect(listFaults(schema, read)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('would be found out by the schema', () => {
    const file = describeOf();
    expect(listFaults(schema, { ...file, version: 2 })).not.toEqual([]);
    expect(listFaults(schema, { ...file, rows: [{ label: 1 }] })).not.toEqual([]);
  });
});

describe('the description of a CSV file', () => {
  const table = tableWith({ columns: [column('ti-le', { type: 'percent' })] });
  const document = documentWith([table], { publishedOn: calendarDate(2022, 3, 1) });
  const site = siteWith([document]);
  const file = describeTable({ document, table }, site);
  const flat = flattenTable({ document, table }, school);
  const text = makeTableMetadata('thu-chi.csv', flat, { table, file });
  const metadata = JSON.parse(text) as { tableSchema: { columns: { name?: string }[] } };
  const read = (of: object) => readJsonLd({ ...of }, 'https://hoa-mai.example/du-lieu/a.json');

  it('names each column as the file does, with its type and unit', () => {
    expect(metadata).toMatchObject({ url: 'thu-chi.csv', dialect: { delimiter: ';' } });
    expect(metadata.tableSchema.columns[4]).toEqual({
      name: 'ti%2Dle',
      titles: 'ti-le (%)',
      datatype: { base: 'decimal', format: { decimalChar: ',' } },
      'schema:unitText': '%',
    });
  });

  it('has the shape that the standard asks for', async () => {
    expect(await listViolations(await read(metadata), 'csvw')).toEqual([]);
  });

  it('would be found out with a column that has no name, or a name that is none', async () => {
    const [first, ...others] = metadata.tableSchema.columns;
    for (const name of [undefined, 'ti-le']) {
      const bad = { ...metadata, tableSchema: { columns: [{ ...first, name }, ...others] } };
      const clean = JSON.parse(JSON.stringify(bad)) as object;
      expect(await listViolations(await read(clean), 'csvw')).not.toEqual([]);
    }
  });
});
