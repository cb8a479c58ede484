import { yearOf } from '../../domain/calendar-date.ts';
import { documentNumberKey, formatDocumentNumber } from '../../domain/document-number.ts';
import type { Document } from '../../domain/document.ts';
import type { Finding } from '../../domain/finding.ts';
import { compareText } from '../../domain/order.ts';
import { quote } from '../../domain/quote.ts';
import type { DocumentSource, SiteSources } from '../../domain/source.ts';
import { dateOf } from '../../domain/document-date.ts';
import { findKnown } from '../../domain/stated.ts';
import { fold } from '../../domain/vietnamese.ts';
import { findingAt } from '../fault.ts';

/** Numbers begin anew every year with every issuer (Nghị định 30/2020/NĐ-CP, Điều 15). */
export function checkDuplicateNumber({ documents }: SiteSources): Finding[] {
  const numbered = documents
    .filter(({ document }) => keyOf(document) !== undefined)
    .toSorted((left, right) => compareText(left.file, right.file));
  return [...Map.groupBy(numbered, ({ document }) => keyOf(document)).values()].flatMap(
    ([first, ...others]) =>
      first === undefined ? [] : others.map((source) => describe(source, first)),
  );
}

function keyOf(document: Document): string | undefined {
  const number = findKnown(document.number);
  if (number === undefined) return undefined;
  const year = yearOf(dateOf(document));
  return [documentNumberKey(number), fold(document.issuer), year].join(' ');
}

function describe(source: DocumentSource, first: DocumentSource): Finding {
  const number = findKnown(source.document.number);
  const text = number === undefined ? '' : formatDocumentNumber(number);
  const fault = {
    code: 'duplicate-number',
    message: `Số ${quote(text)} đã dùng cho ${quote(first.document.title)} (${first.file}) trong cùng năm.`,
    advice:
      'Sửa số của tài liệu ghi sai. Nếu nhiều biểu ban hành kèm một văn bản thì gộp vào một tài liệu, hoặc ghi «number: không ghi» ở các biểu.',
  } as const;
  return findingAt(source, fault, 'number');
}
