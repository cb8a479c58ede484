import {
  formatCalendarDate,
  parseCalendarDate,
  type CalendarDate,
} from '../domain/calendar-date.ts';
import { findNearest } from '../domain/nearest.ts';
import { forceStatusOn, isPublishable, type Regulation } from '../domain/regulation.ts';
import { regulations } from '../domain/regulations/index.ts';
import { valueAt } from './explain-words.ts';

// Only those that bind schools and under which something may be published are worth proposing.
const proposed = regulations.filter(
  ({ levels, categories }) => levels.length > 0 && categories.some(isPublishable),
);

/** What to write in place of a number that is unknown, or that makes nobody disclose anything. */
export function adviseRegulation(given: string | undefined, document: unknown): string {
  const day = findDay(document);
  const inForce = proposed.filter(
    (regulation) => day === undefined || forceStatusOn(regulation, day) === 'in-force',
  );
  // Of two that are equally near, the one in force comes first.
  const candidates = new Set([...inForce, ...proposed].map(({ number }) => number));
  const nearest = given === undefined ? undefined : findNear(given, [...candidates]);
  return nearest === undefined ? adviseInForce(inForce, day) : `Có phải ý bạn là «${nearest}»?`;
}

/** Ministries write their numbers alike: by the digits one regulation is told from another. */
const findNear = (given: string, numbers: readonly string[]): string | undefined =>
  findNearest(
    given,
    numbers.filter((number) => findNearest(digitsOf(given), [digitsOf(number)]) !== undefined),
  ) ?? findByStart(given, numbers);

function findByStart(given: string, numbers: readonly string[]): string | undefined {
  const start = startOf(given);
  return start === undefined ? undefined : numbers.find((number) => startOf(number) === start);
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** `9/2024` of `TT 9/2024` and of `09/2024/TT-BGDĐT`. */
const startOf = (text: string): string | undefined => /0*(\d+\/\d{4})(?!\d)/.exec(text)?.[1];

/** The day of the document: of its signing, else of its publication. */
function findDay(document: unknown): CalendarDate | undefined {
  for (const key of ['issuedOn', 'publishedOn']) {
    const said = valueAt(document, [key]);
    const parsed = typeof said === 'string' ? parseCalendarDate(said) : undefined;
    if (parsed?.ok === true) return parsed.value;
  }
  return undefined;
}

function adviseInForce(inForce: readonly Regulation[], day: CalendarDate | undefined): string {
  const which = day === undefined ? '' : ` có hiệu lực ngày ${formatCalendarDate(day)}`;
  const numbers = inForce.map(({ number }) => number).join(', ');
  return `Ghi số của một trong các quy định${which}: ${numbers}. Nếu là quy định mới mà trang chưa theo dõi thì báo người bảo trì trang.`;
}
