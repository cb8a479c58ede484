import type { Problem } from '../../domain/finding.ts';
import { fold } from '../../domain/vietnamese.ts';
import { textOf } from '../plain-text.ts';
import { ofType, spanOf } from '../tree/nodes.ts';
import type { TreeSource } from './tree.ts';

interface Frame {
  /** Of the folded words of a paragraph or a heading. */
  readonly words: RegExp;
  /** Of what follows it as it is written, where that matters. */
  readonly followedBy?: RegExp;
  readonly what: string;
  readonly field: string;
}

/** What the page itself shows above and below a paper. */
const frames: readonly Frame[] = [
  {
    words: /^cong hoa xa hoi chu nghia viet nam|^doc lap ?[-–] ?tu do ?[-–] ?hanh phuc/,
    what: 'Quốc hiệu, tiêu ngữ',
    field: 'máy tự đặt theo loại văn bản',
  },
  {
    words: /^noi nhan ?:/,
    followedBy: /^[^\n]{0,40}\n\s*(?:[-–+*]|\\-) /,
    what: 'Phần nơi nhận',
    field: 'lấy từ mục recipients',
  },
  {
    words:
      /^\(? ?(?:da ky|ky ten,? dong dau|ky, (?:ghi ro )?ho ten|ky, dong dau) ?\)?$|^(?:(?:kt|tm|tl)\.? )?(?:pho )?hieu truong(?: pho hieu truong)?$/,
    what: 'Phần ký tên',
    field: 'lấy từ mục signer',
  },
];

/** A whole paper was pasted: its head and its foot would be read twice. */
export function checkPaperFrame({ text, nodes }: TreeSource): Problem[] {
  const lines = [...ofType(nodes, 'heading'), ...ofType(nodes, 'paragraph')]
    .map(({ node }) => ({ span: spanOf(node), words: textOf(node).slice(0, longest).trim() }))
    .filter(({ words }) => mayBeFrame.test(words))
    .map(({ span, words }) => ({ span, words: fold(words) }));
  return frames.flatMap(({ words, followedBy, what, field }) => {
    const found = lines.find(
      (line) =>
        words.test(line.words) &&
        (followedBy?.test(text.slice(line.span.start, line.span.start + longest)) ?? true),
    );
    if (found === undefined) return [];
    const { start } = found.span;
    const [line = ''] = text.slice(start, start + longest).split('\n', 1);
    return [
      {
        code: 'paper-frame',
        span: { start, end: start + line.length },
        message: `${what} của văn bản nằm trong bài, nên người đọc thấy hai lần.`,
        advice: `Xóa khỏi bài: trên trang, phần này ${field}.`,
      } satisfies Problem,
    ];
  });
}

/** With or without marks, as the frames begin: to fold every line of a paper would take longer than all else here. */
const mayBeFrame = /^(?:\(|c[oộ]ng |[đd][oộaã][cậ ]|n[oơ]i |k[yýt]|t[ml]\b|hi[eệ]u |ph[oó] )/iu;

/** Enough for the longest of these lines. */
const longest = 200;
