import type { Finding } from '../../domain/finding.ts';
import type { DocumentSource, SiteSources } from '../../domain/source.ts';
import { draftWords } from '../../words/drafts.ts';
import { findingAtSpan } from '../fault.ts';

/** What a new file says until somebody writes it; no signed paper says any of it. */
const placeholders = [draftWords.box, ...draftWords.sections].filter(
  (text) => !text.startsWith('#'),
);

export function checkDraftTextLeft({ documents }: SiteSources): Finding[] {
  return documents
    .filter(({ document }) => !document.draft)
    .flatMap((source) => {
      const words = source.bodyText();
      return placeholders
        .filter((placeholder) => words.includes(placeholder))
        .map((placeholder) => pointAt(source, placeholder));
    });
}

function pointAt(source: DocumentSource, placeholder: string): Finding {
  const start = Math.max(0, source.text().indexOf(placeholder));
  const fault = {
    code: 'draft-text-left',
    message: 'Câu mẫu của bản nháp còn nằm trong một tài liệu không còn ghi là bản nháp.',
    advice:
      'Thay câu này bằng nội dung của văn bản đã ký (khung hướng dẫn thì xóa cả khung); chưa viết xong thì ghi lại «draft: có» ở đầu tệp.',
  } as const;
  return findingAtSpan(source, fault, { start, end: start + placeholder.length });
}
