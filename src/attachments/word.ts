import type { TextPart } from '../domain/attachment-text.ts';
import { gatherParagraphs, type Paragraphs } from './paragraphs.ts';
import { unzipTexts } from './unzip.ts';
import { walkXml } from './xml.ts';

// Headers are repeated on every page and say nothing of their own.
const parts = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

/** A text of Word 2007 and later (ECMA-376); it knows no pages before it is printed. */
export function readWordText(bytes: Uint8Array): TextPart[] {
  const files = unzipTexts(bytes, (path) => parts.includes(path));
  const paragraphs = gatherParagraphs();
  for (const path of parts) readParagraphs(files.get(path) ?? '', paragraphs);
  return [{ lines: paragraphs.lines }];
}

// What was moved elsewhere, and the second telling of a frame for old programs. Deleted text is in <w:delText>.
const untold = new Set(['moveFrom', 'Fallback']);
const signs: Readonly<Record<string, string>> = {
  tab: ' ',
  br: ' ',
  cr: ' ',
  noBreakHyphen: '-',
};

function readParagraphs(xml: string, paragraphs: Paragraphs): void {
  let isText = false;
  let hidden = 0;
  walkXml(xml, {
    open: (name) => {
      if (untold.has(name)) hidden += 1;
      if (name === 'p') paragraphs.begin();
      if (name === 't') isText = true;
      if (hidden === 0) paragraphs.add(signs[name] ?? '');
    },
    text: (text) => {
      if (isText && hidden === 0) paragraphs.add(text);
    },
    close: (name) => {
      if (untold.has(name)) hidden -= 1;
      if (name === 't') isText = false;
      if (name === 'p') paragraphs.end();
    },
    isEnough: paragraphs.isFull,
  });
}
