import { calendarDate } from '../calendar-date.ts';
import type { Duty, PostingRule } from '../duties/duty.ts';
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

type AssetRow = Pick<Duty, 'id' | 'title' | 'deadline' | 'note' | 'ifAny'> & {
  readonly number: string;
};

const posting: PostingRule = {
  count: 30,
  unit: 'day',
  where: 'niêm yết tại trụ sở của trường hoặc công bố tại cuộc họp',
  consecutive: false,
  confidence: 'high',
  sources: ['codified-assets'],
};

const duty = ({ number, ...row }: AssetRow): Duty => ({
  article: 'Điều 121 đến Điều 124; Thông tư 144/2017/TT-BTC, Điều 11',
  wording: 'chậm nhất 30 ngày',
  levels: schoolLevels,
  category: 'tai-san-cong',
  form: `Mẫu số ${number}-CK/TSC`,
  frequency: { type: 'year' },
  posting,
  confidence: 'high',
  sources: ['codified-assets', 'asset-forms'],
  ...row,
});

const unclear = {
  deadline: { type: 'unknown' },
  note: 'Chưa đọc được 30 ngày tính từ ngày nào, nên không tính hạn.',
} as const;

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
      audience: 'public',
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
  duties: [
    duty({
      number: '09a',
      id: 'hinh-thanh',
      title: 'Đầu tư xây dựng, mua sắm, giao, thuê tài sản công',
      deadline: { type: 'after-event', event: 'assets-formed', count: 30, unit: 'day' },
      ifAny: true,
      note: 'Chưa đọc được 30 ngày tính từ ngày nào; ở đây tính từ ngày hình thành tài sản mà trường ghi.',
    }),
    duty({ number: '09b', id: 'tru-so', title: 'Quản lý, sử dụng trụ sở, nhà đất', ...unclear }),
    duty({
      number: '09c',
      id: 'xe-tai-san-khac',
      title: 'Quản lý, sử dụng xe ô tô và tài sản cố định khác',
      ...unclear,
    }),
    duty({ number: '09d', id: 'xu-ly', title: 'Xử lý tài sản công', ...unclear }),
    duty({
      number: '09đ',
      id: 'khai-thac',
      title: 'Khai thác nguồn lực tài chính từ tài sản công',
      ...unclear,
    }),
  ],
  confidence: 'high',
  sources: ['codified-assets'],
  note: 'Biểu mẫu theo Điều 11 Thông tư 144/2017/TT-BTC; hiệu lực của Thông tư này sau ngày 01/7/2025 chưa rõ.',
};
