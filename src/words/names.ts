import type { Change, DocumentKind, DocumentStatus } from '../domain/document.ts';
import type { Quarter } from '../domain/period.ts';
import type { OutcomeStatus } from '../domain/result.ts';
import type { SchoolLevel } from '../domain/school.ts';
import type { Stated } from '../domain/stated.ts';

/* What the site calls its own notions, wherever they are shown. */

export const kindNames = {
  plan: 'Kế hoạch',
  disclosure: 'Công khai',
  result: 'Kết quả',
  notice: 'Thông báo',
} as const satisfies Record<DocumentKind, string>;

export const collections = {
  plan: {
    title: 'Kế hoạch, chương trình',
    purpose: 'Việc nhà trường cam kết làm, người chịu trách nhiệm và thời hạn.',
  },
  disclosure: {
    title: 'Công khai theo quy định',
    purpose: 'Thu chi, học phí, chất lượng, đội ngũ và cơ sở vật chất theo từng biểu mẫu.',
  },
  result: {
    title: 'Kết quả thực hiện',
    purpose: 'Kết quả từng quý của kế hoạch và tình hình thực hiện dự toán.',
  },
  notice: {
    title: 'Thông báo',
    purpose: 'Thông báo của nhà trường tới phụ huynh, học sinh và người dân.',
  },
} as const satisfies Record<DocumentKind, { title: string; purpose: string }>;

export const statusNames = {
  'in-force': 'Còn hiệu lực',
  corrected: 'Đã đính chính',
  replaced: 'Đã được thay thế',
  withdrawn: 'Đã thu hồi',
  expired: 'Hết hiệu lực',
} as const satisfies Record<DocumentStatus, string>;

export const changeNames = {
  correction: 'Đính chính',
  replacement: 'Thay thế',
  withdrawal: 'Thu hồi',
} as const satisfies Record<Change['type'], string>;

export const outcomeNames = {
  done: 'Hoàn thành',
  'partly-done': 'Hoàn thành một phần',
  'in-progress': 'Đang thực hiện',
  'not-done': 'Chưa hoàn thành',
  'not-due': 'Chưa đến hạn',
} as const satisfies Record<OutcomeStatus, string>;

export const quarterNames = {
  1: 'quý I',
  2: 'quý II',
  3: 'quý III',
  4: 'quý IV',
} as const satisfies Record<Quarter, string>;

export const levelNames = {
  MN: 'Mầm non',
  TH: 'Tiểu học',
  THCS: 'Trung học cơ sở',
  THPT: 'Trung học phổ thông',
} as const satisfies Record<SchoolLevel, string>;

type Absence = Exclude<Stated<never>['state'], 'known'>;

/** What «năm» means wherever documents are sorted by it: one of June 2026 may tell of the school year 2025-2026. */
export const yearNote = 'Xếp theo năm của kỳ mà văn bản nói đến; năm học xếp vào năm bắt đầu.';

/** What stands where a value is stated to be absent. */
export const absences = {
  number: { pending: 'Chưa có số', unstated: 'Không ghi số' },
  date: { pending: 'Chưa có ngày ban hành', unstated: 'Không ghi ngày ban hành' },
  signer: { pending: 'Chưa có người ký', unstated: 'Không ghi người ký' },
  /** In the header of the paper, after «Số:» and after the place. */
  paperNumber: { pending: '(chưa có)', unstated: '(không ghi)' },
  paperDate: { pending: '(chưa có ngày)', unstated: '(không ghi ngày)' },
} as const satisfies Record<string, Record<Absence, string>>;
