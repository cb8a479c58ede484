import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { sayFacet, sayFacetBriefly, sayForce } from '../../src/words/say-facet.ts';

describe('a list', () => {
  it.each([
    [{ type: 'quarter', year: 2025, quarter: 1 }, 'Quý I/2025', 'Quý I/2025'],
    [{ type: 'kind', kind: 'plan' }, 'Kế hoạch, chương trình', 'Kế hoạch'],
    [{ type: 'school-year', from: 2025 }, 'Năm học 2025-2026', 'Năm học 2025-2026'],
    [{ type: 'regulation', regulation: 'tt36-2017' }, 'Thông tư 36/2017', 'Thông tư 36/2017'],
    [{ type: 'topic', topic: 'dân vận' }, 'Chủ đề: dân vận', 'dân vận'],
  ] as const)('%o is called «%s», among others of its type «%s»', (facet, title, brief) => {
    expect([sayFacet(facet), sayFacetBriefly(facet)]).toEqual([title, brief]);
  });
});

describe('the days on which a regulation is in force', () => {
  const from = calendarDate(2024, 7, 19);

  it('are said with both ends, or up to now', () => {
    expect(sayForce({ from, to: undefined, confidence: 'high' })).toBe(
      'từ ngày 19/07/2024 đến nay',
    );
    expect(sayForce({ from, to: calendarDate(2026, 3, 24), confidence: 'high' })).toBe(
      'từ ngày 19/07/2024 đến hết ngày 24/03/2026',
    );
  });

  it('are «Chưa rõ» where nobody is sure', () => {
    expect(sayForce({ from: undefined, to: undefined, confidence: 'unsure' })).toBe('Chưa rõ');
    expect(sayForce({ from, to: undefined, confidence: 'unsure' })).toBe('Chưa rõ');
  });
});
