import type { Finding } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import { isPublishable } from '../../domain/regulation.ts';
import type { SiteSources } from '../../domain/source.ts';
import { listClassified } from '../classified.ts';
import { findingAt } from '../fault.ts';

export function checkInternalContent(sources: SiteSources): Finding[] {
  return listClassified(sources).flatMap(({ source, regulation, category }) => {
    if (category === undefined || isPublishable(category)) return [];
    const article = category.article === undefined ? '' : `${category.article} `;
    const fault = {
      code: 'internal-content',
      message: `Nội dung ${quote(category.title)} thuộc diện công khai trong nội bộ cơ quan, đơn vị (${article}${regulation.shortTitle}); trang này ai cũng đọc được nên không đăng.`,
      advice:
        'Công khai trong nội bộ trường và xóa tệp này khỏi thư mục content; nếu đã lỡ đăng thì báo Hiệu trưởng ngay.',
    } as const;
    return [findingAt(source, fault, 'category')];
  });
}
