/** XML as text: an element with its attributes and children, which are markup already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly string[]
): string {
  const start = Object.entries(attributes)
    .map(([attribute, value]) => ` ${attribute}="${escapeXml(value)}"`)
    .join('');
  return children.length === 0
    ? `<${name}${start}/>`
    : `<${name}${start}>${children.join('')}</${name}>`;
}

/** An element that holds nothing but text. */
export const textElement = (name: string, text: string): string =>
  element(name, {}, escapeXml(text));

/** A whole file. */
export const xmlDocument = (root: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;

// Most texts are: looking for what they lack took as long as all else that makes a workbook.
const plain = /^[\t\n\r !#-%'-;=?-\ud7ff\ue000-\ufffd]*$/;

/** Also drops what no XML 1.0 document may hold, however it is written (section 2.2). */
export function escapeXml(text: string): string {
  if (plain.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
