import { describe, expect, it } from 'vitest';
import { sayMeant } from '../../src/search/meant.ts';

const repair = (typed: string, meant: string) => ({ typed, meant });

describe('what is said of a query that was mended', () => {
  it('is nothing where nothing was', () => {
    expect(sayMeant('dân vận', [])).toBeUndefined();
  });

  it.each([
    ['daan vaajn 2024', [repair('daan', 'dân'), repair('vaajn', 'vận')], 'dân vận 2024'],
    ['hocphi', [repair('hocphi', 'hoc phi')], 'hoc phi'],
    ['thuu  thuu', [repair('thuu', 'thu'), repair('thuu', 'thu')], 'thu thu'],
    ['co bao nhieu giao vien', [repair('co bao nhieu', '')], 'giao vien'],
    ['giáo viên có bao nhiêu lớp 6', [repair('có bao nhiêu', '')], 'giáo viên lớp 6'],
    ['vaajn "daan"', [repair('daan', 'dân'), repair('vaajn', 'vận')], 'vận "dân"'],
    ['phí hoc1'.normalize('NFD'), [repair('hoc1', 'hóc')], 'phí hóc'],
  ])('of «%s» is every word that was taken for another', (text, repairs, said) => {
    expect(sayMeant(text, repairs)).toBe(said);
  });
});
