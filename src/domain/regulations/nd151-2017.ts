import { calendarDate } from '../calendar-date.ts';
import type { Form, Regulation } from '../regulation.ts';
import { schoolLevels } from '../school.ts';

/** Forms of the unit itself; forms 10 and 11 are the ministry's, the province's and the nation's. */
const form = (number: string, title: string): Form => ({
  id: `Mẫu số ${number}-CK/TSC`,
  title,
  titleConfidence: 'high',
  category: 'tai-san-cong',
  levels: schoolLevels,
  confidence: 'high',
  sources: ['codified-assets', 'asset-forms'],
});

export const nd151: Regulation = {
  id: 'nd151-2017',
  number: '151/2017/NĐ-CP',
  relatedNumbers: ['144/2017/TT-BTC'],
  title: 'Quy định chi tiết một số điều của Luật Quản lý, sử dụng tài sản công',
  shortTitle: 'Nghị định 151/2017',
  issuedOn: calendarDate(2017, 12, 26),
  inForce: { from: calendarDate(2018, 1, 1), to: calendarDate(2025, 6, 30), confidence: 'high' },
  replacedBy: 'nd186-2025',
  levels: schoolLevels,
  categories: [
    {
      id: 'tai-san-cong',
      title: 'Công khai tài sản công',
      group: undefined,
      article: 'Điều 121 đến Điều 124',
      levels: schoolLevels,
      confidence: 'high',
      sources: ['codified-assets'],
    },
  ],
  forms: [
    form('09a', 'Công khai tình hình đầu tư xây dựng, mua sắm, giao, thuê tài sản công'),
    form(
      '09b',
      'Công khai tình hình quản lý, sử dụng tài sản công là trụ sở làm việc, cơ sở hoạt động sự nghiệp',
    ),
    form(
      '09c',
      'Công khai tình hình quản lý, sử dụng tài sản công là xe ô tô và tài sản cố định khác',
    ),
    form('09d', 'Công khai tình hình xử lý tài sản công'),
    form('09đ', 'Công khai tình hình khai thác nguồn lực tài chính từ tài sản công'),
  ],
  confidence: 'high',
  sources: ['codified-assets'],
  note: 'Biểu mẫu theo Điều 11 Thông tư 144/2017/TT-BTC; hiệu lực của Thông tư này sau ngày 01/7/2025 chưa rõ.',
};
