import { formatDocumentNumber } from '../../domain/document-number.ts';
import type { Finding } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import type { School } from '../../domain/school.ts';
import { findOtherSymbol } from '../../domain/school-symbol.ts';
import type { DocumentSource, SchoolSource, SiteSources } from '../../domain/source.ts';
import { findKnown } from '../../domain/stated.ts';
import { findingAt } from '../fault.ts';

/** Papers that go out in the school's name under the symbol of another one: mostly of the sample content. */
export function checkOtherSymbol({ school, documents }: SiteSources): Finding[] {
  if (school === undefined) return [];
  const bySymbol = Map.groupBy(documents, ({ document }) => symbolIn(document, school.school));
  return [...bySymbol].flatMap(([symbol, sources]) =>
    symbol === undefined ? [] : [describe(school, symbol, sources)],
  );
}

function symbolIn(document: DocumentSource['document'], school: School): string | undefined {
  const number = findKnown(document.number);
  if (number === undefined || document.draft || document.issuer !== school.name) return undefined;
  const symbol = findOtherSymbol(number, school.symbol);
  return symbol !== undefined && school.formerSymbols?.includes(symbol) ? undefined : symbol;
}

/** Of one paper its number is likely wrong; of several, either they are another school's or the symbol is wrong. */
function describe(
  school: SchoolSource,
  symbol: string,
  sources: readonly DocumentSource[],
): Finding {
  const [first, ...others] = sources;
  const own = quote(school.school.symbol);
  if (first !== undefined && others.length === 0) {
    const number = findKnown(first.document.number);
    const fault = {
      code: 'other-symbol',
      message: `Số ${quote(number === undefined ? '' : formatDocumentNumber(number))} mang ký hiệu ${quote(symbol)}, còn ký hiệu của trường trong school.yaml là ${own}.`,
      advice: `Đối chiếu với bản đã ký: sửa số, hoặc sửa mục symbol của school.yaml; văn bản của cơ quan khác thì thêm dòng issuer, ký hiệu cũ của trường thì ghi «formerSymbols: [${symbol}]» vào school.yaml.`,
    } as const;
    return findingAt(first, fault, 'number');
  }
  const fault = {
    code: 'other-symbol',
    message: `${String(sources.length)} văn bản đăng dưới tên trường mang ký hiệu ${quote(symbol)}, còn ký hiệu của trường là ${own}; ví dụ ${first?.file ?? ''}.`,
    advice: `Văn bản của trường mẫu thì xóa đi; ký hiệu ghi sai thì sửa mục symbol; ký hiệu cũ của trường thì thêm «formerSymbols: [${symbol}]».`,
  } as const;
  return findingAt(school, fault, 'symbol');
}
