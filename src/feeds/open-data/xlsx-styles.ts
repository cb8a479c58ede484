import { element, xmlDocument } from '../xml.ts';

const levels = [0, 1, 2, 3, 4] as const;

/** How a cell of text looks; `label-2` stands two steps in. */
export type StyleName =
  'plain' | 'strong' | 'head' | 'wrapped' | `label-${(typeof levels)[number]}`;

export const labelStyle = (level: number): StyleName =>
  `label-${levels.find((each) => each === level) ?? 4}`;

interface Style {
  readonly strong?: true;
  readonly alignment?: Readonly<Record<string, string>>;
}

const wrapped = { vertical: 'top', wrapText: '1' } as const;

const textStyles: readonly (readonly [StyleName, Style])[] = [
  ['plain', { alignment: { vertical: 'top' } }],
  ['strong', { strong: true, alignment: { vertical: 'top' } }],
  [
    'head',
    { strong: true, alignment: { horizontal: 'center', vertical: 'center', wrapText: '1' } },
  ],
  ['wrapped', { alignment: wrapped }],
  ...levels.map(
    (level) => [`label-${level}`, { alignment: { ...wrapped, indent: String(level) } }] as const,
  ),
];

const indexes = new Map(textStyles.map(([name], index) => [name, index]));

export const styleIndex = (name: StyleName): number => indexes.get(name) ?? 0;

/** A spreadsheet keeps 15 digits of a number, so that none has more places. */
export const mostDigits = 15;
const places = Array.from({ length: mostDigits + 1 }, (_, index) => index);

/** With groups of three; the program shows the signs of its own language. */
export const numberStyle = (decimal: string): number =>
  textStyles.length + Math.min(decimal.split('.')[1]?.length ?? 0, mostDigits);

// Ids up to 163 are taken by formats that every program knows (ECMA-376, part 1, 18.8.30).
const firstFormat = 164;

const textFormat = ([, { strong, alignment }]: (typeof textStyles)[number]): string =>
  element(
    'xf',
    { ...plainFormat, fontId: strong ? '1' : '0', xfId: '0', applyFont: '1', applyAlignment: '1' },
    element('alignment', alignment ?? {}),
  );

const numberFormat = (count: number): string =>
  element(
    'xf',
    {
      ...plainFormat,
      numFmtId: String(firstFormat + count),
      xfId: '0',
      applyNumberFormat: '1',
      applyAlignment: '1',
    },
    element('alignment', { vertical: 'top' }),
  );

const plainFormat = { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' };

const font = (...more: readonly string[]): string =>
  element(
    'font',
    {},
    ...more,
    element('sz', { val: '12' }),
    element('name', { val: 'Times New Roman' }),
  );

const list = (name: string, items: readonly string[]): string =>
  element(name, { count: String(items.length) }, ...items);

const fill = (patternType: string): string =>
  element('fill', {}, element('patternFill', { patternType }));

/** The same in every workbook. */
export const stylesPart = xmlDocument(
  element(
    'styleSheet',
    { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
    list(
      'numFmts',
      places.map((count) =>
        element('numFmt', {
          numFmtId: String(firstFormat + count),
          formatCode: count === 0 ? '#,##0' : `#,##0.${'0'.repeat(count)}`,
        }),
      ),
    ),
    list('fonts', [font(), font(element('b', {}))]),
    // The first two fills are the same in all workbooks, whatever they say.
    list('fills', [fill('none'), fill('gray125')]),
    list('borders', [element('border', {})]),
    list('cellStyleXfs', [element('xf', plainFormat)]),
    list('cellXfs', [...textStyles.map(textFormat), ...places.map(numberFormat)]),
    list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: '0', builtinId: '0' })]),
  ),
);
