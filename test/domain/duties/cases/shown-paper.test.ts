import { describe, expect, it } from 'vitest';
import { boardOn, day, ofSchoolYear, stateAt, type Given } from '../support.ts';
import {
  newEstimate,
  assigned,
  staff,
  staff2025,
  form12,
  original,
  correction,
  replacement,
  replaced,
} from './support.ts';

const twoChanges = assigned('20/12/2025', '10/04/2026', '05/08/2026');

describe('the paper that is shown for a duty', () => {
  const shown = (given: Given, id: string) => {
    const state = stateAt(boardOn(day('20/11/2026'), given), id);
    return state !== undefined && 'publication' in state ? state.publication : undefined;
  };

  it('is the one that stands in the place of the first, with the day of the first', () => {
    const publication = shown({ documents: [replaced, replacement] }, form12);
    expect(publication).toMatchObject({ on: '2022-06-21', document: { id: replacement.id } });
  });

  it('is the corrected one, whose page names the correction', () => {
    const publication = shown({ documents: [original, correction] }, form12);
    expect(publication).toMatchObject({ on: '2022-06-21', document: { id: original.id } });
  });

  it('is the newest of several', () => {
    const later = staff(2025, '15/07/2026');
    const publication = shown({ documents: [staff(2025, '16/06/2026'), later] }, staff2025);
    expect(publication).toMatchObject({ on: '2026-06-16', document: { id: later.id } });
  });

  it('is not that of the next event', () => {
    const own = newEstimate('23/04/2026');
    const publication = shown(
      { record: twoChanges, documents: [own, newEstimate('20/08/2026')] },
      'tt26-2026.du-toan.2026.2026-04-10',
    );
    expect(publication).toMatchObject({ on: '2026-04-23', document: { id: own.id } });
  });

  it('is linked too where an earlier publication elsewhere counts', () => {
    const document = staff(2025, '15/07/2026');
    const elsewhere = [
      {
        regulation: 'tt09-2024',
        duty: 'doi-ngu',
        period: ofSchoolYear(2025),
        on: day('20/06/2026'),
        where: 'Bảng tin của trường.',
      },
    ] as const;
    expect(shown({ record: { elsewhere }, documents: [document] }, staff2025)).toMatchObject({
      type: 'elsewhere',
      on: '2026-06-20',
      document: { id: document.id },
    });
    expect(shown({ record: { elsewhere } }, staff2025)).toMatchObject({ document: undefined });
  });
});
