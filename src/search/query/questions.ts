import { makeToken, makeTokens, type Token } from './token.ts';
import type { KnownWords } from './known-words.ts';

/** Words of a query, and those that only ask. */
export interface Asked {
  readonly kept: readonly string[];
  /** Each as it was typed: `co bao nhieu`. */
  readonly leftOut: readonly string[];
}

// People ask as they speak: «trường có bao nhiêu giáo viên». No paper answers in these words, and each of them stands
// in many papers by chance. Longer ones come first; a word with another meaning beside others counts at the end only.
const anywhere = prepare(
  'nhà trường có bao nhiêu|trường có bao nhiêu|có tất cả bao nhiêu|tổng cộng bao nhiêu|có bao nhiêu|là bao nhiêu|bao nhiêu|như thế nào|ra làm sao|' +
    'bao gồm những gì|gồm những gì|có những gì|những gì|là gì|cho em hỏi|cho tôi hỏi|cho hỏi|xin hỏi|hay không|' +
    'gồm những ai|những ai|lúc mấy giờ|mấy giờ|thứ mấy|mấy ngày|mấy hôm|chỗ nào',
);
const atEnd = prepare(
  'có được không|được không|có không|phải không|không|ở đâu|ở chỗ nào|khi nào|lúc nào|ngày nào|bao giờ|' +
    'thế nào|làm sao|ra sao|là ai|gì|năm nào|bn|ko',
);
const atStart = prepare(
  'nhà trường có|trường có|tại sao|vì sao|làm sao|khi nào|lúc nào|bao giờ|ở đâu|ai là',
);

// The newest of a yearly paper comes first as it is, and no paper calls its own year «năm nay».
const ofNow = prepare(
  'trong năm học này|năm học này|năm học nay|trong năm nay|năm nay|tháng này|tuần này|hôm nay|hiện nay|gần đây|mới nhất|gần nhất',
);

/** Leaves out what only asks, unless some title has it or nothing else would be left. */
export function leaveOutQuestion(words: readonly string[], known: KnownWords): Asked {
  const leftOut: string[] = [];
  let kept = words.map((written) => ({ written, token: makeToken(written) }));
  const leave = (phrases: readonly Phrase[], place: Place): void => {
    for (const phrase of phrases) {
      const at = findPhrase(
        kept.map(({ token }) => token),
        phrase,
        place,
      );
      if (at < 0 || kept.length === phrase.length || known.mayBeInTitles(phrase)) continue;
      const asking = kept.slice(at, at + phrase.length);
      leftOut.push(asking.map(({ written }) => written).join(' '));
      kept = kept.toSpliced(at, phrase.length);
    }
  };
  leave(anywhere, 'anywhere');
  leave(atEnd, 'end');
  leave(atStart, 'start');
  leave(ofNow, 'anywhere');
  return { kept: kept.map(({ written }) => written), leftOut };
}

type Phrase = readonly Token[];
type Place = 'anywhere' | 'end' | 'start';

function prepare(phrases: string): Phrase[] {
  return phrases.split('|').map(makeTokens);
}

function findPhrase(typed: readonly Token[], phrase: Phrase, place: Place): number {
  const isAt = (at: number): boolean =>
    phrase.every((wanted, beside) => isSame(typed[at + beside], wanted));
  const last = typed.length - phrase.length;
  if (place === 'start') return isAt(0) ? 0 : -1;
  if (place === 'end') return isAt(last) ? last : -1;
  return typed.findIndex((_, at) => isAt(at));
}

/** «ở đầu năm» is not «ở đâu»: marks that were typed are meant. */
const isSame = (typed: Token | undefined, wanted: Token): boolean =>
  typed !== undefined &&
  (typed.isMarked ? typed.canonical === wanted.canonical : typed.folded === wanted.folded);
