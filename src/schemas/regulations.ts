import { z } from 'zod';
import { findNearestCategories } from '../domain/nearest-category.ts';
import {
  findCategory,
  findForm,
  isPublishable,
  type Regulation,
  type RegulationId,
} from '../domain/regulation.ts';
import { findRegulation, findRegulationByNumber } from '../domain/regulations/index.ts';
import { fold, slugify } from '../domain/vietnamese.ts';
import { addFault, type FaultSink } from './fault.ts';
import { field, type FieldMeta } from './field.ts';
import { optional, text } from './fields.ts';
import { adviseRegulation } from './nearest-regulation.ts';
import { explainUnknownForm } from './unknown-form.ts';

/** A regulation by its number, or by one of the instruments that amend or carry it. */
export const regulation = () =>
  z.string().transform((given, sink): RegulationId => {
    const found = findRegulationByNumber(given) ?? findRegulation(given.trim());
    if (found !== undefined && found.categories.length > 0) return found.id;
    addFault(sink, {
      code: 'unknown-regulation',
      reason:
        found === undefined
          ? 'không có trong các quy định mà trang này theo dõi'
          : 'là quy định không đặt ra nội dung công khai nào',
      advice: (document) => adviseRegulation(found === undefined ? given : undefined, document),
    });
    return z.NEVER;
  });

const metas = {
  regulation: {
    label: 'Quy định công khai',
    meaning: 'Số của thông tư, nghị định yêu cầu công khai nội dung này.',
    example: 'regulation: 09/2024/TT-BGDĐT',
  },
  category: {
    label: 'Nội dung công khai',
    meaning: 'Mã của nội dung theo quy định ấy; xem bảng mã ở cuối hướng dẫn.',
    example: 'category: thu-chi-tai-chinh',
  },
  form: {
    label: 'Biểu mẫu',
    meaning: 'Số biểu mẫu như quy định in, nếu quy định có biểu mẫu.',
    example: 'form: Biểu mẫu 09',
  },
} satisfies Record<string, FieldMeta>;

/** Of a disclosure, which is always made under a regulation. */
export const classificationFields = {
  regulation: field(regulation(), metas.regulation),
  category: field(text(), metas.category),
  form: field(optional(text()), metas.form),
};

/** Of a plan or a result, which may be. */
export const optionalClassificationFields = {
  regulation: field(optional(regulation()), metas.regulation),
  category: field(optional(text()), metas.category),
  form: field(optional(text()), metas.form),
};

interface Classified {
  readonly regulation?: RegulationId | undefined;
  readonly category?: string | undefined;
  readonly form?: string | undefined;
}

/** A category and a form must stand in the regulation that the document names. */
export function checkClassification(
  { regulation: id, category, form }: Classified,
  sink: FaultSink,
): void {
  const named = id === undefined ? undefined : findRegulation(id);
  if (named === undefined) {
    if (category !== undefined) addFault(sink, missingRegulation, ['category']);
    else if (form !== undefined) addFault(sink, missingRegulation, ['form']);
    return;
  }
  if (category !== undefined) checkCategory(named, category, sink);
  if (form !== undefined) checkForm(named, form, sink);
}

const missingRegulation = {
  code: 'missing-field',
  whole: true,
  reason: 'Có nội dung công khai hoặc biểu mẫu mà thiếu mục «Quy định công khai» (regulation).',
  advice: 'Thêm dòng «regulation: …» với số của quy định, ví dụ 09/2024/TT-BGDĐT.',
} as const;

function checkCategory(named: Regulation, given: string, sink: FaultSink): void {
  if (findCategoryId(named, given) !== undefined) return;
  addFault(
    sink,
    {
      code: 'unknown-category',
      reason: `${named.shortTitle} không có nội dung nào mang mã này`,
      advice: adviseCategory(named, given),
    },
    ['category'],
  );
}

function adviseCategory({ shortTitle, categories }: Regulation, given: string): string {
  const open = categories.filter(isPublishable);
  const near = findNearestCategories(given, open).map(({ id, title }) => `«${id}» (${title})`);
  return near.length > 0
    ? `Có phải ý bạn là ${near.join(' hay ')}?`
    : `Chọn một trong các mã của ${shortTitle}: ${open.map(({ id }) => id).join(', ')}.`;
}

function checkForm(named: Regulation, given: string, sink: FaultSink): void {
  if (findForm(named, given) !== undefined) return;
  addFault(sink, { code: 'unknown-form', ...explainUnknownForm(named, given) }, ['form']);
}

/** A category by its id, or by its title as the regulation prints it. */
function findCategoryId(named: Regulation, given: string): string | undefined {
  const byTitle = named.categories.find(({ title }) => fold(title) === fold(given));
  return (findCategory(named, slugify(given)) ?? byTitle)?.id;
}

/** The regulation's own spelling of what `checkClassification` has let through. */
export function canonical<Data extends Classified>(data: Data): Data {
  const named = data.regulation === undefined ? undefined : findRegulation(data.regulation);
  if (named === undefined) return data;
  const { category, form } = data;
  return {
    ...data,
    ...(category !== undefined && { category: findCategoryId(named, category) ?? category }),
    ...(form !== undefined && { form: findForm(named, form)?.id ?? form }),
  };
}
