import type { Finding } from '../../domain/finding.ts';
import { findPlace } from '../../domain/places.ts';
import { quote } from '../../domain/quote.ts';
import type { DocumentSource, SiteSources } from '../../domain/source.ts';
import { findingAtSpan } from '../fault.ts';

/** How an entry of each list begins; a line that runs on may begin with a name too. */
const lists = {
  legalBases: /\n[ \t]*(?=(?:Căn cứ|Theo|Thực hiện|Xét|Quyết định|Thông tư|Nghị định|Luật)\s)/u,
  recipients: /\n[ \t]*(?=\p{Lu})/u,
} as const;
const names = ['legalBases', 'recipients'] as const;

/** An entry that lost its dash is read as the end of the one above it. */
export const checkJoinedEntries = ({ documents }: SiteSources): Finding[] =>
  documents.flatMap((source) =>
    names.flatMap((list) =>
      source.document[list].flatMap((_, index) =>
        checkEntry(source, `${list}.${String(index)}`, lists[list]),
      ),
    ),
  );

function checkEntry(source: DocumentSource, path: string, beginsAnew: RegExp): Finding[] {
  const place = findPlace(source.places, path);
  if (place === undefined) return [];
  const [start, end] = place.value;
  const written = source.text().slice(start, end);
  const found = beginsAnew.exec(written);
  // What is quoted, or written as a block, was meant as one.
  if (found === null || /^["'|>]/.test(written)) return [];
  const at = start + found.index + found[0].length;
  const [line = ''] = written.slice(found.index + found[0].length).split('\n', 1);
  const fault = {
    code: 'joined-entries',
    message: `Dòng ${quote(line, 40)} không có dấu gạch đầu dòng nên dính vào mục ở trên.`,
    advice:
      'Là một mục riêng thì thêm dấu gạch nối và một dấu cách ở đầu dòng, thẳng cột với các mục khác; là phần nối tiếp thì viết liền lên dòng trên.',
  } as const;
  return [findingAtSpan(source, fault, { start: at, end: at + line.length })];
}
