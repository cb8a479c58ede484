import { fold } from './vietnamese.ts';

/** A title as the signed paper sets it: tên loại in capitals, trích yếu under it. */
export interface TitleParts {
  /** Absent where the title names no kind of paper, e.g. «Công khai học phí năm học 2024-2025». */
  readonly type: string | undefined;
  readonly subject: string;
}

// Named kinds of administrative papers: NĐ 30/2020/NĐ-CP, Điều 7, without those a school never publishes.
const types = [
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Quy chế',
  'Quy định',
  'Thông cáo',
  'Thông báo',
  'Hướng dẫn',
  'Chương trình',
  'Kế hoạch',
  'Phương án',
  'Đề án',
  'Dự án',
  'Báo cáo',
  'Biên bản',
  'Tờ trình',
];

export function splitTitle(title: string): TitleParts {
  const type = types.find((name) => title.startsWith(`${name} `));
  const subject = type === undefined ? '' : title.slice(type.length).trim();
  // «Quyết định 05/2014/QĐ-TTg» cites a paper: the number is no subject of its own.
  if (type === undefined || !/^\p{L}/u.test(subject)) return { type: undefined, subject: title };
  return { type, subject };
}

/** A title without its years and quarters, which alone differ from one period to the next. */
export const stemOfTitle = (title: string): string =>
  fold(title)
    .replace(/\bquy [ivx\d]+\b|\d+/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
