import { z } from 'zod';
import { findMeta } from '../field.ts';
import { schemas, type DataKind } from '../kinds.ts';

const titles: Readonly<Record<DataKind, string>> = {
  plan: 'Kế hoạch, chương trình',
  disclosure: 'Công khai',
  result: 'Kết quả thực hiện',
  notice: 'Thông báo',
  school: 'Thông tin nhà trường',
  duties: 'Sổ theo dõi nghĩa vụ',
  synonyms: 'Những cách nói cùng một ý',
  table: 'Bảng số liệu',
};

// An editor reads `quarter: 2` and `draft: true` as a number and a truth; our reader takes all as text.
const scalar = ['string', 'number', 'boolean'] as const;

/** What an editor offers and explains while a file is typed. Draft 7 is the newest that VS Code's YAML reads. */
export function renderJsonSchema(kind: DataKind): string {
  const schema = z.toJSONSchema(schemas[kind], {
    target: 'draft-07',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      loosen(jsonSchema);
      const choices = findMeta(zodSchema)?.choices ?? [];
      if (choices.length > 0) offer(jsonSchema, choices);
    },
  });
  return JSON.stringify({ ...schema, title: titles[kind] }, null, 2);
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

function loosen(schema: JsonSchema): void {
  if (schema.type === 'string') Object.assign(schema, { type: scalar });
  // What stands for an absent value is the domain's word, not one that is typed.
  delete schema.default;
}

// The words are offered but others are not marked: the reader also takes them without marks.
function offer(schema: JsonSchema, choices: readonly string[]): void {
  const { items } = schema;
  const item = typeof items === 'object' && !Array.isArray(items) ? items : schema;
  delete item.type;
  Object.assign(item, { anyOf: [{ enum: choices }, { type: scalar }] });
}
