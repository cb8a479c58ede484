import type { RegulationId } from '../regulation.ts';

/** What people ask of a school's money, in the order in which they ask. */
export const moneySubjects = ['charges', 'relief', 'estimate', 'execution', 'accounts'] as const;
export type MoneySubject = (typeof moneySubjects)[number];

/**
 * Items of each regulation that answer a question about money. A group stands where documents name the
 * group itself. Final accounts and the report on a past year come a year after the year that they tell about.
 */
export const moneyItems: Readonly<
  Record<MoneySubject, Readonly<Partial<Record<RegulationId, readonly string[]>>>>
> = {
  charges: {
    'tt36-2017': ['hoc-phi-khoan-thu', 'thu-chi-tai-chinh'],
    'tt09-2024': ['khoan-thu-muc-thu'],
  },
  relief: { 'tt36-2017': ['mien-giam-tro-cap'], 'tt09-2024': ['mien-giam-hoc-bong'] },
  estimate: { 'tt61-2017': ['du-toan'], 'tt26-2026': ['du-toan'] },
  execution: { 'tt61-2017': ['thuc-hien'], 'tt26-2026': ['thuc-hien'] },
  accounts: {
    'tt36-2017': ['tinh-hinh-tai-chinh'],
    'tt09-2024': ['tinh-hinh-tai-chinh', 'thu-chi-tai-chinh'],
    'tt61-2017': ['quyet-toan'],
    'tt26-2026': ['quyet-toan'],
  },
};
