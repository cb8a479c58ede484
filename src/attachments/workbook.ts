import { posix } from 'node:path';
import type { TextPart } from '../domain/attachment-text.ts';
import { openRoom, type Room } from './room.ts';
import { unzipTexts } from './unzip.ts';
import { findAttribute, walkXml } from './xml.ts';

const bookPath = 'xl/workbook.xml';
const relationsPath = 'xl/_rels/workbook.xml.rels';
const stringsPath = 'xl/sharedStrings.xml';

/**
 * The cells of a workbook of Excel 2007 and later (ECMA-376, part 1, 18) that hold words, sheet by sheet. Figures
 * are left out: the file has a day as the number 45123 and a share as 0.8942, which no reader sees or types.
 */
export function readWorkbook(bytes: Uint8Array): TextPart[] {
  const files = unzipTexts(
    bytes,
    (path) => [bookPath, relationsPath, stringsPath].includes(path) || isSheet(path),
  );
  const targets = readTargets(files.get(relationsPath) ?? '');
  const strings = readTexts(files.get(stringsPath) ?? '', 'si');
  const room = openRoom();
  const unread = new Map(files);
  return listSheets(files.get(bookPath) ?? '').map(({ name, relation }) => {
    const path = targets.get(relation) ?? '';
    const lines = readCells(unread.get(path) ?? '', strings, room);
    // A sheet has one name; under thousands it would be read as often.
    unread.delete(path);
    return { place: { type: 'sheet', sheet: name }, lines };
  });
}

const isSheet = (path: string): boolean =>
  path.startsWith('xl/worksheets/') && path.endsWith('.xml');

interface SheetName {
  readonly name: string;
  readonly relation: string;
}

/** Those that a reader sees. */
function listSheets(xml: string): SheetName[] {
  const sheets: SheetName[] = [];
  walkElements(xml, 'sheet', (get) => {
    if (get('state') === 'hidden' || get('state') === 'veryHidden') return;
    sheets.push({ name: get('name'), relation: get('id') });
  });
  return sheets;
}

/** Paths in the archive by the names of relations; a target is relative to `xl/`, or begins with a slash. */
function readTargets(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  walkElements(xml, 'Relationship', (get) => {
    targets.set(get('Id'), posix.resolve('/xl', get('Target')).slice(1));
  });
  return targets;
}

type GetAttribute = (name: string) => string;

function walkElements(xml: string, element: string, take: (get: GetAttribute) => void): void {
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === element) take((key) => findAttribute(attributes, key) ?? '');
    },
    text: () => undefined,
    close: () => undefined,
  });
}

/** The text within each element of a name, of all its runs; not how it is pronounced. */
function readTexts(xml: string, element: string): string[] {
  const texts: string[] = [];
  let text: string[] = [];
  let isText = false;
  let spoken = 0;
  walkXml(xml, {
    open: (name) => {
      if (name === element) text = [];
      if (name === 'rPh') spoken += 1;
      if (name === 't') isText = spoken === 0;
    },
    text: (part) => {
      if (isText) text.push(part);
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') spoken -= 1;
      if (name === element) texts.push(text.join(''));
    },
  });
  return texts;
}

function readCells(xml: string, strings: readonly string[], room: Room): string[] {
  const cells: string[] = [];
  let type = '';
  let text: string[] = [];
  let isValue = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'c') [type, text] = [findAttribute(attributes, 't') ?? 'n', []];
      if (name === 'v' || name === 't') isValue = true;
    },
    text: (part) => {
      if (isValue) text.push(part);
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      if (name !== 'c' || room.isFull()) return;
      const words = findWords(type, text.join(''), strings);
      for (const word of words) room.take(word.length + 1);
      cells.push(...words);
    },
    isEnough: room.isFull,
  });
  return cells;
}

function findWords(type: string, value: string, strings: readonly string[]): string[] {
  if (type === 's') return [strings[Number(value)] ?? ''];
  return type === 'inlineStr' || type === 'str' ? [value] : [];
}
