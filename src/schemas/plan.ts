import { z } from 'zod';
import type { TaskTiming } from '../domain/plan.ts';
import { documentFields } from './document.ts';
import { addFault, type FaultSink } from './fault.ts';
import { field } from './field.ts';
import { quarter, yesNo } from './choices.ts';
import { date, list, optional, period, slug, text } from './fields.ts';
import { canonical, checkClassification, optionalClassificationFields } from './regulations.ts';
import { whenSound } from './sound.ts';
import { dueDate } from './task-due.ts';

const taskFields = {
  id: field(slug(), {
    label: 'Mã nhiệm vụ',
    meaning: 'Tên ngắn không dấu, không trùng trong kế hoạch; kết quả quý nhắc lại mã này.',
    example: 'id: tap-huan',
  }),
  title: field(text(), {
    label: 'Nội dung nhiệm vụ',
    meaning: 'Việc phải làm, viết như trong kế hoạch.',
    example: 'title: Tập huấn phòng cháy, chữa cháy cho giáo viên',
  }),
  due: field(optional(dueDate()), {
    label: 'Thời hạn',
    meaning: 'Ngày phải xong. Mỗi nhiệm vụ chỉ ghi một trong ba: due, quarter, ongoing.',
    example: 'due: 31/03/2026',
  }),
  quarter: field(optional(quarter()), {
    label: 'Quý phải xong',
    meaning: 'Khi kế hoạch chỉ ghi quý: 1, 2, 3 hoặc 4.',
    example: 'quarter: 2',
  }),
  ongoing: field(optional(yesNo()), {
    label: 'Làm thường xuyên',
    meaning: 'Ghi «có» khi việc làm cả kỳ, không có thời hạn riêng.',
    example: 'ongoing: có',
  }),
  responsible: field(list(text()), {
    label: 'Người thực hiện',
    meaning: 'Chức vụ hoặc tổ, bộ phận chịu trách nhiệm; mỗi nơi một mục.',
    example: 'responsible: [Phó Hiệu trưởng, Tổ Văn phòng]',
  }),
};

const timingKeys = ['due', 'quarter', 'ongoing'] as const;

const task = z
  .strictObject(taskFields)
  .superRefine(checkTiming, whenSound())
  .transform(({ id, title, due, quarter: inQuarter, responsible }) => {
    const timing: TaskTiming =
      due !== undefined
        ? { type: 'due', on: due }
        : inQuarter !== undefined
          ? { type: 'quarter', quarter: inQuarter }
          : { type: 'ongoing' };
    return { id, title, timing, responsible };
  });

/** A key counts when it is there, even where its value is at fault: that fault is told by itself. */
function checkTiming(given: object, sink: FaultSink): void {
  const entries = new Map<string, unknown>(Object.entries(given));
  const said = timingKeys.filter((key) => entries.has(key) && entries.get(key) !== false);
  if (said.length === 1) return;
  addFault(sink, {
    code: 'task-timing',
    whole: true,
    reason:
      said.length === 0
        ? 'Nhiệm vụ này chưa ghi thời hạn.'
        : `Nhiệm vụ này ghi nhiều thời hạn cùng lúc: ${said.join(', ')}.`,
    advice: 'Ghi đúng một trong ba: «due: 31/03/2026», «quarter: 2» hoặc «ongoing: có».',
  });
}

const report = z.strictObject({
  title: field(text(), {
    label: 'Tên báo cáo',
    meaning: 'Báo cáo mà kế hoạch yêu cầu.',
    example: 'title: Báo cáo sơ kết 6 tháng đầu năm',
  }),
  due: field(date(), {
    label: 'Hạn nộp báo cáo',
    meaning: 'Ngày phải nộp.',
    example: 'due: 20/06/2026',
  }),
  to: field(text(), {
    label: 'Nơi nhận báo cáo',
    meaning: 'Cơ quan, bộ phận nhận báo cáo.',
    example: 'to: Ủy ban nhân dân phường',
  }),
});

export const planSchema = z
  .strictObject({
    ...documentFields,
    period: field(period(), {
      label: 'Kỳ kế hoạch',
      meaning: 'Khoảng thời gian kế hoạch bao trùm: năm, năm học, quý, hoặc các tháng lũy kế.',
      example: 'period: năm 2026',
    }),
    ...optionalClassificationFields,
    tasks: field(list(task), {
      label: 'Nhiệm vụ',
      meaning: 'Bảng phân công của kế hoạch, mỗi nhiệm vụ một mục.',
      example:
        'tasks: [{ id: tap-huan, title: Tập huấn, due: 31/03/2026, responsible: [Hiệu trưởng] }]',
    }),
    reports: field(list(report), {
      label: 'Chế độ báo cáo',
      meaning: 'Các báo cáo mà kế hoạch yêu cầu nộp.',
      example: 'reports: [{ title: Báo cáo năm, due: 20/12/2026, to: Ủy ban nhân dân phường }]',
    }),
  })
  .superRefine(({ tasks }, sink) => {
    checkTaskIds(tasks, sink);
  }, whenSound('tasks'))
  .superRefine(checkClassification, whenSound('regulation', 'category', 'form'))
  .overwrite(canonical);

function checkTaskIds(tasks: readonly { readonly id: string }[], sink: FaultSink): void {
  const first = new Map<string, number>();
  for (const [index, { id }] of tasks.entries()) {
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    else {
      const fault = {
        code: 'duplicate-task-id',
        reason: `mã này đã dùng cho nhiệm vụ thứ ${String(before + 1)}`,
        advice: 'Đặt cho mỗi nhiệm vụ một mã riêng, ví dụ thêm số thứ tự: tap-huan-2.',
      } as const;
      addFault(sink, fault, ['tasks', index, 'id']);
    }
  }
}

export type PlanInput = z.input<typeof planSchema>;
export type PlanData = z.output<typeof planSchema>;
