import { z } from 'zod';
import { documentKinds } from '../../domain/document.ts';
import { documentFields } from '../document.ts';
import { findMeta } from '../field.ts';
import { schemas, type DataKind } from '../kinds.ts';
import { fieldsOf, unwrap } from '../walk.ts';
import { codeSpan, escapeMarkdown } from './markdown.ts';

type Fields = Readonly<Record<string, z.core.$ZodType>>;

const parts: readonly { readonly heading: string; readonly kind: DataKind }[] = [
  { heading: 'Kế hoạch (thư mục plans)', kind: 'plan' },
  { heading: 'Công khai (thư mục disclosures)', kind: 'disclosure' },
  { heading: 'Kết quả (thư mục results)', kind: 'result' },
  { heading: 'Thông báo (thư mục notices)', kind: 'notice' },
  { heading: 'Bảng số liệu (tệp tables/….yaml)', kind: 'table' },
  { heading: 'Thông tin nhà trường (tệp school.yaml)', kind: 'school' },
  { heading: 'Sổ theo dõi nghĩa vụ (tệp duties.yaml)', kind: 'duties' },
  { heading: 'Những cách nói cùng một ý (tệp synonyms.yaml)', kind: 'synonyms' },
];

/** Every field that may be typed, what it means and how it looks. */
export function renderFieldGuide(): string {
  const sections = parts.map(({ heading, kind }) => {
    const isDocument = documentKinds.some((each) => each === kind);
    const own = Object.entries(fieldsOf(schemas[kind])).filter(
      ([key]) => !isDocument || !Object.hasOwn(documentFields, key),
    );
    const lead = isDocument ? 'Ngoài các mục chung ở trên:\n\n' : '';
    return `### ${heading}\n\n${lead}${renderFields(Object.fromEntries(own))}`;
  });
  return [`### Các mục chung của mọi văn bản\n\n${renderFields(documentFields)}`, ...sections].join(
    '\n\n',
  );
}

function renderFields(fields: Fields, above: readonly z.core.$ZodType[] = []): string {
  return Object.entries(fields)
    .map(([key, schema]) => renderField(key, schema, above))
    .join('\n');
}

function renderField(
  key: string,
  schema: z.core.$ZodType,
  above: readonly z.core.$ZodType[],
): string {
  const meta = findMeta(schema);
  const required = z.core.safeParse(schema, undefined).success ? '' : ' · **bắt buộc**';
  const line = [
    `${'  '.repeat(above.length)}- ${codeSpan(key)} **${meta?.label ?? ''}**${required}. ${escapeMarkdown(meta?.meaning ?? '')}`,
    ...(meta?.choices ? [`Nhận một trong: ${meta.choices.join(', ')}.`] : []),
    ...(meta ? [`Ví dụ: ${codeSpan(meta.example)}`] : []),
  ].join(' ');
  const item = itemOf(schema);
  // A table's rows hold rows of their own kind.
  const inner = above.includes(item) ? '' : renderFields(fieldsOf(item), [...above, item]);
  return inner === '' ? line : `${line}\n${inner}`;
}

function itemOf(schema: z.core.$ZodType): z.core.$ZodType {
  const bare = unwrap(schema);
  return bare instanceof z.ZodArray ? unwrap(bare.element) : bare;
}
