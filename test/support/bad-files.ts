import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { zipSync } from 'fflate';
import { dirname, join } from 'node:path';

/** A file of the bad site that cannot lie in git, or that no eye can tell from a sound one. */
interface BuiltFile {
  /** Relative to the content folder. */
  readonly file: string;
  make(path: string, site: string): void;
}

const nfd = (text: string): string => text.normalize('NFD');
const end = '\n%%EOF\n';
const pdf = `%PDF-1.7${end}`;

/** Its title stands on line 2, its body begins on line 10. */
const aNotice = (body: string, title = 'Thông báo phân công trực nhật'): string =>
  `---
title: ${title}
number: không ghi
issuedOn: 03/03/2025
publishedOn: 04/03/2025
signer: không ghi
summary: Phân công trực nhật của các lớp trong tháng 3.
---

${body}
`;

const archiveOf = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array([1])])));

const holding = (bytes: string | Uint8Array) => (path: string) => {
  writeFileSync(path, bytes);
};

const ofSize = (size: number) => (path: string) => {
  writeFileSync(path, pdf);
  truncateSync(path, size - end.length);
  appendFileSync(path, end);
};

const linkTo = (target: string) => (path: string) => {
  symlinkSync(target, path);
};

const copyOf = (source: string) => (path: string, site: string) => {
  copyFileSync(join(site, source), path);
};

function utf16(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, 'utf16le');
}

const levels = Array.from(
  { length: 500 },
  (_, level) => `${'  '.repeat(level)}- Việc ${String(level + 1)}`,
);
const paragraphs = Array.from({ length: 5_000 }, (_, index) => `Câu thứ ${String(index + 1)}.`);

const anywhere: readonly BuiltFile[] = [
  {
    file: 'notices/2025/a37-ten-thousand-lines.mdx',
    make: holding(aNotice(paragraphs.join('\n\n'))),
  },
  {
    file: 'notices/2025/a38-line-of-a-million.mdx',
    make: holding(aNotice('Lớp trực nhật có mặt sớm. '.repeat(33_000))),
  },
  { file: 'notices/2025/a39-five-hundred-levels.mdx', make: holding(aNotice(levels.join('\n'))) },
  {
    file: 'notices/2025/overloaded-block.mdx',
    make: holding(aNotice('Lớp: ' + 'a_'.repeat(6_000))),
  },
  {
    file: 'notices/2025/b41-decomposed.mdx',
    make: holding(aNotice(`Lớp ${nfd('trực nhật')} có mặt sớm.`, nfd('Thông báo phân công'))),
  },
  {
    file: 'notices/2025/b42-byte-order-mark.mdx',
    make: holding(`\ufeff${aNotice('Lớp trực nhật có mặt sớm.')}`),
  },
  {
    file: 'notices/2025/b43-crlf.mdx',
    make: holding(aNotice('Lớp trực nhật có mặt sớm.').replaceAll('\n', '\r\n')),
  },
  {
    file: 'notices/2025/b43-crlf-to-mend.mdx',
    make: holding(
      aNotice('Lớp có sĩ số <35 trực sáng.<br>Lớp khác trực chiều.').replaceAll('\n', '\r\n'),
    ),
  },
  {
    file: 'notices/2025/b43-cr.mdx',
    make: holding(aNotice('Lớp trực nhật có mặt sớm.').replaceAll('\n', '\r')),
  },
  {
    file: 'notices/2025/b44-zero-width.mdx',
    make: holding(aNotice('Lớp trực\u200b nhật có\u00ad mặt sớm.')),
  },
  {
    file: 'notices/2025/b44-zero-width-in-number.mdx',
    make: holding(aNotice('Lớp trực nhật có mặt sớm.').replace('không ghi', '35/TB-\u200bTHCSCM')),
  },
  {
    file: 'notices/2025/b45-bidi-override.mdx',
    make: holding(aNotice('Số điện thoại trực: \u202e321\u202c.')),
  },
  {
    file: 'notices/2025/b46-control-characters.mdx',
    make: holding(aNotice('Lớp trực\u0000 nhật\u000b có mặt sớm.')),
  },
  {
    file: 'notices/2025/b50-utf16.mdx',
    make: holding(utf16(aNotice('Lớp trực nhật có mặt sớm.'))),
  },
  {
    file: 'notices/2025/b54-private-use.mdx',
    make: holding(aNotice('\uf0b7 Lớp trực nhật có mặt sớm.')),
  },
  { file: 'notices/2025/e90-sizes/tap-mot.pdf', make: ofSize(25_000_000) },
  { file: 'notices/2025/e90-sizes/tap-hai.pdf', make: ofSize(60_000_000) },
  { file: 'notices/2025/e95-inside/dang-tai-do.pdf', make: holding('%PDF-1.7\n1 0 obj') },
  {
    file: 'notices/2025/e95-inside/tu-chay.pdf',
    make: holding(`%PDF-1.7\n1 0 obj << /S /JavaScript /JS (app.alert(1)) >>${end}`),
  },
  {
    file: 'notices/2025/e95-inside/co-macro.docx',
    make: holding(archiveOf('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin')),
  },
  { file: 'notices/2025/e95-inside/nen.docx', make: holding(archiveOf('virus.exe')) },
  ...['~$ban-ky.docx', 'Thumbs.db', 'desktop.ini', '.DS_Store', '_rieng.txt'].map((name) => ({
    file: `notices/2025/e96-litter/${name}`,
    make: holding('rác'),
  })),
  { file: 'notices/2025/_e96-set-aside.mdx', make: holding('<script>') },
  { file: 'notices/2025/.e96-hidden.mdx', make: holding('<script>') },
];

/** Names and links that other systems than Linux refuse, or take for the same. */
const onLinux: readonly BuiltFile[] = [
  { file: 'notices/2025/e89-linked-document.mdx', make: linkTo('/etc/passwd') },
  { file: 'notices/2025/e89-linked-folder', make: linkTo('/etc') },
  { file: 'notices/2025/e89-linked-attachment/ban-ky.pdf', make: linkTo('/etc/passwd') },
  {
    file: 'notices/2025/E93-Other-Case.mdx',
    make: holding(aNotice('Bản thứ nhất.')),
  },
  { file: 'notices/2025/e93-other-case.mdx', make: copyOf('notices/2025/E93-Other-Case.mdx') },
  {
    file: 'notices/2025/e93-lớp-trực.mdx'.normalize('NFC'),
    make: holding(aNotice('Bản thứ nhất.')),
  },
  {
    file: nfd('notices/2025/e93-lớp-trực.mdx'),
    make: copyOf('notices/2025/e93-lớp-trực.mdx'.normalize('NFC')),
  },
  { file: 'notices/2025/con.mdx', make: holding(aNotice('Lớp trực nhật có mặt sớm.')) },
  { file: 'notices/2025/e94-unusable-names/gio:phut.pdf', make: holding(pdf) },
  { file: 'notices/2025/e94-unusable-names/ban-ky?.pdf', make: holding(pdf) },
  { file: 'notices/2025/e94-unusable-names/aux.pdf', make: holding(pdf) },
  { file: 'notices/2025/e94-unusable-names/dau-cham.pdf.', make: holding(pdf) },
  {
    file: 'notices/2025/e94-hidden\u200b-character.mdx',
    make: holding(aNotice('Lớp trực nhật có mặt sớm.')),
  },
  {
    file: 'notices/2025/e94-folder-ends-in-space /index.mdx',
    make: holding(aNotice('Lớp trực nhật có mặt sớm.')),
  },
  {
    file: `notices/2025/e94-${'dai-'.repeat(60)}.mdx`,
    make: holding(aNotice('Lớp trực nhật có mặt sớm.')),
  },
];

const built: readonly BuiltFile[] = [...anywhere, ...(process.platform === 'linux' ? onLinux : [])];

/** Adds them to a copy of the site. */
export function buildBadFiles(site: string): void {
  for (const { file, make } of built) {
    const path = join(site, file);
    mkdirSync(dirname(path), { recursive: true });
    make(path, site);
  }
}
