import type { z } from 'zod';
import type { fieldRules } from '../domain/rules/fields.ts';

/** What a field's own reader found wrong, carried in zod's issue until `explain` words it. */
export interface FieldFault {
  readonly code: keyof typeof fieldRules;
  /**
   * The end of a sentence that begins with the field and what it says; or the whole of it, where
   * `whole` is set.
   */
  readonly reason: string;
  readonly whole?: boolean;
  /** What to do, where the field's example does not say it; it may hang on what else the file says. */
  readonly advice?: string | ((file: unknown) => string);
  /** Whose fault it is, where the field's label does not say it: `Ô «Dự toán» ở dòng «Tổng chi»`. */
  readonly subject?: string;
  /** The key is at fault, not its value. */
  readonly onKey?: boolean;
}

/** Where zod takes issues; every refinement and transform is given one. */
export type FaultSink = Pick<z.core.$RefinementCtx, 'addIssue'>;

export function addFault(sink: FaultSink, fault: FieldFault, path: (string | number)[] = []): void {
  sink.addIssue({ code: 'custom', message: fault.code, params: { fault }, path, input: undefined });
}

export function findFault(issue: z.core.$ZodIssue): FieldFault | undefined {
  const fault: unknown = issue.code === 'custom' ? issue.params?.['fault'] : undefined;
  return isFault(fault) ? fault : undefined;
}

function isFault(value: unknown): value is FieldFault {
  return typeof value === 'object' && value !== null && 'code' in value && 'reason' in value;
}
