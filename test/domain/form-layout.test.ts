import { describe, expect, it } from 'vitest';
import { parseColumnFormula } from '../../src/domain/figures/formula.ts';
import { listFormOrdinals, type FormRow } from '../../src/domain/form-layout.ts';
import { findFormLayout, formLayouts } from '../../src/domain/regulations/forms/index.ts';
import { getRegulation } from '../../src/domain/regulations/index.ts';

const named = formLayouts.map((layout) => [`${layout.regulation} ${layout.form}`, layout] as const);

const listRows = (rows: readonly FormRow[]): FormRow[] =>
  rows.flatMap((row) => [row, ...listRows(row.rows ?? [])]);

describe('the layout of a form', () => {
  it.each(named)('%s belongs to a form that its regulation has', (_, layout) => {
    const regulation = getRegulation(layout.regulation);
    expect(regulation.forms.map(({ id }) => id)).toContain(layout.form);
    expect(findFormLayout(regulation, layout.form)).toBe(layout);
  });

  it.each(named)('%s can begin a table: ids, labels and formulas are sound', (_, layout) => {
    const ids = layout.columns.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
    for (const { formula = 'a + b' } of layout.columns) {
      expect(parseColumnFormula(formula)).toMatchObject({ ok: true });
    }
    for (const { ordinal = '1', label } of listRows(layout.rows)) {
      expect(ordinal).toMatch(/^(?:[IVX]+|\d+(?:\.\d+)?|[a-zđ]\))$/u);
      expect(label).toMatch(/^[\p{Lu}]/u);
    }
  });

  it('is there for the budget forms of both laws and the twelve of schools', () => {
    expect(formLayouts).toHaveLength(18);
    const tt61 = getRegulation('tt61-2017');
    expect(findFormLayout(tt61, 'mẫu biểu 3')?.columns.map(({ role }) => role)).toEqual([
      'estimate',
      'actual',
      'share-of-estimate',
      'share-of-last-year',
    ]);
    expect(findFormLayout(tt61, 'Mẫu biểu số 05')).toBeUndefined();
  });

  it('says how sure it is: nothing was read in an annex', () => {
    const sure = formLayouts.filter(({ confidence }) => confidence === 'high');
    expect(sure).toEqual([]);
    expect(
      formLayouts.filter(
        ({ regulation, confidence }) => regulation === 'tt26-2026' && confidence !== 'low',
      ),
    ).toEqual([]);
  });

  it('lists its numbers list by list', () => {
    const rows = [
      { ordinal: 'I', label: 'A', rows: [{ ordinal: '1', label: 'B' }, { label: 'C' }] },
      { ordinal: 'II', label: 'D' },
    ];
    expect(listFormOrdinals(rows)).toEqual([['I', 'II'], ['1']]);
  });
});
