import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/body/blocks.ts';
import { arrangeParts } from '../../src/body/parts.ts';
import type { Table } from '../../src/domain/table.ts';
import { planWith, resultWith } from '../domain/support.ts';

const aTable = (id: string): Table => ({
  id,
  title: 'Bảng',
  unit: { label: 'người', scale: 1 },
  columns: [],
  rows: [],
  notes: [],
  source: undefined,
});
const html = (text: string): Block => ({ type: 'html', html: `<p>${text}</p>` });
const tag = (
  name: Extract<Block, { type: 'component' }>['name'],
  attributes: Record<string, string> = {},
  children: Block[] = [],
): Block => ({ type: 'component', name, attributes, children });

const outcome = { task: 'a', status: 'done', note: undefined, evidence: undefined } as const;
const result = resultWith({
  outcomes: [outcome],
  tables: [aTable('thu'), aTable('chi')],
  attachments: [
    { file: 'ban-ky.pdf', title: 'Bản ký' },
    { file: 'chi.xlsx', title: 'Bảng tính' },
  ],
});

describe('the parts of a page', () => {
  it('stand where the body places them, and not a second time after it', () => {
    const blocks = [html('a'), tag('BangSoLieu', { tep: 'chi' }), html('b'), tag('BangKetQua')];
    const { body, rest, attachments } = arrangeParts(result, blocks);
    expect(body.map((part) => (part.type === 'table' ? part.table.id : part.type))).toEqual([
      'html',
      'chi',
      'html',
      'outcomes',
    ]);
    expect(rest).toEqual([{ type: 'table', table: aTable('thu') }]);
    expect(attachments).toHaveLength(2);
  });

  it('stand there once, however often they are placed', () => {
    const [table, file] = [
      tag('BangSoLieu', { tep: 'chi' }),
      tag('TepDinhKem', { tep: 'chi.xlsx' }),
    ];
    const note = tag('GhiChu', { loai: 'luu-y' }, [file, html('b')]);
    const { body, rest, attachments } = arrangeParts(result, [table, file, html('a'), table, note]);
    expect(body.map(({ type }) => type)).toEqual(['table', 'attachment', 'html', 'note']);
    expect(body.at(-1)).toMatchObject({ parts: [{ type: 'html' }] });
    expect(rest.map(({ type }) => type)).toEqual(['outcomes', 'table']);
    expect(attachments.map(({ file: name }) => name)).toEqual(['ban-ky.pdf']);
  });

  it('come after the body where it places none of them', () => {
    const { body, rest } = arrangeParts(result, []);
    expect(body).toEqual([]);
    expect(rest.map(({ type }) => type)).toEqual(['outcomes', 'table', 'table']);
  });

  it('may stand inside a note', () => {
    const file = tag('TepDinhKem', { tep: 'ban-ky.pdf' });
    const note = tag('GhiChu', { loai: 'luu-y' }, [html('Xem'), file]);
    const { body, attachments } = arrangeParts(result, [note]);
    expect(body).toMatchObject([
      { type: 'note', tone: 'luu-y', parts: [{ type: 'html' }, { type: 'attachment' }] },
    ]);
    expect(attachments.map(({ file: name }) => name)).toEqual(['chi.xlsx']);
  });

  it('are only those that the document has', () => {
    const blocks = [tag('BangNhiemVu'), tag('BangKetQua'), tag('BangSoLieu', { tep: 'khong-co' })];
    expect(arrangeParts(planWith(), blocks)).toEqual({ body: [], rest: [], attachments: [] });
  });
});
