import { describe, expect, it } from 'vitest';
import { formatCell } from '../../src/domain/table-text.ts';

const millions = { label: 'triệu đồng', scale: 1_000_000 };

describe('a cell on paper', () => {
  it('gives money in the unit of the table, without losing a đồng', () => {
    expect(formatCell({ type: 'money', dong: 2_350_000_001 }, millions)).toBe('2.350,000001');
  });

  it('gives figures as exactly as they were written', () => {
    expect(formatCell({ type: 'number', decimal: '1234.50' }, millions)).toBe('1.234,50');
    expect(formatCell({ type: 'percent', decimal: '71.40' }, millions)).toBe('71,40%');
  });

  it('gives words as they are', () => {
    expect(formatCell({ type: 'text', text: 'Đạt chuẩn mức 3' }, millions)).toBe('Đạt chuẩn mức 3');
  });
});
