import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Change, Document } from '../../src/domain/document.ts';
import { listReasons, standingOf } from '../../src/domain/standing.ts';
import { disclosureWith, siteWith } from './support.ts';

const siteOf = (...documents: Document[]) => siteWith(documents, calendarDate(2022, 6, 1));

const changed = (month: number, type: Change['type'], by?: string): Change => ({
  type,
  on: calendarDate(2022, month, 10),
  reason: 'Ghi nhầm số liệu',
  approvedBy: 'Hiệu trưởng',
  by,
});
const idsOf = (documents: readonly Document[]) => documents.map(({ id }) => id);

describe('the standing of a document', () => {
  it('tells its changes up to today, the last first, with the documents that brought them', () => {
    const correction = disclosureWith({ id: 'disclosures/2022/dinh-chinh' });
    const document = disclosureWith({
      changes: [
        changed(3, 'correction', correction.id),
        changed(5, 'withdrawal'),
        changed(9, 'replacement'),
      ],
    });
    const { status, changes } = standingOf(siteOf(document, correction), document);
    expect(status).toBe('withdrawn');
    expect(changes.map(({ change, by }) => [change.type, by?.id])).toEqual([
      ['withdrawal', undefined],
      ['correction', correction.id],
    ]);
  });

  it('names a document that replaces or corrects it once, though both papers say so', () => {
    const named = disclosureWith({
      id: 'disclosures/2022/a',
      corrects: 'disclosures/2022/cong-khai',
    });
    const unnamed = disclosureWith({
      id: 'disclosures/2022/b',
      replaces: 'disclosures/2022/cong-khai',
    });
    const document = disclosureWith({ changes: [changed(3, 'correction', named.id)] });
    const { correctedBy, replacedBy } = standingOf(siteOf(document, named, unnamed), document);
    expect(idsOf(correctedBy)).toEqual([]);
    expect(idsOf(replacedBy)).toEqual([unnamed.id]);
  });

  it('leads back to what it corrects and replaces, where readers may see it', () => {
    const old = disclosureWith();
    const document = disclosureWith({
      id: 'disclosures/2022/moi',
      corrects: old.id,
      replaces: 'disclosures/2021/chua-dang',
    });
    const { corrects, replaces } = standingOf(siteOf(document, old), document);
    expect(corrects?.id).toBe(old.id);
    expect(replaces).toBeUndefined();
  });
});

describe('why a document was corrected', () => {
  it('is told in the words of the change that the newer one brought', () => {
    const newer = disclosureWith({ id: 'disclosures/2022/dinh-chinh' });
    const older = disclosureWith({
      changes: [changed(3, 'correction', newer.id), changed(5, 'withdrawal')],
    });
    expect(listReasons(older, newer)).toEqual(['Ghi nhầm số liệu']);
    expect(listReasons(newer, older)).toEqual([]);
  });
});
