import type { Table, TableRow } from 'mdast';
import type { Problem } from '../../domain/finding.ts';
import { sliceSpan } from '../source/span.ts';
import { ofType, spanOf } from '../tree/nodes.ts';
import type { TreeSource } from './tree.ts';

export function checkTables({ text, nodes }: TreeSource): Problem[] {
  return ofType(nodes, 'table').flatMap(({ node }) => checkTable(text, node));
}

function checkTable(text: string, table: Table): Problem[] {
  const width = table.children[0]?.children.length ?? 0;
  return table.children.slice(1).flatMap((row) => {
    const cells = row.children.length;
    if (cells > width) return [extraProblem(row, width)];
    return cells < width ? [missingProblem(text, row, width)] : [];
  });
}

function extraProblem(row: TableRow, width: number): Problem {
  const cells = row.children.length;
  const extra = row.children[width];
  return {
    code: 'extra-table-cells',
    span: { start: spanOf(extra ?? row).start, end: spanOf(row).end },
    message: `Dòng này có ${String(cells)} ô, dòng tiêu đề chỉ có ${String(width)} ô.`,
    advice: 'Bỏ dấu | thừa; muốn hiện dấu | trong ô thì gõ «\\|».',
  };
}

/** A line of text right below a table is taken for one more row. */
function missingProblem(text: string, row: TableRow, width: number): Problem {
  const span = spanOf(row);
  if (!sliceSpan(text, span).includes('|')) {
    return {
      code: 'missing-table-cells',
      span,
      message: 'Dòng chữ ngay dưới bảng bị hiểu là một dòng của bảng.',
      advice: 'Để trống một dòng giữa bảng và dòng chữ này.',
      mend: [{ span: { start: span.start, end: span.start }, text: '\n' }],
    };
  }
  return {
    code: 'missing-table-cells',
    span,
    message: `Dòng này có ${String(row.children.length)} ô, dòng tiêu đề có ${String(width)} ô.`,
    advice: 'Thêm ô trống | | vào đúng chỗ để số liệu không lệch cột.',
  };
}
