import { z } from 'zod';

/** What the officer, the editor and the guide are told about a field. All Vietnamese. */
export interface FieldMeta {
  /** Its name in official style, a noun without an article: `Ngày ban hành`. */
  readonly label: string;
  /** One sentence. */
  readonly meaning: string;
  /** The line as it is typed, key included; true in form, invented in content. */
  readonly example: string;
  /** The same without what is one school's own, for advice that may be followed letter by letter. */
  readonly pattern?: string;
  /** The words that the field takes, where it takes no others. */
  readonly choices?: readonly string[];
  /** Whether «chưa có» and «không ghi» may stand in its place. */
  readonly mayBeAbsent?: true;
}

const metas = z.registry<FieldMeta>();

/**
 * A schema with what people are told about it. `title` and `description` go into zod's own registry
 * too: Astro makes the editor's help for `.mdx` files from there.
 */
export function field<Schema extends z.ZodType>(schema: Schema, meta: FieldMeta): Schema {
  const { label, meaning, example, choices = [] } = meta;
  const words = choices.length === 0 ? '' : ` Nhận một trong: ${choices.join(', ')}.`;
  const description = `${meaning}${words} Ví dụ: ${example}`;
  const described = schema.meta({ title: label, description });
  metas.add(described, meta);
  return described;
}

export const findMeta = (schema: z.core.$ZodType): FieldMeta | undefined => metas.get(schema);
