import type { Form, Regulation } from './regulation.ts';
import type { SchoolLevel } from './school.ts';

/**
 * The forms that ask a school of these levels what `form` asks one of its own: those at the same place among
 * the forms of their category and level. In Thông tư 36/2017 every level has its four forms in one order.
 */
export function listParallelForms(
  { forms }: Regulation,
  form: Form,
  levels: readonly SchoolLevel[],
): Form[] {
  const ofCategory = forms.filter(({ category }) => category === form.category);
  const place = ofCategory.filter(hasLevelsOf(form)).indexOf(form);
  return ofCategory.filter(
    (each) =>
      each.levels.some((level) => levels.includes(level)) &&
      ofCategory.filter(hasLevelsOf(each)).indexOf(each) === place,
  );
}

const hasLevelsOf =
  (form: Form) =>
  ({ levels }: Form): boolean =>
    levels.join() === form.levels.join();
