import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/domain/document.ts';
import { standingOf } from '../../src/domain/standing.ts';
import {
  describeDocument,
  describeSchool,
  describeTrail,
  formatStructuredData,
} from '../../src/feeds/structured-data.ts';
import { planWith, resultWith, school, siteWith } from '../domain/support.ts';

const plan = planWith();
const described = (document: Document) => {
  const site = siteWith([document, plan]);
  return describeDocument(document, {
    ...site,
    plan: document.kind === 'result' ? plan : undefined,
    standing: standingOf(site, document),
  });
};

describe('the description of a document', () => {
  it('says what it is, when it was signed and put up, and what time it is about', () => {
    expect(described(resultWith({ topics: ['dân vận'] }))).toMatchObject({
      '@type': 'Report',
      url: 'https://hoa-mai.example/ket-qua/2022/ket-qua/',
      dateCreated: '2022-02-24',
      datePublished: '2022-02-25',
      temporalCoverage: '2022-01-01/2022-03-31',
      creativeWorkStatus: 'Đã hết kỳ ngày 31/12/2022',
      keywords: ['dân vận'],
    });
  });

  it('of a result names the plan that it reports on', () => {
    expect(described(resultWith())).toMatchObject({
      isBasedOn: ['https://hoa-mai.example/ke-hoach/2022/ke-hoach/'],
    });
  });

  it('says nothing of what the document does not have', () => {
    const text = formatStructuredData([described(plan)]);
    expect(text).not.toMatch(/identifier|isBasedOn|encoding|keywords|dateModified|null/);
  });

  it('says that an invented school is invented', () => {
    expect(describeSchool(school)['disambiguatingDescription']).toContain('hư cấu');
    expect(describeSchool({ ...school, fictional: false })['disambiguatingDescription']).toBe(
      undefined,
    );
  });

  it('numbers the steps to a page from 1', () => {
    const trail = describeTrail(school.site, [
      { label: 'Trang chủ', href: '/' },
      { label: 'Kế hoạch', href: '/ke-hoach/' },
    ]);
    expect(trail['itemListElement']).toMatchObject([
      { position: 1, item: 'https://hoa-mai.example/' },
      { position: 2, name: 'Kế hoạch' },
    ]);
  });
});

describe('the script that carries it', () => {
  it('cannot be ended by any content, and gives that content back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const text = formatStructuredData([{ '@type': 'Thing', name: `</script><!--${name}` }]);
        expect(text).not.toContain('<');
        expect(JSON.parse(text)).toMatchObject({ '@graph': [{ name: `</script><!--${name}` }] });
      }),
    );
  });
});
