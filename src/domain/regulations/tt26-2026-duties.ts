import type { Duty } from '../duties/duty.ts';
import { schoolLevels } from '../school.ts';

const read = {
  levels: schoolLevels,
  confidence: 'high',
  sources: ['circular-26-2026', 'decree-73-2026'],
} as const;

/**
 * Time limits stand in Nghị định 73/2026/NĐ-CP, Điều 37; from which fiscal year they hold, in Điều 37 of the
 * circular. Figures are of 03, 06, 09 months, never of a quarter.
 */
export const duties: readonly Duty[] = [
  {
    ...read,
    id: 'du-toan',
    title: 'Dự toán được giao',
    article: 'Nghị định 73/2026/NĐ-CP, Điều 37',
    wording: 'chậm nhất 30 ngày kể từ ngày văn bản giao dự toán được ban hành',
    category: 'du-toan',
    frequency: { type: 'year' },
    deadline: { type: 'after-event', event: 'estimate-assigned', count: 30, unit: 'day' },
  },
  {
    ...read,
    id: 'thuc-hien',
    title: 'Thực hiện dự toán 03, 06, 09 tháng',
    article: 'Nghị định 73/2026/NĐ-CP, Điều 37',
    wording: 'chậm nhất 10 ngày kể từ ngày kết thúc 03, 06, 09 tháng',
    category: 'thuc-hien',
    frequency: { type: 'months', months: [3, 6, 9] },
    deadline: { type: 'after-period', days: 10 },
    results: true,
    years: { from: 2026 },
  },
  {
    ...read,
    id: 'thuc-hien-nam',
    title: 'Thực hiện dự toán năm',
    article: 'Nghị định 73/2026/NĐ-CP, Điều 37',
    wording: 'chậm nhất 10 ngày kể từ ngày báo cáo trình cấp có thẩm quyền',
    category: 'thuc-hien',
    frequency: { type: 'year' },
    deadline: { type: 'after-event', event: 'year-reported', count: 10, unit: 'day' },
    results: true,
    years: { from: 2026 },
  },
  {
    ...read,
    id: 'quyet-toan',
    title: 'Quyết toán đã được duyệt',
    article: 'Nghị định 73/2026/NĐ-CP, Điều 37',
    wording: 'chậm nhất 30 ngày kể từ ngày văn bản phê duyệt quyết toán được ban hành',
    category: 'quyet-toan',
    frequency: { type: 'year' },
    deadline: { type: 'after-event', event: 'accounts-approved', count: 30, unit: 'day' },
    results: true,
    years: { from: 2025 },
  },
  {
    ...read,
    id: 'tai-tro',
    title: 'Tài trợ, đóng góp tự nguyện',
    article: 'Nghị định 73/2026/NĐ-CP, Điều 36 khoản 4',
    wording: 'chưa tìm thấy thời hạn riêng trong văn bản',
    category: 'tai-tro',
    frequency: { type: 'year' },
    deadline: { type: 'unknown' },
    ifAny: true,
    confidence: 'medium',
    sources: ['decree-73-2026'],
    note: 'Công khai cùng số liệu thực hiện, quyết toán là cách hiểu của người lập trang.',
  },
];
