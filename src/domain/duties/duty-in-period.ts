import { startLow } from '../first-letter.ts';
import { formatPeriod, type Period } from '../period.ts';
import type { Duty } from './duty.ts';

/**
 * The name of a duty in one period, which `join` sets behind its title; a title that ends with what the period
 * begins with runs on into it: «Kế hoạch giáo dục của năm học 2024-2025».
 */
export function nameInPeriod(
  { title }: Pick<Duty, 'title'>,
  period: Period,
  join: (title: string, period: string) => string,
): string {
  const name = startLow(formatPeriod(period));
  const noun = /^\p{Ll}+(?: \p{Ll}+)*/u.exec(name)?.[0] ?? '';
  return noun !== '' && title.endsWith(` ${noun}`)
    ? title + name.slice(noun.length)
    : join(title, name);
}
