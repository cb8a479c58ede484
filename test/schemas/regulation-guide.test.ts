import { describe, expect, it } from 'vitest';
import { getRegulation, regulations } from '../../src/domain/regulations/index.ts';
import {
  renderRegulation,
  renderRegulationGuide,
} from '../../src/schemas/generated/regulation-guide.ts';

describe('the guide to the codes of law', () => {
  const guide = renderRegulationGuide();

  it('has a heading for each regulation that a document may name, and for no other', () => {
    const headings = Array.from(guide.matchAll(/^### (.+)$/gm), ([, heading]) => heading);
    const numbers = regulations
      .filter(({ categories }) => categories.length > 0)
      .map(({ number }) => number);
    expect(headings).toEqual(numbers);
    expect(guide).not.toContain('30/2020/NĐ-CP');
  });

  it.each(regulations.filter(({ categories }) => categories.length > 0))(
    'lists every item, form and duty of $number',
    (regulation) => {
      const section = renderRegulation(regulation);
      const { categories, forms, duties } = regulation;
      const ids = [...categories, ...forms, ...duties].map(({ id }) => `- \`${id}\`: `);
      expect(ids.filter((id) => !section.includes(id))).toEqual([]);
    },
  );

  it('says which items stay within the school, and where else an item belongs', () => {
    const law = renderRegulation(getRegulation('l10-2022'));
    expect(law).toMatch(
      /^- `nhan-su`: .+ \(chỉ công khai nội bộ: không đăng được\)\. Có thông tin/m,
    );
    expect(law).toMatch(
      /^- `noi-quy-quy-che`: .+ \(quy định này chỉ buộc công khai nội bộ; đăng được\)$/m,
    );
    expect(law).toMatch(/^- `tai-chinh`: .+ Thông tư 26\/2026\/TT-BTC\.$/m);
  });

  it('does not offer a regulation all of whose items stay within the school', () => {
    expect(renderRegulation(getRegulation('nd04-2015'))).not.toContain('`regulation:');
    expect(renderRegulation(getRegulation('l10-2022'))).toContain('`regulation: 10/2022/QH15`');
  });

  it('gives the days that are known, and none where they are not', () => {
    expect(renderRegulation(getRegulation('tt36-2017'))).toContain(
      'Có hiệu lực từ 12/02/2018 đến hết 18/07/2024.',
    );
    expect(renderRegulation(getRegulation('ttlt71-2014'))).toContain(
      'Chưa rõ thời gian có hiệu lực.',
    );
  });

  it('puts duties under their time limit, once for all that share it', () => {
    const section = renderRegulation(getRegulation('tt26-2026'));
    expect(section).toContain(
      '- Hạn: chậm nhất 10 ngày kể từ ngày kết thúc 03, 06, 09 tháng\n  - `thuc-hien`: Thực hiện dự toán 03, 06, 09 tháng\n',
    );
    expect(section).toContain('  - `tai-tro`: Tài trợ, đóng góp tự nguyện (\\*) (nếu có)');
    const long = renderRegulation(getRegulation('tt09-2024'));
    expect(long.match(/^- Hạn: trước ngày 30 tháng 6 hằng năm; cập nhật/gm)).toHaveLength(1);
  });

  it('marks what the site marks, and says once what the mark means', () => {
    const section = renderRegulation(getRegulation('tt09-2024'));
    expect(section).toMatch(/^ *- `loai-hinh`: .+ \(\\\*\)$/m);
    expect(section).toMatch(/^ *- `ten-truong`: Tên .+ \(\\\*\)$/m);
    expect(renderRegulation(getRegulation('nd151-2017'))).not.toContain('(\\*)');
    expect(renderRegulation(getRegulation('tt61-2017'))).toMatch(/`Mẫu biểu số 02`: .+ \(\\\*\)$/m);
    expect(guide.match(/chưa đối chiếu đủ/g)).toHaveLength(1);
  });

  it('keeps text as text', () => {
    const regulation = getRegulation('tt16-2018');
    const section = renderRegulation({
      ...regulation,
      title: 'Về *sao* và <thẻ>',
      duties: regulation.duties.map((duty) => ({
        ...duty,
        title: '[a](b)',
        wording: 'trước _30_',
      })),
    });
    expect(section).toContain(String.raw`Về \*sao\* và \<thẻ\>.`);
    expect(section).toContain(String.raw`- Hạn: trước \_30\_`);
    expect(section).toContain(String.raw`\[a\](b)`);
  });
});
