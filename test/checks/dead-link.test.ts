import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/checks/run.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { aDocument, aSite, today } from './sources.ts';

const address = '/ke-hoach/2026/dan-van/';

function find(link: string, says: Partial<Plan> = {}, draft = false) {
  const plan = aDocument('plan', 'plans/2026/dan-van.mdx', says);
  const from = aDocument(
    'notice',
    'notices/2026/a.mdx',
    { draft },
    { body: `Xem [kế hoạch](${link}).`, pages: [link] },
  );
  return checkSite(aSite({ documents: [plan, from] }), today).filter(
    ({ code }) => code === 'dead-link',
  );
}

describe('a link to a page of this site', () => {
  it('must lead to a document, and a near one is offered', () => {
    const found = find('/ke-hoach/2026/dan-vn/');
    expect(found).toMatchObject([{ severity: 'warning', place: { position: { line: 5 } } }]);
    expect(found[0]?.advice).toContain(`«${address}»`);
  });

  it.each([address, `${address}#muc`, address.slice(0, -1), '/bang-theo-doi/', '/nam/2026/'])(
    'may be %s',
    (link) => {
      expect(find(link)).toEqual([]);
    },
  );

  it('is told of where readers cannot see the document yet', () => {
    expect(find(address, { draft: true })[0]?.message).toContain('chưa đăng');
    expect(find(address, { draft: true }, true)).toEqual([]);
  });
});

describe('a link to the file of another document', () => {
  const advice = (file: string): string | undefined => {
    const from = aDocument(
      'plan',
      'plans/2026/a.mdx',
      {},
      { body: `[b](${file})`, names: [{ file, as: 'link' }] },
    );
    return checkSite(aSite({ documents: [from] }), today)[0]?.advice;
  };

  it.each(['dan-van.mdx', 'plans/2026/dan-van', 'plans/2026/dan-van.mdx'])(
    '%s is answered with its page’s address',
    (file) => {
      expect(advice(file)).toContain(`«${address}»`);
    },
  );

  it('is not meant by an attachment', () => {
    expect(advice('ban-ky.pdf')).not.toContain('/ke-hoach/');
  });
});
