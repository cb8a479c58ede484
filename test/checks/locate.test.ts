import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateProblem } from '../../src/checks/locate.ts';
import type { Excerpt, Position } from '../../src/domain/finding.ts';

/** The finding for what stands between ‹ and › in a text. */
function locate(marked: string): { position: Position; excerpt: Excerpt } {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  const text = marked.replace(/[‹›]/g, '');
  const problem = { code: 'mojibake', span: { start, end }, message: 'm', advice: 'a' } as const;
  const { place } = locateProblem(problem, 'a.mdx', text);
  if (place.type !== 'source') throw new Error('Expected a place in the text');
  return place;
}

/** The excerpt with its mark drawn in again. */
const draw = ({ text, caret, length }: Excerpt): string =>
  `${text.slice(0, caret)}‹${text.slice(caret, caret + length)}›${text.slice(caret + length)}`;

describe('a place in a text', () => {
  it('counts lines and columns from 1', () => {
    expect(locate('‹a›').position).toEqual({ line: 1, column: 1 });
    expect(locate('một\n\nba ‹bốn› năm\n').position).toEqual({ line: 3, column: 4 });
    expect(locate('\n‹a›').position).toEqual({ line: 2, column: 1 });
  });

  it('is shown in its line alone', () => {
    expect(draw(locate('một\nhai ‹ba› bốn\nnăm').excerpt)).toBe('hai ‹ba› bốn');
    expect(draw(locate('một\nhai ‹ba\nbốn› năm').excerpt)).toBe('hai ‹ba›');
  });

  it('may be the end of the text, or beyond it', () => {
    expect(locate('một ‹›').excerpt).toEqual({ text: 'một ', caret: 4, length: 1 });
    const problem = {
      code: 'mojibake',
      span: { start: 9, end: 12 },
      message: '',
      advice: '',
    } as const;
    expect(locateProblem(problem, 'a.mdx', 'một').place).toMatchObject({
      position: { line: 1, column: 4 },
    });
  });

  it('is cut out of a long line', () => {
    const { excerpt } = locate(`${'a'.repeat(1_000_000)}‹b›${'c'.repeat(1_000_000)}`);
    expect(draw(excerpt)).toBe(`…${'a'.repeat(40)}‹b›${'c'.repeat(59)}…`);
  });

  it('holds letters whole, with all their marks', () => {
    const decomposed = 'ế'.normalize('NFD');
    const { excerpt } = locate(`${decomposed.repeat(50)}‹${decomposed}›${decomposed.repeat(70)}`);
    expect(draw(excerpt)).toBe(`…${decomposed.repeat(40)}‹${decomposed}›${decomposed.repeat(59)}…`);
    expect(draw(locate('ke\u0302‹\u0301›').excerpt)).toBe('k‹e\u0302\u0301›');
    expect(draw(locate('a ‹👨‍👩‍👧› b').excerpt)).toBe('a ‹👨‍👩‍👧› b');
  });

  it('makes the unseen visible and keeps it from the terminal', () => {
    expect(draw(locate('a\tb‹\u200b›c\u202ed\u001b[31m').excerpt)).toBe('a b‹□›c□d□[31m');
  });

  it('points into its excerpt, whatever the text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, fc.nat(320), fc.nat(40), (written, start, length) => {
        const problem = {
          code: 'mojibake',
          span: { start, end: start + length },
          message: '',
          advice: '',
        } as const;
        const { place } = locateProblem(problem, 'a.mdx', written);
        if (place.type !== 'source') throw new Error('Expected a place in the text');
        const { excerpt, position } = place;
        expect(excerpt.caret).toBeLessThanOrEqual(excerpt.text.length);
        expect(excerpt.length).toBeGreaterThan(0);
        expect(excerpt.text).not.toContain('\n');
        const before = written.slice(0, Math.min(start, written.length)).split('\n');
        expect(position).toEqual({ line: before.length, column: (before.at(-1) ?? '').length + 1 });
      }),
    );
  });
});
