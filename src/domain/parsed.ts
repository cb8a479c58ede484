/**
 * What a parser gives. `reason` is a short Vietnamese phrase without a full stop that can stand
 * after the quoted text: «30/02/2022»: tháng 2 năm 2022 chỉ có 28 ngày.
 */
export type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: string };

export const accept = <Value>(value: Value): Parsed<Value> => ({ ok: true, value });

export const refuse = (reason: string): Parsed<never> => ({ ok: false, reason });
