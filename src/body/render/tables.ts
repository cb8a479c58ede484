import type { Element, Properties } from 'hast';
import type { Parents, Table, TableCell, TableRow } from 'mdast';
import { defaultHandlers, type Handler, type State } from 'mdast-util-to-hast';
import { quote } from '../../domain/quote.ts';

export interface TableHandlers {
  readonly table: Handler;
  readonly tableRow: Handler;
  /** Tells under which heading the next tables stand. */
  readonly enterSection: (title: string) => void;
}

/**
 * A wide table scrolls by itself, so its region takes the keyboard's focus and needs a name of its
 * own. Columns are aligned by class: the site's policy drops styles in the markup.
 */
export function createTableHandlers(): TableHandlers {
  let section = '';
  let count = 0;
  return {
    enterSection: (title) => {
      section = title.trim();
    },
    table: (state: State, node: Table): Element => {
      count += 1;
      const label = `Bảng ${String(count)}${section === '' ? '' : `, mục ${quote(section)}`}`;
      return {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel: label },
        children: [defaultHandlers.table(state, node)],
      };
    },
    tableRow: renderRow,
  };
}

function renderRow(state: State, row: TableRow, parent: Parents | undefined): Element {
  const table = parent?.type === 'table' ? parent : undefined;
  const isHead = table?.children[0] === row;
  const width = Math.max(row.children.length, table?.children[0]?.children.length ?? 0);
  const cells = Array.from({ length: width }, (_, column) =>
    renderCell(state, row.children[column], { isHead, align: table?.align?.[column] }),
  );
  return { type: 'element', tagName: 'tr', properties: {}, children: state.wrap(cells, true) };
}

interface CellPlace {
  readonly isHead: boolean;
  readonly align: string | null | undefined;
}

const alignClasses = new Map([
  ['right', 'align-end'],
  ['center', 'align-center'],
]);

function renderCell(
  state: State,
  cell: TableCell | undefined,
  { isHead, align }: CellPlace,
): Element {
  const className = alignClasses.get(align ?? '');
  const properties: Properties = {
    ...(isHead && { scope: 'col' }),
    ...(className !== undefined && { className: [className] }),
  };
  const children = cell ? state.all(cell) : [];
  return { type: 'element', tagName: isHead ? 'th' : 'td', properties, children };
}
