import type { Finding } from '../../domain/finding.ts';
import type { DocumentSource, SiteSources } from '../../domain/source.ts';
import { draftWords } from '../../words/drafts.ts';
import { findingAtSpan } from '../fault.ts';

/** What a new file says until somebody writes it; no signed paper says any of it. */
const placeholders = [draftWords.box, draftWords.ofItem, ...draftWords.sections].filter(
  (text) => !text.startsWith('#'),
);

export function checkDraftTextLeft({ documents }: SiteSources): Finding[] {
  return documents
    .filter(({ document }) => !document.draft)
    .flatMap((source) => {
      const words = source.bodyText();
      return placeholders
        .filter((placeholder) => words.includes(placeholder))
        .flatMap((placeholder) =>
          listPlaces(source, placeholder).map((start) => pointAt(source, placeholder, start)),
        );
    });
}

/** At least one: the text may have it broken over two lines. */
function listPlaces(source: DocumentSource, placeholder: string): number[] {
  const places = Array.from(source.text().matchAll(new RegExp(RegExp.escape(placeholder), 'g')));
  return places.length === 0 ? [0] : places.map(({ index }) => index);
}

function pointAt(source: DocumentSource, placeholder: string, start: number): Finding {
  const fault = {
    code: 'draft-text-left',
    message: 'Câu mẫu của bản nháp còn nằm trong một tài liệu không còn ghi là bản nháp.',
    advice:
      'Thay câu này bằng nội dung của văn bản đã ký (khung hướng dẫn thì xóa cả khung); chưa viết xong thì ghi lại «draft: có» ở đầu tệp.',
  } as const;
  return findingAtSpan(source, fault, { start, end: start + placeholder.length });
}
