import { findNearest } from '../domain/nearest.ts';
import { findFormOfOthers, isUnsure, type Regulation } from '../domain/regulation.ts';

/** Why a form can not be named under a regulation, in words that go on from what the officer wrote. */
export function explainUnknownForm(
  regulation: Regulation,
  given: string,
): { readonly reason: string; readonly advice: string } {
  const { shortTitle, forms } = regulation;
  const ids = forms.map(({ id }) => id);
  const all = `Các biểu mẫu dành cho trường: ${ids.join(', ')}.`;
  if (ids.length === 0)
    return {
      reason: `trang này chưa biết biểu mẫu nào của ${shortTitle} dành cho trường học`,
      advice: 'Bỏ dòng «form».',
    };
  const others = findFormOfOthers(regulation, given);
  if (others !== undefined) {
    const doubt = isUnsure(others) ? ' (theo hiểu biết hiện có, chưa đối chiếu với bản gốc)' : '';
    return {
      reason: `mẫu này của ${shortTitle} dành cho ${others.whose}, không dành cho trường mầm non, phổ thông${doubt}`,
      advice: all,
    };
  }
  const nearest = findNearest(given, ids);
  return {
    reason: `không có trong các biểu mẫu của ${shortTitle} dành cho trường mầm non, phổ thông`,
    advice: nearest === undefined ? all : `Có phải ý bạn là «${nearest}»?`,
  };
}
