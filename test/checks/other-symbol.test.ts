import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/checks/run.ts';
import type { Notice } from '../../src/domain/notice.ts';
import type { School } from '../../src/domain/school.ts';
import { known } from '../../src/domain/stated.ts';
import { aDocument, aSite, formatPlaces, getNumber, today } from './sources.ts';

const aNotice = (number: string, says: Partial<Notice> = {}) =>
  aDocument(
    'notice',
    `notices/2026/so-${String(Number.parseInt(number, 10))}.mdx`,
    { number: known(getNumber(number)), ...says },
    { yaml: `title: Thông báo\nnumber: ${number}` },
  );

const find = (documents: readonly ReturnType<typeof aNotice>[], school: Partial<School> = {}) =>
  checkSite(aSite({ documents, school }), today).filter(({ code }) => code === 'other-symbol');

describe('a number with the symbol of another school', () => {
  it('is told where it stands, when it is the only one', () => {
    const findings = find([aNotice('12/TB-THCSBS'), aNotice('13/TB-THCSST')]);
    expect(formatPlaces(findings)).toEqual(['notices/2026/so-12.mdx:3:9 other-symbol']);
    expect(findings).toMatchObject([{ severity: 'warning' }]);
    expect(findings[0]?.message).toContain('«THCSBS»');
  });

  it('is told once for all papers that carry it, at the school', () => {
    const findings = find(
      ['1/TB-THCSBS', '2/TB-THCSBS', '3/TB-THCSBS'].map((each) => aNotice(each)),
    );
    expect(findings).toMatchObject([{ file: 'school.yaml' }]);
    expect(findings[0]?.message).toMatch(/^3 văn bản .*«THCSBS».*notices\/2026\/so-1\.mdx\.$/);
  });

  it('is told once for each symbol', () => {
    expect(find([aNotice('1/TB-THCSBS'), aNotice('2/TB-THCSCM')])).toHaveLength(2);
  });

  it('is right on a paper of another body, and nobody reads a draft', () => {
    const others = [
      aNotice('1/TB-THCSBS', { issuer: 'Trường THCS Bến Sao' }),
      aNotice('2/TB-THCSBS', { draft: true }),
      aNotice('3/QĐ-CĐCS'),
    ];
    expect(find(others)).toEqual([]);
  });

  it('is right where the school once had it', () => {
    expect(find([aNotice('1/TB-THCSBS')], { formerSymbols: ['THCSBS'] })).toEqual([]);
  });
});
