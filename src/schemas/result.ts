import { z } from 'zod';
import { tablesField } from './disclosure.ts';
import { documentFields } from './document.ts';
import { addFault, type FaultSink } from './fault.ts';
import { field } from './field.ts';
import { choice } from './choices.ts';
import { list, optional, period, slug, text } from './fields.ts';
import { reference } from './references.ts';
import { canonical, checkClassification, optionalClassificationFields } from './regulations.ts';
import { whenSound } from './sound.ts';

const outcomeStatuses = {
  'hoàn thành': 'done',
  'hoàn thành một phần': 'partly-done',
  'đang thực hiện': 'in-progress',
  'chưa hoàn thành': 'not-done',
  'chưa đến hạn': 'not-due',
} as const;

const outcome = z.strictObject({
  task: field(slug(), {
    label: 'Mã nhiệm vụ',
    meaning: 'Mã (id) của nhiệm vụ trong kế hoạch.',
    example: 'task: tap-huan',
  }),
  status: field(choice(outcomeStatuses), {
    label: 'Kết quả',
    meaning: 'Nhiệm vụ đã làm đến đâu tính đến hết kỳ.',
    example: 'status: hoàn thành',
    choices: Object.keys(outcomeStatuses),
  }),
  note: field(optional(text()), {
    label: 'Thuyết minh',
    meaning: 'Số liệu, lý do chậm, việc còn lại; không nêu tên học sinh.',
    example: 'note: 42/42 giáo viên đã tập huấn',
  }),
  evidence: field(optional(text()), {
    label: 'Minh chứng',
    meaning: 'Văn bản, biên bản, địa chỉ chứng minh kết quả.',
    example: 'evidence: Biên bản tập huấn ngày 15/03/2026',
  }),
});

export const resultSchema = z
  .strictObject({
    ...documentFields,
    period: field(period(), {
      label: 'Kỳ báo cáo',
      meaning: 'Quý, hoặc các tháng lũy kế từ đầu năm (3, 6, 9, 12 tháng).',
      example: 'period: quý I/2026',
    }),
    plan: field(optional(reference('plans')), {
      label: 'Kế hoạch',
      meaning: 'Kế hoạch mà kết quả này báo cáo.',
      example: 'plan: plans/2026/ke-hoach-dan-van',
    }),
    outcomes: field(list(outcome), {
      label: 'Kết quả từng nhiệm vụ',
      meaning: 'Mỗi nhiệm vụ của kế hoạch một mục.',
      example: 'outcomes: [{ task: tap-huan, status: hoàn thành }]',
    }),
    ...optionalClassificationFields,
    tables: tablesField,
  })
  .superRefine(checkOutcomes, whenSound('plan', 'outcomes'))
  .superRefine(checkClassification, whenSound('regulation', 'category', 'form'))
  .overwrite(canonical);

interface Outcomes {
  readonly plan?: string | undefined;
  readonly outcomes?: readonly { readonly task: string }[];
}

function checkOutcomes({ plan, outcomes = [] }: Outcomes, sink: FaultSink): void {
  if (outcomes.length > 0 && plan === undefined) {
    addFault(
      sink,
      {
        code: 'missing-field',
        whole: true,
        reason: 'Có kết quả từng nhiệm vụ mà thiếu mục «Kế hoạch» (plan).',
        advice:
          'Thêm dòng «plan: plans/2026/ke-hoach-dan-van», thay bằng đường dẫn đúng của kế hoạch.',
      },
      ['outcomes'],
    );
  }
  const told = new Set<string>();
  for (const [index, { task }] of outcomes.entries()) {
    if (told.has(task)) addFault(sink, repeatedTask, ['outcomes', index, 'task']);
    told.add(task);
  }
}

const repeatedTask = {
  code: 'duplicate-task-id',
  reason: 'nhiệm vụ này đã có kết quả ở mục phía trên',
  advice: 'Giữ một kết quả cho mỗi nhiệm vụ, hoặc sửa lại mã cho đúng nhiệm vụ.',
} as const;

export type ResultInput = z.input<typeof resultSchema>;
export type ResultData = z.output<typeof resultSchema>;
