// What names a part of an attachment is no text of the document: were it indexed, «đính chính» would bring every
// document with a «tệp đính kèm», and «trang thiết bị» every one with a second page. Pagefind keeps the id of an
// element without indexing it, so the id says it all: `tep_ban-ky-pdf#Tệp%20đính%20kèm:%20…`. It takes white
// space out of ids; an id of a page has no `#`.

export interface AttachedPlace {
  /** The element of the document's page that leads to the file. */
  readonly anchor: string;
  /** As readers are told it. */
  readonly name: string;
}

const sign = '#';

export const formatAttachedPlace = ({ anchor, name }: AttachedPlace): string =>
  anchor + sign + name.replace(/[%\s]/g, encodeURIComponent);

/** The inverse of `formatAttachedPlace`; none for the id of a heading. */
export function findAttachedPlace(id: string): AttachedPlace | undefined {
  const at = id.indexOf(sign);
  if (at < 0) return undefined;
  return { anchor: id.slice(0, at), name: decodeURIComponent(id.slice(at + sign.length)) };
}
