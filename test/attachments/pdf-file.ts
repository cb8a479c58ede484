/** Some text of a page, from its lower left corner, in points. */
export interface PdfText {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
}

interface PdfOptions {
  /** Has the file ask for a password that nobody knows. */
  readonly isLocked?: boolean;
}

const size = 12;

/** A PDF of a font that is told by its ToUnicode map alone, as word processors write them; half a square a letter. */
export function aPdf(
  pages: readonly (readonly PdfText[])[],
  { isLocked = false }: PdfOptions = {},
): Uint8Array {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => Array.from(text)))];
  const codeOf = (letter: string): string => hex(letters.indexOf(letter) + 1);
  const fontAt = 3;
  const pageAt = (index: number): number => 6 + 2 * index;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${String(pages.length)} /Kids [${pages.map((_, at) => `${String(pageAt(at))} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>',
    stream(toUnicode(letters)),
    ...pages.flatMap((texts, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${String(pageAt(at) + 1)} 0 R /Resources << /Font << /F ${String(fontAt)} 0 R >> >> >>`,
      stream(texts.map((text) => draw(text, codeOf)).join('\n')),
    ]),
  ];
  const lock = isLocked
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >> /ID [<01> <01>]`
    : '';
  return new TextEncoder().encode(joinObjects(objects, lock));
}

const hex = (code: number): string => code.toString(16).padStart(4, '0');

const draw = ({ text, x = 90, y }: PdfText, codeOf: (letter: string) => string): string =>
  `BT /F ${String(size)} Tf 1 0 0 1 ${String(x)} ${String(y)} Tm <${Array.from(text, codeOf).join('')}> Tj ET`;

const stream = (content: string): string =>
  `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`;

const toUnicode = (letters: readonly string[]): string =>
  [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName /Any def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...letters.map((letter, at) => {
      const units = Array.from({ length: letter.length }, (_, unit) => letter.charCodeAt(unit));
      return `1 beginbfchar <${hex(at + 1)}> <${units.map(hex).join('')}> endbfchar`;
    }),
    'endcmap end end',
  ].join('\n');

function joinObjects(objects: readonly string[], trailer: string): string {
  let file = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${String(at + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const count = String(objects.length + 1);
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`;
  return `${file}${table}trailer\n<< /Size ${count} /Root 1 0 R${trailer} >>\nstartxref\n${String(file.length)}\n%%EOF\n`;
}
