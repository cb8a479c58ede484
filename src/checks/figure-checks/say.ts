import type { RuleCode } from '../../domain/rules/index.ts';
import { add, formatExact, magnitudeOf, negate, type Exact } from '../../domain/figures/exact.ts';
import type { FigureFault } from '../../domain/figures/fault.ts';
import { nameOfRow, referTo, type Grid } from '../../domain/figures/grid.ts';
import { quote } from '../../domain/quote.ts';
import type { Column } from '../../domain/table.ts';
import type { Fault } from '../fault.ts';

/** The row, the column and both figures, in words. */
export function sayFault(fault: FigureFault, grid: Grid): Fault {
  const { code, row, column, stated, expected, basis } = fault;
  const say = (figure: Exact): string => sayFigure(figure, column);
  const place = `Dòng ${quote(nameOfRow(row))}, cột ${quote(column.label)}: ghi ${say(stated)}`;
  return {
    code,
    message:
      expected === undefined
        ? `${place}, nhưng ${basis}.`
        : `${place}, còn ${basis} ${say(expected)} (${
            code === 'unit-unlikely'
              ? 'có thể chưa tính ra đồng'
              : `chênh ${say(differenceOf(stated, expected))}`
          }).`,
    advice: `${advices.get(code) ?? usual} ${adviseAcceptance(fault, grid)}`,
  };
}

const differenceOf = (left: Exact, right: Exact): Exact => magnitudeOf(add(left, negate(right)));

const signs: Readonly<Record<Column['type'], string>> = {
  money: ' đồng',
  percent: '%',
  number: '',
  text: '',
};

/** Money in whole đồng, as the file has it, whatever the unit that readers see. */
const sayFigure = (figure: Exact, { type }: Column): string =>
  `${formatExact(figure)}${signs[type]}`;

const usual = 'Đối chiếu với bản đã ký rồi sửa ô chép sai.';

const advices = new Map<RuleCode, string>([
  ['ratio-without-base', 'Để trống ô này và nói lý do ở mục notes, hoặc ghi thêm số bị thiếu.'],
  [
    'unit-unlikely',
    'Số tiền phải ghi bằng đồng, đủ các chữ số: kiểm tra xem có chép số tính bằng nghìn, triệu đồng không.',
  ],
  ['over-estimate', 'Đối chiếu hai số; nếu dự toán đã được bổ sung thì đăng văn bản ấy trước.'],
  [
    'estimate-differs',
    'Đối chiếu với dự toán mới nhất đã đăng; nếu vừa được điều chỉnh thì đăng văn bản ấy trước.',
  ],
  ['last-year-differs', 'Đối chiếu với văn bản của năm trước rồi tính lại.'],
]);

const adviseAcceptance = ({ row, column }: FigureFault, grid: Grid): string =>
  `Nếu bản đã ký đúng là như vậy: «accepted: [{ row: "${referTo(row, grid)}", column: ${column.id}, reason: … }]».`;
