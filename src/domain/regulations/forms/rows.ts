import type { FormRow } from '../../form-layout.ts';

/** `II Loại phòng học`: the ordinal ends at the first space. A row without one is made as it stands. */
export function row(text: string, ...rows: readonly FormRow[]): FormRow {
  const space = text.indexOf(' ');
  const made = { ordinal: text.slice(0, space), label: text.slice(space + 1) };
  return rows.length === 0 ? made : { ...made, rows };
}

/** Rows that are counted from 1. */
export const counted = (...labels: readonly string[]): FormRow[] =>
  labels.map((label, index) => ({ ordinal: String(index + 1), label }));
