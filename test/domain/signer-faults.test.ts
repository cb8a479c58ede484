import { describe, expect, it } from 'vitest';
import { isUnfilled, listSignerFaults } from '../../src/domain/signer-faults.ts';

describe('the name of a signer', () => {
  it.each(['Họ và tên người ký', 'Họ tên', '………………', '......', '_____', '-'])(
    '«%s» was never filled in',
    (name) => {
      expect(isUnfilled(name)).toBe(true);
    },
  );

  it.each(['Nguyễn Thị Mai', 'K’Brêu', 'NGUYỄN THỊ MAI', 'Hồ Văn Tên', 'H. Ê-ban'])(
    '«%s» is a name',
    (name) => {
      expect(isUnfilled(name)).toBe(false);
    },
  );
});

describe('the words about a signer', () => {
  const faults = (position: string, name = 'Nguyễn Thị Mai', authority?: string): string[] =>
    listSignerFaults({ authority, position, name }).map(({ field }) => field);

  it.each([
    [faults('KT. HIỆU TRƯỞNG PHÓ HIỆU TRƯỞNG'), 'position'],
    [faults('TM. Ủy ban nhân dân'), 'position'],
    [faults('Hiệu trưởng', '(đã ký) Nguyễn Thị Mai'), 'name'],
    [faults('Hiệu trưởng', 'Nguyễn Thị Mai đã ký'), 'name'],
    [faults('Phó Hiệu trưởng', undefined, 'KT'), 'authority'],
  ])('each have a place of their own: %#', (found, field) => {
    expect(found).toEqual([field]);
  });

  it.each([
    [faults('Phó Hiệu trưởng', undefined, 'KT. HIỆU TRƯỞNG')],
    [faults('Q. Hiệu trưởng')],
    [faults('Tổ trưởng chuyên môn')],
    [faults('Bí thư', undefined, 'T/M CHI BỘ')],
  ])('are right in their places: %#', (found) => {
    expect(found).toEqual([]);
  });
});
