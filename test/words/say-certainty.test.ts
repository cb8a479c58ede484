import { describe, expect, it } from 'vitest';
import { findDuty, isUnsure, type RegulationId } from '../../src/domain/regulation.ts';
import { getRegulation, regulations } from '../../src/domain/regulations/index.ts';
import { sayCertainty, sayTiming } from '../../src/words/say-certainty.ts';

const dutyOf = (regulation: RegulationId, id: string) => {
  const duty = findDuty(getRegulation(regulation), id);
  if (duty === undefined) throw new Error(`${regulation} has no ${id}`);
  return duty;
};
const duties = regulations.flatMap((regulation) => regulation.duties);

describe('how sure a row of law is', () => {
  it.each([
    ['tt61-2017', 'du-toan', 'Đã đối chiếu.'],
    ['nd151-2017', 'tru-so', 'Đã đối chiếu.'],
    ['nd186-2025', 'khai-thac', 'cách hiểu ở đây là của người lập trang'],
    ['tt09-2024', 'doi-ngu', 'Theo một nguồn gián tiếp'],
    ['tt16-2018', 'tai-tro', 'Mới đối chiếu một phần'],
    ['tt36-2017', 'bieu-mau-09', 'Theo cách hiểu của người biên soạn'],
    ['qd05-2014', 'phuong-tien', 'Theo hiểu biết chưa chắc chắn'],
  ] as const)('is told of %s %s by what stands behind it', (regulation, id, words) => {
    expect(sayCertainty(dutyOf(regulation, id))).toContain(words);
  });

  it('names an indirect source only where there is one', () => {
    const claimed = duties.filter((duty) => sayCertainty(duty).includes('nguồn gián tiếp'));
    expect(claimed.length).toBeGreaterThan(0);
    expect(claimed.filter(({ sources }) => sources.every((id) => id === 'unchecked'))).toEqual([]);
  });

  it('is never «đã đối chiếu» of what is known from memory alone', () => {
    const [form] = getRegulation('tt36-2017').forms;
    expect(form && sayCertainty(form)).toContain('chưa có bản gốc để đối chiếu');
  });
});

describe('a time limit', () => {
  it('stands as a quotation only where it was read', () => {
    const quoted = duties.filter((duty) => sayTiming(duty).text.startsWith('«'));
    expect(quoted.length).toBeGreaterThan(5);
    expect(quoted.filter(isUnsure)).toEqual([]);
  });

  it('is told as what it is where it was not', () => {
    expect(sayTiming(dutyOf('tt36-2017', 'bieu-mau-09')).term).toBe(
      'Thời hạn, theo cách hiểu hiện có, chưa đối chiếu với văn bản',
    );
    expect(sayTiming(dutyOf('nd186-2025', 'khai-thac')).term).toBe(
      'Thời hạn, theo cách hiểu hiện có',
    );
    expect(sayTiming(dutyOf('nd151-2017', 'tru-so')).term).toBe('Thời hạn');
  });
});
