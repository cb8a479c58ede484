import { calendarDate } from '../calendar-date.ts';
import type { Regulation } from '../regulation.ts';
import { schoolLevels } from '../school.ts';

/** It sets no period and no time limit of its own, so there is no duty: special laws say when. */
export const pctn: Regulation = {
  id: 'pctn-2018',
  number: '36/2018/QH14',
  relatedNumbers: [],
  title: 'Luật Phòng, chống tham nhũng',
  shortTitle: 'Luật Phòng, chống tham nhũng 2018',
  issuedOn: calendarDate(2018, 11, 20),
  inForce: { from: calendarDate(2019, 7, 1), to: undefined, confidence: 'high' },
  replacedBy: undefined,
  levels: schoolLevels,
  categories: [
    {
      id: 'to-chuc-hoat-dong',
      title:
        'Tổ chức và hoạt động của đơn vị: chính sách, chế độ; tài chính công, tài sản công, kinh phí huy động; công tác tổ chức cán bộ; thủ tục hành chính',
      group: undefined,
      article: 'Điều 10, Điều 11',
      levels: schoolLevels,
      audience: 'public',
      confidence: 'high',
      sources: ['codified-anticorruption'],
      note: 'Nội dung đã có luật riêng quy định cách công khai thì ghi theo luật ấy. Không đăng thông tin cá nhân của viên chức, người lao động.',
    },
  ],
  forms: [],
  duties: [],
  confidence: 'high',
  sources: ['codified-anticorruption', 'anticorruption-leaflet'],
  note: 'Nơi luật khác không quy định hình thức công khai, người đứng đầu chọn một hay nhiều hình thức: niêm yết, văn bản, ấn phẩm, báo chí, cổng hoặc trang thông tin điện tử, họp báo (Điều 11 khoản 2). Luật không đặt thời hạn riêng.',
};
