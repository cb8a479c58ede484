import { z } from 'zod';
import { collectionOfKind, type CollectionName, type DocumentId } from '../domain/document.ts';
import { findNearest } from '../domain/nearest.ts';
import { slugify, toNfc } from '../domain/vietnamese.ts';
import { addFault, type FieldFault } from './fault.ts';

const collections = Object.values(collectionOfKind);

/**
 * Another document of the school, by its path under `content/`. Forgives what a copied path brings:
 * the `content/` before it, the ending, backslashes, capitals and marks.
 */
export function reference(only?: CollectionName) {
  return z.string().transform((given, sink): DocumentId => {
    const [collection = '', year = '', name = '', ...rest] = splitPath(given);
    const allowed = only === undefined ? collections : [only];
    const fault = rest.length > 0 ? wrongShape : findPathFault(collection, year, name, allowed);
    if (fault !== undefined) addFault(sink, fault);
    return `${collection}/${year}/${slugify(name)}`;
  });
}

function splitPath(given: string): string[] {
  return toNfc(given)
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)?(?:content\/)?/, '')
    .replace(/(?:\/index)?(?:\.mdx)?\/?$/i, '')
    .split('/');
}

const advice =
  'Ghi đường dẫn của văn bản trong thư mục content, ví dụ plans/2026/ke-hoach-dan-van.';

const wrongShape: FieldFault = {
  code: 'invalid-reference',
  reason: 'không có dạng «thư mục/năm/tên tệp»',
  advice,
};

function findPathFault(
  collection: string,
  year: string,
  name: string,
  allowed: readonly string[],
): FieldFault | undefined {
  if (name === '' || !/^\d{4}$/.test(year)) return wrongShape;
  if (allowed.includes(collection)) return undefined;
  const nearest =
    findNearest(collection, allowed) ?? (allowed.length === 1 ? allowed[0] : undefined);
  return {
    code: 'invalid-reference',
    reason: `không trỏ tới thư mục ${allowed.map((folder) => `«${folder}»`).join(', ')}`,
    advice: nearest === undefined ? advice : `Có phải ý bạn là «${nearest}/${year}/${name}»?`,
  };
}

/** A file that lies right beside the document. */
export const fileName = () =>
  z.string().transform((given, sink): string => {
    const name = toNfc(given).trim().replace(/^\.\//, '');
    if (/[\\/]/.test(name) || name === '..' || name.startsWith('.')) {
      addFault(sink, {
        code: 'invalid-value',
        reason: 'không phải tên một tệp nằm ngay cạnh văn bản',
        advice: 'Chép tệp vào thư mục của văn bản rồi chỉ ghi tên tệp, ví dụ ban-ky.pdf.',
      });
    }
    return name;
  });

/** A figure table of the document, as `tables/<name>.yaml` however much of that was typed. */
export const tableFile = () =>
  z.string().transform((given, sink): string => {
    const name = toNfc(given)
      .trim()
      .replaceAll('\\', '/')
      .replace(/^(?:\.\/)?(?:tables\/)?/, '')
      .replace(/\.ya?ml$/i, '');
    if (name === '' || name.includes('/') || name.startsWith('.')) {
      addFault(sink, {
        code: 'invalid-value',
        reason: 'không phải tệp bảng số liệu trong thư mục tables của văn bản',
        advice: 'Ghi đường dẫn kể từ thư mục của văn bản, ví dụ tables/hoc-phi.yaml.',
      });
    }
    return `tables/${name}.yaml`;
  });
