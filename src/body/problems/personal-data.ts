import type { Problem } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import { textOf } from '../plain-text.ts';
import { ofType, spanOf } from '../tree/nodes.ts';
import type { TreeSource } from './tree.ts';

interface Trace {
  readonly pattern: RegExp;
  /** Words of the same line that make it somebody's own no longer. */
  readonly unless?: RegExp;
  readonly what: string;
}

/** What the guide forbids of one person, in the forms that are pasted most. The school's own account is no person's. */
const traces: readonly Trace[] = [
  {
    pattern: /(?:cccd|cmnd|căn cước|chứng minh nhân dân)[^\d\n]{0,30}\d(?:[ .]?\d){8,11}(?!\d)/giu,
    what: 'Số căn cước',
  },
  {
    pattern: /(?:stk|số tài khoản)[^\d\n]{0,30}\d(?:[ .]?\d){5,18}(?!\d)/giu,
    unless: /trường|kho bạc/iu,
    what: 'Số tài khoản',
  },
  {
    pattern: /(?:sinh ngày|ngày sinh)[ :]{0,3}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/giu,
    what: 'Ngày sinh',
  },
];

/** What must never be read by everybody; only told, since no machine knows whose it is. */
export const checkPersonalData = (source: TreeSource): Problem[] => [
  ...ofType(source.nodes, 'text').flatMap(({ node }) => {
    const { start, end } = spanOf(node);
    return checkPiece(source.text.slice(start, end), start);
  }),
  ...checkSecrecy(source),
];

function checkPiece(piece: string, start: number): Problem[] {
  // Most pieces have no number of two digits, and three searches through all of them took 0.1 ms a document.
  if (!/\d[ ./-]?\d/.test(piece)) return [];
  return traces.flatMap(({ pattern, unless, what }) =>
    Array.from(piece.matchAll(pattern))
      .filter(({ index }) => unless?.test(lineAround(piece, index)) !== true)
      .map(({ 0: found, index }) => ({
        code: 'personal-data' as const,
        span: { start: start + index, end: start + index + found.length },
        message: `${what} của một người: ${quote(found.replace(/\d/g, '•'), 40)}.`,
        advice:
          'Xóa khỏi bài và khỏi tệp đính kèm; nếu đã lỡ đăng thì báo Hiệu trưởng và người quản trị ngay. Không phải của riêng ai thì giữ nguyên.',
      })),
  );
}

function lineAround(piece: string, at: number): string {
  const end = piece.indexOf('\n', at);
  return piece.slice(piece.lastIndexOf('\n', at) + 1, end < 0 ? piece.length : end);
}

/** The marks of secrecy of the Luật Bảo vệ bí mật nhà nước stand alone on their line. */
function checkSecrecy({ nodes }: TreeSource): Problem[] {
  return [...ofType(nodes, 'paragraph'), ...ofType(nodes, 'heading')]
    .filter(({ node }) => {
      const words = textOf(node);
      return words.length < 30 && /^(?:TUYỆT |TỐI )?MẬT[.:]?$/u.test(words.trim());
    })
    .map(({ node }) => ({
      code: 'personal-data',
      span: spanOf(node),
      message: `Dòng ${quote(textOf(node), 20)} là dấu chỉ độ mật.`,
      advice: 'Văn bản đóng dấu mật không bao giờ đăng: xóa tệp này và báo Hiệu trưởng.',
    }));
}
