import type { Column, TableUnit } from '../domain/table.ts';
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
  readonly columns: readonly Pick<Column, 'type'>[];
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
