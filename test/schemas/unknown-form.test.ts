import { describe, expect, it } from 'vitest';
import { getRegulation } from '../../src/domain/regulations/index.ts';
import { explainUnknownForm } from '../../src/schemas/unknown-form.ts';

const reason = (regulation: Parameters<typeof getRegulation>[0], form: string) =>
  explainUnknownForm(getRegulation(regulation), form).reason;

describe('a form that can not be named', () => {
  it.each([
    ['tt36-2017', 'Biểu mẫu 13', 'dành cho cơ sở giáo dục thường xuyên'],
    ['tt36-2017', 'biểu mẫu 21', 'dành cho trường đại học, cao đẳng sư phạm'],
    ['tt61-2017', 'mẫu biểu 1', 'dành cho đơn vị dự toán cấp trên'],
    ['tt61-2017', 'Mẫu biểu số 10', 'dành cho tổ chức được ngân sách nhà nước hỗ trợ'],
    ['tt26-2026', 'Mẫu biểu số 73', 'dành cho đơn vị dự toán cấp trên'],
  ] as const)('is told whose it is: %s, %s', (regulation, form, words) => {
    expect(reason(regulation, form)).toContain(words);
    expect(reason(regulation, form)).not.toContain('không có');
  });

  it('is told whose it is with doubt where that was not read', () => {
    expect(reason('tt36-2017', 'Biểu mẫu 13')).toContain('chưa đối chiếu');
    expect(reason('tt26-2026', 'Mẫu biểu số 73')).not.toContain('chưa đối chiếu');
  });

  it('is told to be no form of schools where nothing is known of it', () => {
    expect(reason('tt36-2017', 'Biểu mẫu 77')).toContain('không có trong các biểu mẫu');
    expect(reason('nd186-2025', 'Mẫu 04a-CK/TSC')).toContain('chưa biết biểu mẫu nào');
  });
});
