import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { parseDocumentNumber } from '../../src/domain/document-number.ts';
import { known } from '../../src/domain/stated.ts';
import { makeFeed } from '../../src/feeds/atom.ts';
import { noticeWith, planWith, siteWith } from '../domain/support.ts';
import { getText, listElements, readXml } from '../support/xml.ts';

const number = parseDocumentNumber('63/KH-THCSHM');
const plan = planWith({
  title: 'Kế hoạch <thu & chi>',
  number: number.ok ? known(number.value) : { state: 'pending' },
  publishedOn: calendarDate(2026, 3, 1),
});
const corrected = noticeWith({
  id: 'notices/2022/hop',
  publishedOn: calendarDate(2022, 9, 1),
  issuer: 'Hội đồng trường',
  changes: [
    {
      type: 'correction',
      on: calendarDate(2026, 9, 14),
      reason: 'Nhầm ngày.',
      approvedBy: 'Hiệu trưởng',
      by: undefined,
    },
  ],
});
const site = siteWith([plan, corrected]);
const feed = readXml(makeFeed(site));
const entries = listElements(feed, 'entry');

describe('the Atom feed', () => {
  it('puts what was changed last first, and is as new as its first entry', () => {
    expect(entries.map((entry) => getText(entry, 'title'))).toEqual([
      'Văn bản của Trường THCS Hoa Mai',
      'Kế hoạch <thu & chi>',
    ]);
    expect(getText(feed, 'updated')).toBe('2026-09-14T00:00:00+07:00');
  });

  it('keeps the day of publication beside the day of the change', () => {
    const [first] = entries;
    expect(first && getText(first, 'published')).toBe('2022-09-01T00:00:00+07:00');
    expect(first && getText(first, 'updated')).toBe('2026-09-14T00:00:00+07:00');
  });

  it('says number, status and summary', () => {
    expect(entries.map((entry) => getText(entry, 'summary'))).toEqual([
      'Đã đính chính. Tóm tắt.',
      '63/KH-THCSHM. Tóm tắt.',
    ]);
  });

  it('names another issuer than the school', () => {
    expect(entries.map((entry) => listElements(entry, 'author').length)).toEqual([1, 0]);
  });

  it('of a collection holds that collection alone', () => {
    const plans = readXml(makeFeed(site, 'plan'));
    expect(listElements(plans, 'entry')).toHaveLength(1);
    expect(getText(plans, 'id')).toBe('https://hoa-mai.example/ke-hoach/feed.xml');
  });

  it('is whole without any document, and takes no time from the clock', () => {
    const empty = readXml(makeFeed(siteWith([])));
    expect(getText(empty, 'updated')).toBe('1999-09-05T00:00:00+07:00');
  });

  it('holds no more than fifty entries', () => {
    const many = Array.from({ length: 60 }, (_, place) =>
      noticeWith({ id: `notices/2022/${String(place)}` }),
    );
    expect(listElements(readXml(makeFeed(siteWith(many))), 'entry')).toHaveLength(50);
  });
});
