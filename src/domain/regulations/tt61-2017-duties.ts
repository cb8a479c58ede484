import type { Duty } from '../duties/duty.ts';
import { schoolLevels } from '../school.ts';

const read = {
  levels: schoolLevels,
  confidence: 'high',
  sources: ['codified-budget'],
} as const;

/**
 * Forms are not asked for: each item has its own. The decision that publishes an estimate or final
 * accounts is part of that publication, so it has no duty. Fiscal years pass to Thông tư 26/2026/TT-BTC by
 * its Điều 37; neither circular sets how long papers must hang.
 */
export const duties: readonly Duty[] = [
  {
    ...read,
    id: 'du-toan',
    title: 'Dự toán được giao',
    article: 'Điều 6 khoản 1',
    wording:
      'chậm nhất là 15 ngày, kể từ ngày được đơn vị dự toán cấp trên hoặc cấp có thẩm quyền giao đầu năm và điều chỉnh giảm hoặc bổ sung trong năm (nếu có)',
    category: 'du-toan',
    frequency: { type: 'year' },
    deadline: { type: 'after-event', event: 'estimate-assigned', count: 15, unit: 'day' },
  },
  {
    ...read,
    id: 'thuc-hien',
    title: 'Thực hiện dự toán quý, 6 tháng',
    article: 'Điều 6 khoản 2',
    wording: 'chậm nhất là 15 ngày, kể từ ngày kết thúc quý và 06 tháng',
    category: 'thuc-hien',
    frequency: { type: 'quarter', quarters: [1, 2, 3, 4], orCumulative: true },
    deadline: { type: 'after-period', days: 15 },
    results: true,
    years: { to: 2025 },
    note: 'Số liệu 6 tháng được tính thay cho Quý II, số liệu năm thay cho Quý IV: các trường làm khác nhau.',
  },
  {
    ...read,
    id: 'thuc-hien-nam',
    title: 'Thực hiện dự toán năm',
    article: 'Điều 6 khoản 3',
    wording:
      'chậm nhất là 05 ngày làm việc, kể từ ngày đơn vị báo cáo đơn vị dự toán cấp trên trực tiếp',
    category: 'thuc-hien',
    frequency: { type: 'year' },
    deadline: {
      type: 'after-event',
      event: 'year-reported',
      count: 5,
      unit: 'working-day',
    },
    results: true,
    years: { to: 2025 },
  },
  {
    ...read,
    id: 'quyet-toan',
    title: 'Quyết toán đã được duyệt',
    article: 'Điều 6 khoản 4',
    wording:
      'chậm nhất là 15 ngày, kể từ ngày được đơn vị dự toán cấp trên hoặc cấp có thẩm quyền phê duyệt',
    category: 'quyet-toan',
    frequency: { type: 'year' },
    deadline: { type: 'after-event', event: 'accounts-approved', count: 15, unit: 'day' },
    results: true,
    years: { to: 2024 },
    note: 'Quyết toán năm 2025 theo Thông tư 26/2026/TT-BTC (Điều 37).',
    sources: ['codified-budget', 'circular-26-2026'],
  },
];
