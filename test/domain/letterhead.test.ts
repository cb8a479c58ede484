import { describe, expect, it } from 'vitest';
import { parseDocumentNumber } from '../../src/domain/document-number.ts';
import { letterheadOf } from '../../src/domain/letterhead.ts';
import { known, type Stated } from '../../src/domain/stated.ts';
import type { DocumentNumber } from '../../src/domain/document-number.ts';
import { planWith } from './support.ts';

const school = { name: 'Trường THCS Hoa Mai', parentBody: 'Ủy ban nhân dân phường Hoa Mai' };

function numbered(text: string): Stated<DocumentNumber> {
  const parsed = parseDocumentNumber(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return known(parsed.value);
}

describe('the head of a paper', () => {
  it("names the body above the school on the school's own papers", () => {
    expect(letterheadOf(planWith({ number: numbered('63/KH-THCSHM') }), school)).toEqual({
      style: 'state',
      parentBody: school.parentBody,
      issuer: school.name,
    });
  });

  it('names no body above another issuer, of whom nothing is known', () => {
    const document = planWith({ issuer: 'Phòng Giáo dục và Đào tạo' });
    expect(letterheadOf(document, school).parentBody).toBeUndefined();
  });

  it('is that of the Party where the number is', () => {
    const document = planWith({
      number: numbered('08-KH/CB'),
      issuer: 'Chi bộ Trường THCS Hoa Mai',
    });
    expect(letterheadOf(document, school).style).toBe('party');
  });
});
