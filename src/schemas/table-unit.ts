import type { Column, ColumnRole, TableUnit } from '../domain/table.ts';
import { fold } from '../domain/vietnamese.ts';
import { addFault, type FaultSink } from './fault.ts';

const moneyUnits = new Map<string, TableUnit>([
  ['dong', { label: 'đồng', scale: 1 }],
  ['nghin dong', { label: 'nghìn đồng', scale: 1_000 }],
  ['ngan dong', { label: 'nghìn đồng', scale: 1_000 }],
  ['trieu dong', { label: 'triệu đồng', scale: 1_000_000 }],
  ['ty dong', { label: 'tỷ đồng', scale: 1_000_000_000 }],
  ['ti dong', { label: 'tỷ đồng', scale: 1_000_000_000 }],
]);

/** A unit of money, or the word as it was typed with scale 1. */
export const readUnit = (unit: string): TableUnit =>
  moneyUnits.get(fold(unit)) ?? { label: unit, scale: 1 };

interface UnitOfColumns {
  readonly unit: string;
  readonly columns: readonly Pick<Column, 'type' | 'role'>[];
}

/** A column of money needs to know how readers see it. */
export function checkUnit({ unit, columns }: UnitOfColumns, sink: FaultSink): void {
  if (moneyUnits.has(fold(unit)) || columns.every(({ type }) => type !== 'money')) return;
  const fault = {
    code: 'invalid-choice',
    reason: 'không phải đơn vị tiền, trong khi bảng có cột tiền',
    advice: 'Ghi «đồng», «nghìn đồng», «triệu đồng» hoặc «tỷ đồng».',
  } as const;
  addFault(sink, fault, ['unit']);
}

/** What nothing but money plays. */
const rolesOfMoney: readonly (ColumnRole | undefined)[] = [
  'estimate',
  'previous-estimate',
  'adjustment',
  'reported-accounts',
  'accounts',
  'charge',
  'expected-charge',
];
/** What money plays in a table of money; another table may tell of pupils in these. */
const rolesInTableOfMoney: readonly (ColumnRole | undefined)[] = [
  'actual',
  'same-period-last-year',
  'last-year',
];

/** Money typed as mere numbers is shown in no unit, added up with nothing and compared with nothing. */
export function checkMoneyColumns({ unit, columns }: UnitOfColumns, sink: FaultSink): void {
  const isTableOfMoney = moneyUnits.has(fold(unit));
  const hasMoney = columns.some(({ type }) => type === 'money');
  for (const [index, { type, role }] of columns.entries()) {
    if (type !== 'number') continue;
    const byRole =
      rolesOfMoney.includes(role) || (isTableOfMoney && rolesInTableOfMoney.includes(role));
    if (!byRole && (!isTableOfMoney || hasMoney)) continue;
    const reason = byRole
      ? 'vai trò của cột (role) cho biết đây là số tiền'
      : 'bảng tính bằng tiền mà không có cột tiền nào';
    const fault = { code: 'invalid-choice', reason, advice: 'Ghi «type: tiền».' } as const;
    addFault(sink, fault, ['columns', index, 'type']);
  }
}
