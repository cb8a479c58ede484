import type { Finding } from '../../domain/finding.ts';
import { findNearest } from '../../domain/nearest.ts';
import { listParallelForms } from '../../domain/parallel-form.ts';
import { quote } from '../../domain/quote.ts';
import type { Category, Form, Regulation } from '../../domain/regulation.ts';
import type { SchoolLevel } from '../../domain/school.ts';
import type { SiteSources } from '../../domain/source.ts';
import { levelNames } from '../../words/names.ts';
import { listClassified } from '../classified.ts';
import { findingAt, type Fault } from '../fault.ts';

/** A category and a form must be for one of the levels that the school teaches. */
export function checkWrongLevel(sources: SiteSources): Finding[] {
  if (sources.school === undefined) return [];
  const { levels } = sources.school.school;
  // A law for state agencies names no level: a school that follows it does so of its own accord.
  const isOthers = (row: Category | Form | undefined): row is Category | Form =>
    row !== undefined &&
    row.levels.length > 0 &&
    !row.levels.some((level) => levels.includes(level));
  return listClassified(sources).flatMap(({ source, regulation, category, form }) => [
    ...(isOthers(category)
      ? [findingAt(source, explainCategory(category, regulation, levels), 'category')]
      : []),
    ...(isOthers(form) ? [findingAt(source, explainForm(form, regulation, levels), 'form')] : []),
  ]);
}

type Levels = readonly SchoolLevel[];

function explainCategory(category: Category, { categories }: Regulation, levels: Levels): Fault {
  const own = categories.filter((each) => each.levels.some((level) => levels.includes(level)));
  const nearest = findNearest(
    category.title,
    own.map(({ title }) => title),
  );
  const parallel = own.find(({ title }) => title === nearest);
  return {
    code: 'wrong-level',
    message: `Nội dung ${quote(category.title)} ${describeLevels(category.levels, levels)}.`,
    advice:
      parallel === undefined
        ? `Chọn mã nội dung dành cho cấp ${listNames(levels)}. ${orLevels}`
        : `Nội dung tương ứng của trường là «category: ${parallel.id}». ${orLevels}`,
  };
}

function explainForm(form: Form, regulation: Regulation, levels: Levels): Fault {
  const parallels = listParallelForms(regulation, form, levels).map(({ id }) => `«form: ${id}»`);
  return {
    code: 'wrong-level',
    message: `${form.id} ${describeLevels(form.levels, levels)}.`,
    advice:
      parallels.length === 0
        ? `Chọn biểu mẫu dành cho cấp ${listNames(levels)}. ${orLevels}`
        : `Biểu mẫu tương ứng của trường là ${parallels.join(' hoặc ')}. ${orLevels}`,
  };
}

const orLevels = 'Nếu trường có thêm cấp học thì bổ sung vào mục levels của school.yaml.';

const describeLevels = (wanted: Levels, taught: Levels): string =>
  `dành cho cấp ${listNames(wanted)}, còn trường dạy cấp ${listNames(taught)}`;

const listNames = (levels: Levels): string =>
  levels.map((level) => levelNames[level].toLowerCase()).join(', ');
