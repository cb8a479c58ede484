export const numberGrammarIds = [
  'law',
  'joint-circular',
  'consolidated',
  'normative',
  'admin-named',
  'party',
  'party-mixed',
  'admin-letter',
] as const;
/** How a document number is built; `admin-letter` is a công văn, which carries no type. */
export type NumberGrammarId = (typeof numberGrammarIds)[number];

/** With a year in their number: Luật Ban hành văn bản quy phạm pháp luật. */
export const normativeTypes = listOf('NĐ TT TTLT QĐ NQ CT PL');

/**
 * Without a year: Nghị định 30/2020/NĐ-CP, Phụ lục III. `QCh`, `DAn` and `Ctr` are spellings that
 * signed papers carry beside `QC`, `DA` and `CTr`.
 */
export const administrativeTypes = listOf(
  'NQ QĐ CT QC QCh QyĐ TC TB HD CTr Ctr KH PA ĐA DA DAn BC BB TTr HĐ CĐ',
  'BGN BTT GUQ GM GGT GNP PG PC PB',
);

/** Party documents: Hướng dẫn 36-HD/VPTW. */
export const partyTypes = listOf('NQ CT TT KL QC QĐ QĐi QTr TB BC KH HD CTr Ctr ĐA PA TTr CV BB');

function listOf(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}

/** How the two separators may be written. */
export interface Separators {
  readonly slash: string;
  /** Between the serial or the type and what follows. */
  readonly hyphen: string;
  /** Between two bodies: `SGDĐT-CTTT`. */
  readonly bodyHyphen: string;
}

const letter = String.raw`\p{Script=Latin}`;
const rest = String.raw`[${letter}\d]*(?:[.&][${letter}\d]+)*`;
/** A body's symbol: `TnS`, `TrTHĐN2`, `THCS&THPT`, `P.GDĐT`; only a first body has to begin with a letter. */
const firstBody = `${letter}${rest}`;
const capitalBody = String.raw`(?=\p{Lu})${firstBody}`;
const laterBody = String.raw`[${letter}\d]${rest}`;

/** The grammars in the order in which they are tried, as the source of a regular expression. */
export function listGrammarSources({
  slash,
  hyphen,
  bodyHyphen,
}: Separators): (readonly [NumberGrammarId, string])[] {
  const more = `(?:${bodyHyphen}${laterBody})*`;
  const bodies = `(?<bodies>${firstBody}${more})`;
  const dated = String.raw`(?<serial>\d{1,4})${slash}(?<year>\d{4})${slash}`;
  const admin = String.raw`(?<serial>\d{1,5}[a-z]?)${slash}`;
  const party = String.raw`(?<serial>\d{1,4})${hyphen}`;
  const type = (types: readonly string[]): string => `(?<type>${types.join('|')})`;
  return [
    ['law', String.raw`${dated}(?:${type(['NQ'])}${hyphen})?(?<bodies>(?:UBTV)?QH\d{1,2})`],
    [
      'joint-circular',
      `${dated}${type(['TTLT'])}${hyphen}(?<bodies>${firstBody}(?:${bodyHyphen}${laterBody})+)`,
    ],
    [
      'consolidated',
      String.raw`(?<serial>\d{1,4})${slash}${type(['VBHN'])}${hyphen}(?<bodies>${firstBody})`,
    ],
    ['normative', `${dated}${type(normativeTypes)}${hyphen}${bodies}`],
    ['admin-named', `${admin}${type(administrativeTypes)}${hyphen}${bodies}`],
    ['party', `${party}${type(partyTypes)}${slash}${bodies}`],
    ['party-mixed', `${party}${type(['CTr', 'Ctr', 'KH', 'QĐ'])}${hyphen}${bodies}`],
    ['admin-letter', `${admin}(?<bodies>${capitalBody}${more})`],
  ];
}
