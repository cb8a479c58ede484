import type { TextPart } from '../domain/attachment-text.ts';
import { gatherParagraphs, type Paragraphs } from './paragraphs.ts';
import { openRoom } from './room.ts';
import { unzipTexts } from './unzip.ts';
import { findAttribute, walkXml, type XmlEvents } from './xml.ts';

/** A text of LibreOffice Writer (OpenDocument 1.3, part 3). */
export function readOpenText(bytes: Uint8Array): TextPart[] {
  const paragraphs = gatherParagraphs();
  walkXml(contentOf(bytes), eventsOf(paragraphs));
  return [{ lines: paragraphs.lines }];
}

/** The cells of LibreOffice Calc that hold words, sheet by sheet; hidden sheets are not for readers. */
export function readOpenSheets(bytes: Uint8Array): TextPart[] {
  const sheets: { sheet: string; cells: Paragraphs; isHidden: boolean }[] = [];
  const room = openRoom();
  const hiddenStyles = new Set<string>();
  let style = '';
  let isWords = false;
  const cells = (): Paragraphs | undefined => sheets.at(-1)?.cells;
  const events = eventsOf({
    lines: [],
    begin: () => cells()?.begin(),
    add: (text) => cells()?.add(text),
    end: (isKept = true) => cells()?.end(isKept && isWords),
    isFull: room.isFull,
  });
  walkXml(contentOf(bytes), {
    ...events,
    open: (name, attributes) => {
      const get = (key: string): string => findAttribute(attributes, key) ?? '';
      if (name === 'style') style = get('name');
      if (name === 'table-properties' && get('display') === 'false') hiddenStyles.add(style);
      if (name === 'table') {
        const isHidden = hiddenStyles.has(get('style-name'));
        sheets.push({ sheet: get('name'), cells: gatherParagraphs(room), isHidden });
        room.take(get('name').length);
      }
      if (name === 'table-cell') isWords = get('value-type') === 'string';
      events.open(name, attributes);
    },
  });
  return sheets
    .filter(({ isHidden }) => !isHidden)
    .map(({ sheet, cells: { lines } }) => ({ place: { type: 'sheet', sheet }, lines }));
}

const contentOf = (bytes: Uint8Array): string =>
  unzipTexts(bytes, (path) => path === 'content.xml').get('content.xml') ?? '';

const paragraphNames = new Set(['p', 'h']);
// Deleted text, comments, the mark of a footnote, and names of pictures.
const untold = new Set(['tracked-changes', 'annotation', 'note-citation', 'title', 'desc']);
const signs: Readonly<Record<string, string>> = { s: ' ', tab: ' ', 'line-break': ' ' };

function eventsOf(paragraphs: Paragraphs): XmlEvents {
  let hidden = 0;
  return {
    isEnough: paragraphs.isFull,
    open: (name) => {
      if (untold.has(name)) hidden += 1;
      if (paragraphNames.has(name)) paragraphs.begin();
      if (hidden === 0) paragraphs.add(signs[name] ?? '');
    },
    text: (text) => {
      if (hidden === 0) paragraphs.add(text);
    },
    close: (name) => {
      if (untold.has(name)) hidden -= 1;
      if (paragraphNames.has(name)) paragraphs.end(hidden === 0);
    },
  };
}
