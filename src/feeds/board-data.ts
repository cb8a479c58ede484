import type { Board, BoardEntry, DutyState } from '../domain/duties/board.ts';
import { formatPeriod } from '../domain/period.ts';
import { absoluteAddress, documentAddress, reuseAddress } from '../domain/permalink.ts';
import type { School } from '../domain/school.ts';
import { awaitedNames, eventNames, stateNames } from '../words/board.ts';
import { provenance } from '../words/open-data.ts';
import { sayCertainty } from '../words/say-certainty.ts';

/** One obligation, flat, for programs and spreadsheets. Days are `yyyy-mm-dd`; what is not there is `null`. */
export interface BoardRecord {
  readonly id: string;
  /** The regulation's number. */
  readonly regulation: string;
  readonly duty: string;
  readonly article: string;
  readonly wording: string;
  readonly certainty: string;
  readonly period: string;
  readonly event: string | null;
  readonly due: string | null;
  readonly lastDay: string | null;
  readonly state: string;
  readonly publishedOn: string | null;
  /** Days late, missing or left. */
  readonly days: number | null;
  readonly reason: string | null;
  /** Whole address of the document's page. */
  readonly document: string | null;
}

/** The board as JSON, with the day for which it was reckoned. */
export function makeBoardFile(board: Board, { name, site, fictional }: School): string {
  const file = {
    school: name,
    notice: fictional ? provenance.fictional : null,
    licence: absoluteAddress(site, reuseAddress),
    asOf: board.today,
    obligations: boardData(board, site),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

export const boardData = (board: Board, site: string): BoardRecord[] =>
  board.entries.map((entry) => describe(entry, site));

function describe({ obligation, state }: BoardEntry, site: string): BoardRecord {
  const { id, regulation, duty, period, event, due } = obligation;
  const publication = 'publication' in state ? state.publication : undefined;
  const document = publication?.document;
  return {
    id,
    regulation: regulation.number,
    duty: duty.title,
    article: duty.article,
    wording: duty.wording,
    certainty: sayCertainty(duty),
    period: formatPeriod(period),
    event: event === undefined ? null : `${eventNames[event.type]}: ${event.on}`,
    due: due?.stated ?? null,
    lastDay: due?.last ?? null,
    state: stateNames[state.type],
    publishedOn: publication?.on ?? null,
    days: 'days' in state ? state.days : null,
    reason: findReason(state),
    document: document === undefined ? null : absoluteAddress(site, documentAddress(document.id)),
  };
}

function findReason(state: DutyState): string | null {
  if (state.type === 'waiting') return awaitedNames[state.event];
  if ('publication' in state && state.publication.type === 'elsewhere')
    return state.publication.note.where;
  return 'reason' in state ? (state.reason ?? null) : null;
}
