import type { BoundNote } from '../domain/figures/bound-notes.ts';
import { figures as words } from './paper.ts';

/** A note beside the number of its mark. */
export const sayNote = ({ type, text }: BoundNote): string =>
  type === 'accepted' ? `${words.accepted}: ${text}` : text;

/** A note where nothing marks its place: in a workbook, in a catalogue. */
export function sayPlacedNote(note: BoundNote): string {
  const { rowName, columnName } = note;
  const places = [
    ...(rowName === undefined ? [] : [words.row(rowName)]),
    ...(columnName === undefined ? [] : [words.column(columnName)]),
  ];
  return words.placed(places.join(', '), sayNote(note));
}
