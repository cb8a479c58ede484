import { z } from 'zod';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { documentFields } from './document.ts';
import { addFault, type FaultSink } from './fault.ts';
import { field } from './field.ts';
import { date, list, listOfSome, optional, period, text } from './fields.ts';
import { tableFile } from './references.ts';
import { canonical, checkClassification, classificationFields } from './regulations.ts';
import { whenSound } from './sound.ts';

const posting = z
  .strictObject({
    places: field(listOfSome(text()), {
      label: 'Nơi niêm yết',
      meaning: 'Các nơi dán bản giấy trong trường.',
      example: 'places: [Bảng tin trước phòng bảo vệ]',
    }),
    from: field(date(), {
      label: 'Niêm yết từ ngày',
      meaning: 'Ngày bắt đầu niêm yết.',
      example: 'from: 01/06/2026',
    }),
    to: field(optional(date()), {
      label: 'Niêm yết đến ngày',
      meaning: 'Ngày kết thúc niêm yết; bỏ trống khi đang niêm yết.',
      example: 'to: 30/06/2026',
    }),
  })
  .superRefine(checkPostingDates, whenSound('from', 'to'));

function checkPostingDates(
  { from, to }: { from: CalendarDate; to: CalendarDate | undefined },
  sink: FaultSink,
): void {
  if (to === undefined || to >= from) return;
  addFault(
    sink,
    {
      code: 'end-before-start',
      reason: 'ngày kết thúc đứng trước ngày bắt đầu niêm yết',
      advice: 'Đối chiếu biên bản niêm yết rồi sửa một trong hai ngày.',
    },
    ['to'],
  );
}

/** The tables of a document, in the order in which they are listed. */
export const tablesField = field(list(tableFile()), {
  label: 'Bảng số liệu',
  meaning: 'Các tệp trong thư mục tables của văn bản; chỉ dùng khi văn bản là một thư mục.',
  example: 'tables: [tables/hoc-phi.yaml]',
});

export const disclosureSchema = z
  .strictObject({
    ...documentFields,
    ...classificationFields,
    period: field(period(), {
      label: 'Kỳ công khai',
      meaning: 'Năm học, năm, quý hoặc các tháng lũy kế mà số liệu thuộc về.',
      example: 'period: năm học 2025-2026',
    }),
    posting: field(optional(posting), {
      label: 'Niêm yết tại trường',
      meaning: 'Nơi và thời gian dán bản giấy ở trường.',
      example: 'posting: { places: [Bảng tin cổng trường], from: 01/06/2026, to: 30/06/2026 }',
    }),
    tables: tablesField,
  })
  .superRefine(checkClassification, whenSound('regulation', 'category', 'form'))
  .overwrite(canonical);

export type DisclosureInput = z.input<typeof disclosureSchema>;
export type DisclosureData = z.output<typeof disclosureSchema>;
