import { formatCalendarDate, type CalendarDate } from '../../domain/calendar-date.ts';
import { dateOf } from '../../domain/document-date.ts';
import type { Finding } from '../../domain/finding.ts';
import { listOutdatedBases, type OutdatedBasis } from '../../domain/outdated-bases.ts';
import type { DocumentSource, SiteSources } from '../../domain/source.ts';
import { findingAt, type Fault } from '../fault.ts';

/** What a paper is founded on must be in force on its day; a paper of the past is judged by the law of its day. */
export const checkOutdatedLegalBasis = ({ documents }: SiteSources): Finding[] =>
  documents.flatMap((source) => {
    const { draft, issuedOn, legalBases } = source.document;
    // Nobody knows yet on which day it will be signed.
    if (draft && issuedOn.state === 'pending') return [];
    const date = dateOf(source.document);
    return legalBases.flatMap((text, index) =>
      listOutdatedBases(text, date)
        .filter(({ regulation }) => regulation === undefined || regulation !== lawOf(source))
        .map((basis) =>
          findingAt(source, explain(basis, date), `legalBases.${String(index)}`, 'legalBases'),
        ),
    );
  });

/** That a paper is under a law of the past is another finding, and sometimes right: final accounts of old years. */
const lawOf = ({ document }: DocumentSource): string | undefined =>
  'regulation' in document ? document.regulation : undefined;

function explain({ number, type, day, instead }: OutdatedBasis, date: CalendarDate): Fault {
  const [ofPaper, ofLaw] = [formatCalendarDate(date), formatCalendarDate(day)];
  const replacing = instead === undefined ? '' : `; thay thế bằng ${instead}`;
  return {
    code: 'outdated-legal-basis',
    message:
      type === 'ended'
        ? `Tài liệu ngày ${ofPaper} căn cứ ${number}, đã hết hiệu lực sau ngày ${ofLaw}${replacing}.`
        : `Tài liệu ngày ${ofPaper} căn cứ ${number}, đến ngày ${ofLaw} mới ban hành.`,
    advice:
      'Kiểm tra căn cứ trước khi trình ký. Nếu bản đã ký ghi đúng như vậy thì giữ nguyên: cảnh báo không cản việc đăng.',
  };
}
