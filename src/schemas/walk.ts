import { z } from 'zod';
import { findMeta, type FieldMeta } from './field.ts';

/** A schema without what wraps it: what the officer types, not what becomes of it. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.in);
  if (!(schema instanceof z.ZodUnion)) return schema;
  // Of «words, or these keys», the keys have something to say of their own.
  const options = schema.def.options.map(unwrap);
  return options.find((option) => option instanceof z.ZodObject) ?? schema;
}

/** The fields of an object, or of the objects in a list, by key; none for a text. */
export function fieldsOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodObject) return bare.shape;
  return bare instanceof z.ZodArray ? fieldsOf(bare.element) : {};
}

export interface FieldAt {
  readonly key: string;
  readonly meta: FieldMeta | undefined;
  readonly schema: z.core.$ZodType | undefined;
  /** Which item of the field's list, from 0. */
  readonly item: number | undefined;
}

/** The field that a path leads to; an item of a list is named by the list. */
export function fieldAt(root: z.core.$ZodType, path: readonly PropertyKey[]): FieldAt {
  let at: FieldAt = { key: '', meta: undefined, schema: root, item: undefined };
  for (const step of path) {
    if (typeof step === 'number') {
      at = { ...at, schema: at.schema && elementOf(at.schema), item: step };
    } else {
      const schema = at.schema && fieldOf(at.schema, String(step));
      at = { key: String(step), meta: schema && findMeta(schema), schema, item: undefined };
    }
  }
  return at;
}

function elementOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const bare = unwrap(schema);
  return bare instanceof z.ZodArray ? bare.element : undefined;
}

function fieldOf(schema: z.core.$ZodType, key: string): z.core.$ZodType | undefined {
  const fields = fieldsOf(schema);
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}
