import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDiff } from '../../src/checks/diff.ts';
import { keepHarmlessMends, mendText } from '../../src/checks/mend.ts';
import type { Problem } from '../../src/domain/finding.ts';
import { readText } from '../../src/data/read-file.ts';
import { checkCharacters } from '../../src/text/check.ts';

const mend = (file: string, text: string) => mendText(file, text, checkCharacters);
const nfd = (text: string): string => text.normalize('NFD');

function aMend(
  ...edits: readonly (readonly [start: number, end: number, text: string])[]
): Problem {
  const mend = edits.map(([start, end, text]) => ({ span: { start, end }, text }));
  return { code: 'mojibake', span: { start: 0, end: 1 }, message: '', advice: '', mend };
}

/** A rule that would put `text` in place of every `found`. */
const replacing =
  (found: RegExp, text: string) =>
  (source: string): Problem[] =>
    [...source.matchAll(found)].map(({ 0: match, index }) =>
      aMend([index, index + match.length, text]),
    );

describe('mending', () => {
  it('goes on until nothing is left to mend', () => {
    const text = `---\ntitle: ${nfd('Kế ho\u200bạch')}\n---\n\nTổ Ðảng`;
    const mended = mend('plans/2026/a.mdx', text);
    expect(mended.text).toBe('---\ntitle: Kế hoạch\n---\n\nTổ Đảng');
    expect(mended.applied).toBe(checkCharacters(text).length);
    expect(checkCharacters(mended.text)).toEqual([]);
  });

  it('leaves a sound text as it is', () => {
    expect(mend('a.mdx', 'Kế hoạch 63')).toEqual({ text: 'Kế hoạch 63', applied: 0 });
  });

  it('changes no digit', () => {
    expect(mendText('a.mdx', 'lớp 6, lớp 7', replacing(/6/g, '9'))).toEqual({
      text: 'lớp 6, lớp 7',
      applied: 0,
    });
    expect(mendText('a.mdx', 'lớp  6', replacing(/ {2}6/g, ' 6')).text).toBe('lớp 6');
  });

  it('leaves numbers, dates and periods of the frontmatter to a person, and mends the rest', () => {
    const text =
      '---\ntitle: Nghị quyết của Ðảng ủy\nnumber: 08-KH/ÐU\nperiod: quý\u200b I/2026\n---\n';
    const mended = mend('plans/2026/a.mdx', text);
    expect(mended.text).toBe(text.replace('Ðảng', 'Đảng'));
    expect(checkCharacters(mended.text).map(({ code }) => code)).toEqual([
      'eth-for-dd',
      'zero-width-character',
    ]);
  });

  it('leaves the cells of a table to a person, and mends its labels', () => {
    const text =
      'rows:\n  - ordinal: "I"\n    label: Thu\u200b khác\n    cells:\n      thu: 1\u200b000\n';
    expect(mend('plans/2026/a/tables/thu.yaml', text).text).toBe(text.replace('Thu\u200b', 'Thu'));
  });

  it('leaves the days of duties.yaml to a person, and mends its reasons', () => {
    const days = 'since: 01/09/2\u200b021\nworkingDays: [22/08/2\u200b026]\n';
    const reasons = (text: string) => `daysOff: [{ reason: ${text} }]\n`;
    expect(mend('duties.yaml', days + reasons('Nghỉ T\u200bết')).text).toBe(
      days + reasons('Nghỉ Tết'),
    );
  });

  it('mends the quotes around a date, since the date stays', () => {
    const text = '---\nissuedOn: “24/02/2026”\n---\n';
    expect(mendText('a.mdx', text, replacing(/[“”]/g, '"')).text).toBe(
      '---\nissuedOn: "24/02/2026"\n---\n',
    );
  });

  it('makes common spaces of those that stand before a figure, and leaves those within values', () => {
    const text =
      '---\ntitle: Ngày\u00a024 tháng\u00a02\nnumber:\u00a063/KH-THCSBS\nposting:\n\u00a0\u00a0from:\u00a001/06/2026\n---\n';
    const check = (source: string): readonly Problem[] =>
      readText('disclosure', source).reading.problems;
    expect(mendText('disclosures/2026/a.mdx', text, check).text).toBe(
      '---\ntitle: Ngày\u00a024 tháng\u00a02\nnumber: 63/KH-THCSBS\nposting:\n  from: 01/06/2026\n---\n',
    );
  });

  it('counts as many mends as findings offered them', () => {
    const text = '---\nrecipients:\n  - Ủy ban\n  - “Lưu: VT”\n  - Hồ sơ: A\n---\n';
    const check = (source: string): readonly Problem[] =>
      readText('notice', source).reading.problems.filter(({ code }) => code === 'yaml-colon');
    expect(keepHarmlessMends('a.mdx', text, check(text))).toHaveLength(2);
    expect(mendText('a.mdx', text, check)).toEqual({
      text: '---\nrecipients:\n  - Ủy ban\n  - "Lưu: VT"\n  - "Hồ sơ: A"\n---\n',
      applied: 2,
    });
  });

  it('is offered only where it will be made', () => {
    const text = '---\ntitle: Nghị quyết của Ðảng ủy\nnumber: 08-KH/ÐU\n---\n';
    const offered = keepHarmlessMends('plans/2026/a.mdx', text, checkCharacters(text));
    expect(offered.map(({ mend: edits }) => edits !== undefined)).toEqual([true, false]);
  });

  it('is judged in no time, however many cells are at fault', () => {
    const rows = Array.from(
      { length: 2_000 },
      (_, row) => `  - { label: Dòng ${String(row)}, cells: { thu: "1\u200b000" } }\n`,
    );
    const text = `rows:\n${rows.join('')}`;
    const problems = checkCharacters(text);
    const start = performance.now();
    const offered = keepHarmlessMends('plans/2026/a/tables/thu.yaml', text, problems);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(offered.length).toBeGreaterThan(100);
    expect(offered.filter(({ mend: edits }) => edits !== undefined)).toEqual([]);
  });

  it('ends even when a rule is never content', () => {
    expect(mendText('a.mdx', 'a', replacing(/a/g, 'ab')).text.length).toBeLessThan(20);
  });

  it('keeps the edits of one mend together', () => {
    const letter = aMend([1, 2, 'A']);
    const brackets = aMend([0, 1, '['], [1, 2, 'A'], [2, 3, ']']);
    const check = (source: string): Problem[] => [
      ...(source.includes('a') ? [letter] : []),
      ...(source.includes('(') ? [brackets] : []),
    ];
    expect(mendText('a.mdx', '(a)', check)).toEqual({ text: '[A]', applied: 2 });
  });

  it('is done once, and keeps every digit, whatever the text', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'Kế hoạch',
        nfd('dân vận'),
        '\u200b',
        '\u00ad',
        'Ðảng',
        '63/КН',
        '2026',
        '\n',
        '\u202e',
        'number: 5\n',
        '---\n',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        const once = mend('a.mdx', text).text;
        expect(mend('a.mdx', once)).toEqual({ text: once, applied: 0 });
        expect(once.match(/\p{Nd}/gu)).toEqual(text.match(/\p{Nd}/gu));
      }),
    );
  });
});

describe('what was mended', () => {
  it('is shown line by line', () => {
    const before = 'một\nhai\nTổ Ðảng\u200b\nbốn\nnăm\n';
    expect(formatDiff('plans/2026/a.mdx', before, before.replace('Ðảng\u200b', 'Đảng'))).toBe(
      ['plans/2026/a.mdx', '@@ dòng 2 @@', '  hai', '- Tổ Ðảng□', '+ Tổ Đảng', '  bốn'].join('\n'),
    );
  });

  it('is nothing where nothing changed', () => {
    expect(formatDiff('a.mdx', 'một\n', 'một\n')).toBe('');
  });
});
