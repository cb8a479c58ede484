import { z } from 'zod';
import { eventTypes } from '../../domain/duties/duty.ts';
import type { Audience } from '../../domain/regulation.ts';
import {
  choice,
  confidence,
  dateOrNull,
  date,
  head,
  levels,
  linkOrNull,
  text,
  textOrNull,
  texts,
} from './schema-parts.ts';

const evidence = {
  confidence,
  note: textOrNull('Điều chưa chắc, hoặc cần lưu ý.'),
  sources: texts('Mã của các nguồn, như trong mục sources.'),
};

const audiences = ['public', 'staff', 'staff-only', 'unsure'] as const satisfies Audience[];

const category = z.object({
  id: text('Mã nội dung trong quy định.'),
  title: text('Tên nội dung.'),
  group: textOrNull('Mã của nhóm chứa nội dung này.'),
  article: textOrNull('Điều, khoản.'),
  levels,
  audience: choice(audiences, 'Công khai cho ai.'),
  ...evidence,
});

const form = z.object({
  id: text('Số biểu mẫu.'),
  title: text('Tên biểu mẫu.'),
  titleConfidence: confidence,
  category: text('Mã nội dung mà biểu mẫu phục vụ.'),
  levels,
  ...evidence,
});

const number = (about: string) => z.int().meta({ description: about });

const frequency = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('school-year') }),
    z.object({ type: z.literal('year') }),
    z.object({
      type: z.literal('quarter'),
      quarters: z.array(number('Quý.')),
      orCumulative: z.boolean().meta({
        description: 'Báo cáo lũy kế kết thúc cùng quý cũng đáp ứng.',
      }),
    }),
    z.object({ type: z.literal('months'), months: z.array(number('Số tháng lũy kế.')) }),
  ])
  .meta({ description: 'Kỳ của nghĩa vụ.' });

const deadline = z
  .discriminatedUnion('type', [
    z.object({
      type: z.literal('fixed-day'),
      month: number('Tháng.'),
      day: number('Ngày.'),
      year: choice(['start', 'end', 'after'], 'Năm kỳ bắt đầu, năm kỳ kết thúc, hoặc năm sau đó.'),
      strictlyBefore: z.boolean().meta({ description: 'Đúng khi phải trước ngày ấy.' }),
    }),
    z.object({ type: z.literal('after-period'), days: number('Số ngày sau khi kỳ kết thúc.') }),
    z.object({
      type: z.literal('after-event'),
      event: choice(eventTypes, 'Sự kiện.'),
      count: number('Số ngày.'),
      unit: choice(['day', 'working-day'], 'Ngày hoặc ngày làm việc.'),
    }),
    z.object({ type: z.literal('before-event'), event: choice(eventTypes, 'Sự kiện.') }),
    z.object({ type: z.literal('unknown') }),
  ])
  .meta({ description: 'Cách tính hạn; unknown khi chưa rõ.' });

const duty = z.object({
  id: text('Mã nghĩa vụ trong quy định.'),
  title: text('Nghĩa vụ.'),
  article: text('Điều, khoản.'),
  wording: text(
    'Thời hạn: theo lời của quy định khi confidence là high, còn lại là theo cách hiểu hiện có.',
  ),
  levels,
  category: text('Mã nội dung.'),
  form: textOrNull('Số biểu mẫu.'),
  frequency,
  deadline,
  ifAny: z.boolean().meta({ description: 'Chỉ khi có việc để công khai.' }),
  fromYear: z.int().nullable().meta({ description: 'Năm đầu áp dụng, nếu quy định nêu.' }),
  toYear: z.int().nullable().meta({ description: 'Năm cuối áp dụng, nếu quy định nêu.' }),
  posting: z
    .object({
      count: number('Số lượng.'),
      unit: choice(['day', 'year'], 'Ngày hoặc năm.'),
      where: text('Nơi niêm yết.'),
      consecutive: z.boolean().meta({ description: 'Liên tục.' }),
      ...evidence,
    })
    .nullable()
    .meta({ description: 'Thời gian niêm yết.' }),
  ...evidence,
});

const regulation = z.object({
  id: text('Mã quy định.'),
  number: text('Số, ký hiệu.'),
  relatedNumbers: texts('Văn bản sửa đổi, kèm theo hoặc làm căn cứ.'),
  title: text('Tên.'),
  shortTitle: text('Tên gọi tắt.'),
  issuedOn: date('Ngày ban hành.'),
  inForce: z
    .object({
      from: dateOrNull('Ngày đầu có hiệu lực.'),
      to: dateOrNull('Ngày cuối còn hiệu lực; null khi còn, hoặc khi chưa rõ.'),
      confidence,
    })
    .meta({ description: 'Thời gian hiệu lực.' }),
  replacedBy: textOrNull('Mã quy định thay thế.'),
  levels,
  ...evidence,
  categories: z.array(category),
  forms: z.array(form),
  duties: z.array(duty),
});

export const regulationsFileSchema = z.object({
  ...head,
  caution: text('Cách hiểu độ chắc chắn.'),
  regulations: z.array(regulation),
  sources: z
    .record(z.string(), z.object({ title: text('Nguồn.'), address: linkOrNull('Địa chỉ.') }))
    .meta({ description: 'Nơi từng dòng được đọc, theo mã nguồn.' }),
});

export type RegulationsFile = z.infer<typeof regulationsFileSchema>;
export type RegulationRecord = RegulationsFile['regulations'][number];
