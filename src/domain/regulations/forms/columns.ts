import type { FormColumn } from '../../form-layout.ts';

export const textColumn = (id: string, label: string, group?: string): FormColumn =>
  withGroup({ id, label, type: 'text' }, group);

export const numberColumn = (id: string, label: string, group?: string): FormColumn =>
  withGroup({ id, label, type: 'number' }, group);

const withGroup = (column: FormColumn, group: string | undefined): FormColumn =>
  group === undefined ? column : { ...column, group };

/** `lop-6`, Lớp 6. */
export const gradeColumns = (
  make: typeof textColumn,
  from: number,
  to: number,
  group: string,
): FormColumn[] =>
  Array.from({ length: to - from + 1 }, (_, index) => {
    const grade = String(from + index);
    return make(`lop-${grade}`, `Lớp ${grade}`, group);
  });

const degrees = [
  ['tien-si', 'TS'],
  ['thac-si', 'ThS'],
  ['dai-hoc', 'ĐH'],
  ['cao-dang', 'CĐ'],
  ['trung-cap', 'TC'],
  ['duoi-trung-cap', 'Dưới TC'],
] as const;

const standards = [
  ['xuat-sac', 'Xuất sắc'],
  ['kha', 'Khá'],
  ['trung-binh', 'Trung bình'],
  ['kem', 'Kém'],
] as const;

/** Staff by degree, by rank and by professional standard; the ranks differ by level. */
export const staffColumns = (...ranks: readonly string[]): FormColumn[] => [
  numberColumn('tong-so', 'Tổng số'),
  ...degrees.map(([id, label]) => numberColumn(id, label, 'Trình độ đào tạo')),
  ...ranks.map((rank) =>
    numberColumn(`hang-${rank.toLowerCase()}`, `Hạng ${rank}`, 'Hạng chức danh nghề nghiệp'),
  ),
  ...standards.map(([id, label]) => numberColumn(id, label, 'Chuẩn nghề nghiệp')),
];

export const facilityColumns = (average = 'Bình quân'): FormColumn[] => [
  numberColumn('so-luong', 'Số lượng'),
  numberColumn('binh-quan', average),
];
