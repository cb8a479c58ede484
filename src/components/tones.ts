import type { NoteTone } from '../body/parts.ts';
import type { DocumentStatus } from '../domain/document.ts';
import type { DutyState } from '../domain/duties/board.ts';
import type { OutcomeStatus } from '../domain/result.ts';

/** How a state is coloured: classes of styles/core.css. Its words always say it too. */
type Tone = 'good' | 'care' | 'bad' | 'quiet';

export const statusTones = {
  'in-force': 'good',
  corrected: 'care',
  replaced: 'bad',
  withdrawn: 'bad',
  expired: 'care',
} as const satisfies Record<DocumentStatus, Tone>;

export const outcomeTones = {
  done: 'good',
  'partly-done': 'care',
  'in-progress': 'care',
  'not-done': 'bad',
  'not-due': 'quiet',
} as const satisfies Record<OutcomeStatus, Tone>;

export const noteTones = {
  'luu-y': 'care',
  'giai-thich': 'quiet',
  'quan-trong': 'bad',
} as const satisfies Record<NoteTone, Tone>;

export const dutyTones = {
  'in-time': 'good',
  late: 'care',
  published: 'good',
  missing: 'bad',
  due: 'quiet',
  waiting: 'quiet',
  'not-applicable': 'quiet',
} as const satisfies Record<DutyState['type'], Tone>;
