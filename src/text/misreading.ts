import type { Problem, Span } from '../domain/finding.ts';
import { decodeMojibake } from './mojibake.ts';
import { isVietnameseSyllable } from './syllable.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeVni } from './vni.ts';

/** A way in which Vietnamese text comes to be read wrongly, and back. */
interface Misreading {
  readonly code: 'legacy-encoding' | 'mojibake';
  readonly name: string;
  readonly message: string;
  readonly advice: string;
  decode(text: string): string;
}

const misreadings: readonly Misreading[] = [
  {
    code: 'legacy-encoding',
    name: 'TCVN3',
    message: 'Đoạn này gõ bằng phông .Vn… (bảng mã TCVN3), người đọc chỉ thấy ký tự lạ.',
    advice: 'Chuyển cả văn bản sang Unicode bằng Unikey (Bộ công cụ, Chuyển mã) rồi dán lại.',
    decode: decodeTcvn3,
  },
  {
    code: 'legacy-encoding',
    name: 'VNI',
    message: 'Đoạn này gõ bằng phông VNI-… (bảng mã VNI), người đọc chỉ thấy ký tự lạ.',
    advice: 'Chuyển cả văn bản sang Unicode bằng Unikey (Bộ công cụ, Chuyển mã) rồi dán lại.',
    decode: decodeVni,
  },
  {
    code: 'mojibake',
    name: 'UTF-8',
    message: 'Chữ có dấu trong đoạn này đã vỡ thành ký tự lạ vì tệp từng được mở sai bảng mã.',
    advice: 'Chép lại đoạn này từ văn bản gốc và lưu tệp với bảng mã UTF-8.',
    decode: decodeMojibake,
  },
];

/** What a whole text shows of a misreading. `name` is undefined for a text in order. */
export interface MisreadText {
  readonly name: string | undefined;
  readonly problems: readonly Problem[];
}

// One odd word may be a foreign name; in trials no sound text gave two.
const fewestWords = 2;
const longestExcerpt = 80;

/**
 * Finds text in TCVN3 or VNI, and UTF-8 that was read as Windows-1252. A word is evidence when it
 * cannot be Vietnamese as it stands and is Vietnamese once decoded; the text as a whole decides.
 */
export function findMisreading(text: string): MisreadText {
  const words = listOddWords(text);
  const [found] = misreadings
    .map((misreading) => ({
      misreading,
      evidence: words.filter((span) => proves(misreading, text, span)),
    }))
    .sort((a, b) => b.evidence.length - a.evidence.length);
  if (found === undefined || found.evidence.length < fewestWords)
    return { name: undefined, problems: [] };
  const { misreading, evidence } = found;
  return {
    name: misreading.name,
    problems: joinByLine(text, evidence).map((span) => describe(misreading, text, span)),
  };
}

// No-break spaces and signs such as © are letters or halves of letters in these encodings, so only
// plain ASCII parts two words.
const word = /[^\t\n !-@[-`{-~]+/g;

function listOddWords(text: string): Span[] {
  return [...text.matchAll(word)]
    .filter(([token]) => isOdd(token))
    .map(({ 0: token, index }) => ({ start: index, end: index + token.length }));
}

// A school's documents share most of their words, so each word is judged once a run.
const judged = new Map<string, boolean>();
const mostJudged = 50_000;

/** Whether a word has letters beyond ASCII and yet cannot be Vietnamese. */
function isOdd(token: string): boolean {
  const known = judged.get(token);
  if (known !== undefined) return known;
  const odd = /[a-z]/i.test(token) && /[^\0-\x7f]/.test(token) && !readsAsVietnamese(token);
  if (judged.size >= mostJudged) judged.clear();
  judged.set(token, odd);
  return odd;
}

function proves(misreading: Misreading, text: string, { start, end }: Span): boolean {
  return readsAsVietnamese(misreading.decode(text.slice(start, end)));
}

function readsAsVietnamese(token: string): boolean {
  const parts = token.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? [];
  return parts.length > 0 && parts.every(isVietnameseSyllable);
}

function joinByLine(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && !text.slice(last.end, span.start).includes('\n')) {
      joined[joined.length - 1] = { start: last.start, end: span.end };
    } else joined.push(span);
  }
  return joined;
}

function describe(
  { code, message, advice, decode }: Misreading,
  text: string,
  span: Span,
): Problem {
  const decoded = decode(text.slice(span.start, span.end));
  const shown = Array.from(decoded);
  const excerpt =
    shown.length > longestExcerpt ? `${shown.slice(0, longestExcerpt).join('')}…` : decoded;
  return { code, span, message, advice: `${advice} Chữ đúng có lẽ là: «${excerpt}».` };
}
