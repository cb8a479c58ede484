import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, sortEdits, trackOriginal } from '../../src/yaml/edits.ts';

const edit = (start: number, end: number, text: string) => ({ span: { start, end }, text });

describe('applyEdits', () => {
  it('inserts, replaces and removes', () => {
    const edits = [edit(0, 0, '<'), edit(1, 2, 'XX'), edit(3, 4, '')];
    expect(applyEdits('abcd', edits)).toBe('<aXXc');
  });

  it('leaves out an edit that overlaps the one before it', () => {
    expect(applyEdits('abcd', [edit(0, 3, '-'), edit(1, 2, 'X')])).toBe('-d');
  });
});

describe('trackOriginal', () => {
  it('leads every kept character back to itself', () => {
    const source = 'abcdefghij';
    const anyEdit = fc
      .tuple(fc.nat(10), fc.nat(3), fc.string({ unit: fc.constantFrom('1', '2'), maxLength: 3 }))
      .map(([start, length, text]) => edit(start, Math.min(start + length, 10), text));
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 5 }), (edits) => {
        const sorted = sortEdits(edits);
        const edited = applyEdits(source, sorted);
        const original = trackOriginal(sorted);
        for (const [index, letter] of Array.from(edited).entries()) {
          if (/[a-j]/.test(letter)) expect(source.charAt(original(index))).toBe(letter);
        }
        expect(original(edited.length)).toBeLessThanOrEqual(source.length);
      }),
    );
  });
});
