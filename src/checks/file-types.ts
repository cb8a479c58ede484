/** What the first bytes of a file tell. Vietnamese, to stand in a sentence after «là». */
export type Content =
  | 'tệp PDF'
  | 'tệp Office mới hoặc tệp nén zip'
  | 'tệp Office cũ, hoặc tệp Office đặt mật khẩu'
  | 'ảnh PNG'
  | 'ảnh JPEG'
  | 'ảnh GIF'
  | 'ảnh WebP'
  | 'trang web HTML'
  | 'chương trình máy tính';

const signatures: readonly (readonly [content: Content, pattern: RegExp])[] = [
  ['tệp Office mới hoặc tệp nén zip', /^PK\x03\x04/],
  ['tệp Office cũ, hoặc tệp Office đặt mật khẩu', /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
  ['ảnh PNG', /^\x89PNG\r\n\x1a\n/],
  ['ảnh JPEG', /^\xff\xd8\xff/],
  ['ảnh GIF', /^GIF8[79]a/],
  ['ảnh WebP', /^RIFF[^]{4}WEBP/],
  ['chương trình máy tính', /^(?:MZ|\x7fELF|#!|\xca\xfe\xba\xbe|[\xce\xcf]\xfa\xed\xfe)/],
  // A browser that is not told the type takes these for a page (mimesniff.spec.whatwg.org, 7.1), and runs a picture.
  [
    'trang web HTML',
    /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|!--|\?xml|(?:html|head|body|script|svg|iframe|img|style|title|table|div|font|h1|br|p|a|b)[\s>/])/i,
  ],
  // Readers of PDF look for the mark anywhere near the beginning (ISO 32000-1, Annex H); a file may be two things.
  ['tệp PDF', /%PDF-/],
];

export function findContent(head: Uint8Array): Content | undefined {
  const text = Array.from(head, (byte) => String.fromCharCode(byte)).join('');
  return signatures.find(([, pattern]) => pattern.test(text))?.[0];
}

const zipped = 'tệp Office mới hoặc tệp nén zip';
const compound = 'tệp Office cũ, hoặc tệp Office đặt mật khẩu';

/** What a file of each accepted ending must hold; `undefined` for plain text, which has no mark of its own. */
const accepted = new Map<string, Content | undefined>([
  ['pdf', 'tệp PDF'],
  ...['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'].map((ending) => [ending, zipped] as const),
  ...['doc', 'xls', 'ppt'].map((ending) => [ending, compound] as const),
  ['png', 'ảnh PNG'],
  ['jpg', 'ảnh JPEG'],
  ['jpeg', 'ảnh JPEG'],
  ['gif', 'ảnh GIF'],
  ['webp', 'ảnh WebP'],
  ['csv', undefined],
  ['txt', undefined],
]);

export const acceptedEndings: readonly string[] = [...accepted.keys()];

// Windows drops full stops and spaces at the end of a name: `ban-ky.exe.` is a program there.
const shownName = (path: string): string => path.replace(/[. ]+$/, '');

export const endingOf = (path: string): string =>
  /\.([^./]*)$/.exec(shownName(path))?.[1]?.toLowerCase() ?? '';

export const isAccepted = (path: string): boolean => accepted.has(endingOf(path));

export const findExpected = (path: string): Content | undefined => accepted.get(endingOf(path));

/** The true ending of `ban-ky.pdf.exe`: Windows hides it, so that a program looks like a paper. */
export function findDisguise(path: string): string | undefined {
  const shown = endingOf(shownName(path).replace(/\.[^./]*$/, ''));
  return isAccepted(path) || !accepted.has(shown) ? undefined : endingOf(path);
}
