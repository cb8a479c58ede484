import { describe, expect, it } from 'vitest';
import type { Disclosure } from '../../../../src/domain/disclosure.ts';
import type { DutyRecord } from '../../../../src/domain/duties/record.ts';
import type { Result } from '../../../../src/domain/result.ts';
import { resultWith } from '../../support.ts';
import {
  boardOn,
  change,
  day,
  event,
  ofSchoolYear,
  ofYear,
  paper,
  stateAt,
  tell,
  type Given,
} from '../support.ts';

/** What is claimed, the obligation, the day of the board, its state; and what the school has. Reckoned by hand. */
export type Case = readonly [
  claim: string,
  id: string,
  today: string,
  state: string,
  given?: Given,
];

export function describeCases(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    for (const [claim, id, today, state, given] of cases) {
      it(claim, () => {
        expect(tell(stateAt(boardOn(day(today), given), id))).toBe(state);
      });
    }
  });
}

export const oldEstimate = (on: string, fields?: Partial<Disclosure>): Disclosure =>
  paper('tt61-2017', 'du-toan', ofYear(2026), on, fields);
export const newEstimate = (on: string, fields?: Partial<Disclosure>): Disclosure =>
  paper('tt26-2026', 'du-toan', ofYear(2026), on, fields);

/** The days on which the estimate of 2026 was given or changed. */
export const assigned = (...days: readonly string[]): Partial<DutyRecord> => ({
  events: days.map((on) => event('estimate-assigned', on, ofYear(2026))),
});

/** Budget execution of a period. */
export const execution = (
  regulation: 'tt61-2017' | 'tt26-2026',
  period: Result['period'],
  publishedOn: string,
): Result =>
  resultWith({
    id: `results/${publishedOn.replaceAll('/', '-')}`,
    regulation,
    category: 'thuc-hien',
    period,
    publishedOn: day(publishedOn),
  });

export const staff = (from: number, publishedOn: string): Disclosure =>
  paper('tt09-2024', 'doi-ngu', ofSchoolYear(from), publishedOn);
/** Due before 30/6/2026. */
export const staff2025 = 'tt09-2024.doi-ngu.2025-2026';

/** One of the forms 09 to 12 of Thông tư 36. */
export const form = (
  number: string,
  from: number,
  publishedOn: string,
  fields?: Partial<Disclosure>,
): Disclosure =>
  paper(
    'tt36-2017',
    ['09', '10'].includes(number) ? 'cam-ket-chat-luong' : 'dieu-kien-chat-luong',
    ofSchoolYear(from),
    publishedOn,
    { form: `Biểu mẫu ${number}`, ...fields },
  );

/** Due by 30/6/2022. */
export const form12 = 'tt36-2017.bieu-mau-12.2022-2023';
export const original = form('12', 2022, '21/06/2022');
export const correction = form('12', 2022, '15/08/2022', { corrects: original.id });
export const replacement = form('12', 2022, '10/08/2022', { replaces: original.id });
export const replaced = form('12', 2022, '21/06/2022', {
  changes: [change('replacement', '10/08/2022', replacement.id)],
});
