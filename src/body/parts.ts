import type { Attachment, Document } from '../domain/document.ts';
import type { Table } from '../domain/table.ts';
import type { Block } from './blocks.ts';
import type { ComponentName } from './components.ts';

/** Values of `loai` on GhiChu. */
export const noteTones = ['luu-y', 'giai-thich', 'quan-trong'] as const;
export type NoteTone = (typeof noteTones)[number];

/** What a page shows of a document, in order: its text, and what the officer set into the text. */
export type Part =
  | { readonly type: 'html'; readonly html: string }
  | { readonly type: 'note'; readonly tone: NoteTone; readonly parts: readonly Part[] }
  | PlacedPart;

/** What a document has beside its text; each is shown once, where the body places it or after the body. */
export type PlacedPart =
  | { readonly type: 'tasks' }
  | { readonly type: 'outcomes' }
  | { readonly type: 'table'; readonly table: Table }
  | { readonly type: 'attachment'; readonly attachment: Attachment };

export interface Arrangement {
  readonly body: readonly Part[];
  /** What the body did not place, in the order that it is shown after it. */
  readonly rest: readonly PlacedPart[];
  readonly attachments: readonly Attachment[];
}

export function arrangeParts(document: Document, blocks: readonly Block[]): Arrangement {
  const available = new Map(listParts(document).map((part) => [keyOf(part), part]));
  // What a tag places is no longer there for the next one.
  const body = blocks.flatMap((block) => resolve(block, available));
  const left = [...available.values()];
  return {
    body,
    rest: left.filter(({ type }) => type !== 'attachment'),
    attachments: left.flatMap((part) => (part.type === 'attachment' ? [part.attachment] : [])),
  };
}

function listParts(document: Document): PlacedPart[] {
  return [
    ...(document.kind === 'plan' && document.tasks.length > 0 ? [{ type: 'tasks' } as const] : []),
    ...(document.kind === 'result' && document.outcomes.length > 0
      ? [{ type: 'outcomes' } as const]
      : []),
    ...('tables' in document ? document.tables : []).map(
      (table) => ({ type: 'table', table }) as const,
    ),
    ...document.attachments.map((attachment) => ({ type: 'attachment', attachment }) as const),
  ];
}

// A tag that names nothing the document has is a finding of the checks; here it only leaves no trace.
function resolve(block: Block, available: Map<string, PlacedPart>): Part[] {
  if (block.type === 'html') return [block];
  const { name, attributes } = block;
  if (name === 'GhiChu') {
    const parts = block.children.flatMap((child) => resolve(child, available));
    const tone = noteTones.find((known) => known === attributes['loai']) ?? 'luu-y';
    return [{ type: 'note', tone, parts }];
  }
  const key = keyOfTag(name, attributes['tep'] ?? '');
  const part = available.get(key);
  available.delete(key);
  return part === undefined ? [] : [part];
}

function keyOfTag(name: Exclude<ComponentName, 'GhiChu'>, file: string): string {
  switch (name) {
    case 'BangNhiemVu':
      return 'tasks';
    case 'BangKetQua':
      return 'outcomes';
    case 'BangSoLieu':
      return `table ${file}`;
    case 'TepDinhKem':
      return `attachment ${file}`;
  }
}

function keyOf(part: PlacedPart): string {
  if (part.type === 'table') return `table ${part.table.id}`;
  return part.type === 'attachment' ? `attachment ${part.attachment.file}` : part.type;
}
