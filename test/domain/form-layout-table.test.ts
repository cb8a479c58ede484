import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FormRow } from '../../src/domain/form-layout.ts';
import { formLayouts } from '../../src/domain/regulations/forms/index.ts';

interface Row {
  readonly label: string;
  readonly children?: readonly Row[];
}
interface Form {
  readonly code: string | null;
  readonly columns?: readonly { readonly label: string; readonly columns?: readonly string[] }[];
  readonly rows?: readonly Row[];
}
interface Table {
  readonly regimes: readonly {
    readonly id: string;
    readonly categories: readonly { readonly forms: readonly Form[] }[];
  }[];
}

// The table of law that the layouts were written from lies beside the project, not in it.
const table = new URL('../../../shared/domain/legal.json', import.meta.url);

/** Where the table tells of rows in brackets what a form prints as rows of their own, or leaves free. */
const toldInBrief = /từng khối lớp|^Trong đó số giáo viên|\(others as applicable\)/u;

const labelsOf = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ label, children = [] }) => [label, ...labelsOf(children)]);

const linesOf = (rows: readonly FormRow[]): string[] =>
  rows.flatMap(({ ordinal, label, rows: inner = [] }) => [
    ordinal === undefined ? label : `${ordinal}${ordinal.endsWith(')') ? '' : '.'} ${label}`,
    ...linesOf(inner),
  ]);

describe.skipIf(!existsSync(table))('against the table of law (skipped where it is absent)', () => {
  const forms = existsSync(table)
    ? (JSON.parse(readFileSync(table, 'utf8')) as Table).regimes
        .filter(({ id }) => id === 'tt36-2017')
        .flatMap(({ categories }) => categories.flatMap((category) => category.forms))
    : [];
  const layouts = formLayouts.filter(({ regulation }) => regulation === 'tt36-2017');

  it.each(layouts)('$form has the rows of the table, word for word', (layout) => {
    const rows = forms.find(({ code }) => code === layout.form)?.rows ?? [];
    const here = linesOf(layout.rows);
    expect(rows.length).toBeGreaterThan(0);
    expect(
      labelsOf(rows).filter((label) => !here.includes(label) && !toldInBrief.test(label)),
    ).toEqual([]);
  });

  it.each(layouts)('$form has the columns of the table, word for word', (layout) => {
    const columns = forms.find(({ code }) => code === layout.form)?.columns ?? [];
    const here = layout.columns.map(({ label }) => label);
    const wanted = columns
      .flatMap((column) => column.columns ?? [column.label])
      .flatMap((label) => label.replace(/^THCS: |^THPT: /, '').split(/, (?=Lớp)/))
      .filter((label) => label !== 'STT' && label !== 'Nội dung');
    expect(here).toEqual(wanted);
  });
});

describe('the forms with a scale of marks', () => {
  it.each([
    ['Biểu mẫu 06', 'Thông tư 27/2020/TT-BGDĐT'],
    ['Biểu mẫu 10', 'lớp 9, lớp 12 từ năm học 2024-2025'],
  ])('%s says which scale its rows are in, and what took its place', (form, words) => {
    expect(formLayouts.find((layout) => layout.form === form)?.note).toContain(words);
  });
});
