import { describe, expect, it } from 'vitest';
import { listParallelForms } from '../../src/domain/parallel-form.ts';
import { findForm } from '../../src/domain/regulation.ts';
import { getRegulation } from '../../src/domain/regulations/index.ts';
import type { SchoolLevel } from '../../src/domain/school.ts';

const tt36 = getRegulation('tt36-2017');

function parallelsOf(number: string, ...levels: SchoolLevel[]): string[] {
  const form = findForm(tt36, number);
  return form === undefined ? [] : listParallelForms(tt36, form, levels).map(({ id }) => id);
}

describe('the form of another level', () => {
  it('that asks the same stands at the same place among its own', () => {
    expect(parallelsOf('05', 'THCS')).toEqual(['Biểu mẫu 09']);
    expect(parallelsOf('06', 'THCS')).toEqual(['Biểu mẫu 10']);
    expect(parallelsOf('04', 'THPT')).toEqual(['Biểu mẫu 12']);
    expect(parallelsOf('11', 'MN')).toEqual(['Biểu mẫu 03']);
  });

  it('is one for each level of a school that has several', () => {
    expect(parallelsOf('01', 'TH', 'THCS')).toEqual(['Biểu mẫu 05', 'Biểu mẫu 09']);
  });
});
