import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/checks/run.ts';
import { draftWords } from '../../src/words/drafts.ts';
import { aDocument, aSite, formatPlaces, today } from './sources.ts';

const check = (body: string, draft: boolean): string[] => {
  const notice = aDocument('notice', 'notices/2026/thong-bao.mdx', { draft }, { body });
  return formatPlaces(checkSite(aSite({ documents: [notice] }), today));
};
const [, firstSentence] = draftWords.sections;

describe('a sentence that a new file came with', () => {
  it('must not go public', () => {
    expect(check(`## I. NỘI DUNG\n\n${firstSentence}`, false)).toEqual([
      'notices/2026/thong-bao.mdx:7:1 draft-text-left',
    ]);
    expect(check(draftWords.box, false)).toEqual([
      'notices/2026/thong-bao.mdx:5:1 draft-text-left',
    ]);
  });

  it('is told of wherever it still stands', () => {
    const body = [
      '## 1. Tên',
      draftWords.ofItem,
      '## 2. Nơi',
      'Ấp 3.',
      '## 3. Loại',
      draftWords.ofItem,
    ];
    expect(check(body.join('\n\n'), false)).toEqual([
      'notices/2026/thong-bao.mdx:7:1 draft-text-left',
      'notices/2026/thong-bao.mdx:15:1 draft-text-left',
    ]);
  });

  it('may stand in a draft', () => {
    expect(check(`${draftWords.box}\n\n${firstSentence}`, true)).toEqual([]);
  });

  it('is none of the headings, which a signed paper may have', () => {
    expect(check('## I. NỘI DUNG CÔNG KHAI\n\nHọc phí: miễn.', false)).toEqual([]);
  });
});
