import { z } from 'zod';
import { collectionOfKind, documentKinds, type DocumentKind } from '../domain/document.ts';
import { startLow } from '../domain/first-letter.ts';
import { schemas, type DataKind } from './kinds.ts';
import { fieldsOf } from './walk.ts';

/** Keys that are unknown in a kind of file because they are those of another. */
export interface Misplaced {
  readonly keys: readonly string[];
  /** Who they belong to, and what to do, to be put into a finding. */
  readonly message: string;
  readonly advice: string;
}

/** What another kind of file knows of the unknown keys at the top of a file. */
export function findMisplaced(kind: DataKind, unknown: readonly string[]): Misplaced | undefined {
  if (isDocument(kind)) return findOfDocument(kind, unknown) ?? findOfTable(unknown);
  return undefined;
}

const isDocument = (kind: DataKind): kind is DocumentKind =>
  documentKinds.some((each) => each === kind);

const names = {
  plan: 'kế hoạch',
  disclosure: 'tài liệu công khai',
  result: 'kết quả thực hiện',
  notice: 'thông báo',
} as const satisfies Record<DocumentKind, string>;

function findOfDocument(kind: DocumentKind, unknown: readonly string[]): Misplaced | undefined {
  const candidates = documentKinds
    .filter((other) => other !== kind)
    .map((other) => ({ other, keys: unknown.filter((key) => knows(other, key)) }))
    .map((candidate) => ({ ...candidate, weight: weigh(candidate.other, candidate.keys) }));
  const most = Math.max(...candidates.map(({ weight }) => weight));
  const [best, ...equals] = candidates.filter(({ weight }) => weight === most);
  if (best === undefined || most === 0) return undefined;
  const { keys } = best;
  const others = [best, ...equals].map(({ other }) => other);
  return {
    keys,
    message: `${nameKeys(keys)} là của ${others.map(describe).join(', ')}; ${names[kind]} không có.`,
    advice: `${adviseMove(others)}, giữ nguyên mọi mục; nếu đúng là ${names[kind]} thì xóa ${startLow(nameKeys(keys))}.`,
  };
}

const knows = (kind: DataKind, key: string): boolean => Object.hasOwn(fieldsOf(schemas[kind]), key);

/** Each key counts, and before all else each that such a file cannot be without. */
function weigh(kind: DataKind, keys: readonly string[]): number {
  const fields = fieldsOf(schemas[kind]);
  const needed = keys.filter((key) => {
    const schema = fields[key];
    return schema !== undefined && !z.core.safeParse(schema, undefined).success;
  });
  return keys.length * 100 + needed.length;
}

const nameKeys = (keys: readonly string[]): string =>
  `${keys.length > 1 ? 'Các mục' : 'Mục'} ${keys.map((key) => `«${key}»`).join(', ')}`;

const describe = (kind: DocumentKind): string =>
  `${names[kind]} (thư mục ${collectionOfKind[kind]})`;

function adviseMove(kinds: readonly DocumentKind[]): string {
  const [only, ...more] = kinds;
  if (only !== undefined && more.length === 0) {
    return `Nếu đây là ${names[only]} thì chuyển cả tệp sang thư mục cùng năm trong ${collectionOfKind[only]}`;
  }
  const folders = kinds.map((kind) => collectionOfKind[kind]).join(', ');
  return `Chuyển cả tệp sang thư mục cùng năm trong một trong các thư mục ${folders}`;
}

/** A document with the columns and rows of a table in it. */
function findOfTable(unknown: readonly string[]): Misplaced | undefined {
  if (!unknown.some((key) => key === 'columns' || key === 'rows')) return undefined;
  const keys = unknown.filter((key) => knows('table', key));
  return {
    keys,
    message: `${nameKeys(keys)} là của tệp bảng số liệu.`,
    advice:
      'Chuyển các mục ấy sang một tệp .yaml riêng trong thư mục tables, cạnh index.mdx, rồi ghi tên tệp vào mục tables của tài liệu.',
  };
}
