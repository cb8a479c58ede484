import { z } from 'zod';
import { documentStatuses } from '../../domain/document.ts';
import type { Confidence } from '../../domain/regulation.ts';
import { schoolLevels } from '../../domain/school.ts';
import { sayConfidenceScale } from '../../words/say-certainty.ts';

/*
 * What several of the published schemas share. Everything that a file may lack is there as `null`, so that
 * every record has the same keys.
 */

/** Rises when a key is taken away or means something else; a new key does not raise it. */
export const dataVersion = 1;

export const text = (about: string) => z.string().meta({ description: about });
export const textOrNull = (about: string) => z.string().nullable().meta({ description: about });
export const texts = (about: string) => z.array(z.string()).meta({ description: about });
export const link = (about: string) => z.url().meta({ description: about });
export const linkOrNull = (about: string) => z.url().nullable().meta({ description: about });

const day = z.iso.date();
export const date = (about: string) => day.meta({ description: about });
export const dateOrNull = (about: string) => day.nullable().meta({ description: about });

export const choice = <const Words extends readonly [string, ...string[]]>(
  words: Words,
  about: string,
) => z.enum(words).meta({ description: about });

export const status = choice(
  documentStatuses,
  'Tình trạng của văn bản trong ngày lập tệp. in-force: chưa bị đính chính, thay thế, thu hồi; kỳ của văn bản đã hết hay chưa thì xem closedOn.',
);
export const closedOn = dateOrNull(
  'Ngày cuối của năm hoặc năm học mà văn bản nói đến, khi ngày ấy đã qua; null khi chưa qua hoặc văn bản không có kỳ.',
);
export const levels = z
  .array(z.enum(schoolLevels))
  .meta({ description: 'Cấp học mà dòng này áp dụng.' });

const confidenceWords = ['high', 'medium', 'low', 'unsure'] as const satisfies Confidence[];
export const confidence = choice(confidenceWords, `Độ chắc chắn. ${sayConfidenceScale()}.`);

export const period = z
  .object({
    type: choice(
      ['school-year', 'year', 'quarter', 'months'],
      'Năm học, năm, quý, hoặc các tháng lũy kế từ đầu năm.',
    ),
    label: text('Tên kỳ như trên trang.'),
    from: date('Ngày đầu của kỳ; năm học tính từ 01/9.'),
    to: date('Ngày cuối của kỳ; năm học tính đến 31/8.'),
  })
  .meta({ description: 'Kỳ mà văn bản nói đến.' });

const named = (about: string) =>
  z
    .object({ id: text('Mã không đổi.'), title: text('Tên.'), confidence })
    .nullable()
    .meta({ description: about });

export const classification = z
  .object({
    id: text('Mã quy định, như trong quy-dinh.json.'),
    number: text('Số, ký hiệu của quy định.'),
    title: text('Tên quy định.'),
    confidence,
    category: named('Nội dung công khai.'),
    form: named('Biểu mẫu.'),
    certain: z
      .boolean()
      .meta({ description: 'Sai khi có tên hoặc số nào chưa đối chiếu được với văn bản gốc.' }),
    notes: texts('Điều cần lưu ý về quy định, nội dung, biểu mẫu.'),
  })
  .meta({ description: 'Quy định mà văn bản công khai theo.' });

/** How every file begins. */
export const head = {
  $schema: link('Lược đồ của tệp này.'),
  version: z.literal(dataVersion).meta({
    description: 'Chỉ tăng khi có mục bị bỏ hoặc đổi nghĩa; mục mới có thể được thêm.',
  }),
  school: z
    .object({
      name: text('Tên trường.'),
      site: link('Địa chỉ trang công khai của trường.'),
      fictional: z.boolean().meta({ description: 'Đúng khi trường và số liệu là hư cấu.' }),
    })
    .meta({ description: 'Đơn vị công bố.' }),
  notice: textOrNull('Điều phải biết trước khi dùng, như khi số liệu là hư cấu.'),
  licence: link('Điều kiện sử dụng lại.'),
};

/** A published schema as text (JSON Schema 2020-12), with its own address. */
export function renderSchema(schema: z.ZodType, address: string, title: string): string {
  // Read as input: readers must not stumble over keys that are added later.
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return formatJson({ $schema, $id: address, title, ...rest });
}

export const formatJson = (value: unknown): string => `${JSON.stringify(value)}\n`;
