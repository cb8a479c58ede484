import type { Problem } from '../../domain/finding.ts';
import { findNearest } from '../../domain/nearest.ts';
import { quote } from '../../domain/quote.ts';
import { findListedTag, type ListedTag } from '../components.ts';
import { sliceSpan } from '../source/span.ts';
import type { Tag, TagAttribute } from '../source/tag.ts';
import {
  blanked,
  checkValue,
  expectation,
  type AttributeReport,
  type NamedAttribute,
} from './attribute-values.ts';

export function checkAttributes(text: string, tag: Tag): AttributeReport {
  const listed = findListedTag(tag.name);
  if (!listed) return { problems: [], masks: [] };
  const seen = new Set<string>();
  const reports = tag.attributes.map((each) => {
    if (each.type === 'expression') return refuseExpression(text, each);
    const isSecond = seen.has(each.name);
    seen.add(each.name);
    return checkAttribute(text, listed, each, isSecond);
  });
  return {
    problems: [
      ...reports.flatMap(({ problems }) => problems),
      ...(tag.type === 'closing' ? [] : checkMissing(tag, listed)),
    ],
    masks: reports.flatMap(({ masks }) => masks),
  };
}

function checkAttribute(
  text: string,
  tag: ListedTag,
  attribute: NamedAttribute,
  isSecond: boolean,
): AttributeReport {
  const listed = tag.attributes.find(({ name }) => name === attribute.name);
  if (!listed) return blanked(text, attribute, unknownProblem(tag, attribute));
  if (isSecond) return blanked(text, attribute, duplicateProblem(attribute));
  if (attribute.value?.quotes === 'braces') return refuseExpression(text, attribute);
  return checkValue(text, listed, attribute);
}

function refuseExpression(text: string, attribute: TagAttribute): AttributeReport {
  return blanked(text, attribute, {
    code: 'attribute-expression',
    span: attribute.span,
    message: `${quote(sliceSpan(text, attribute.span))} trong thẻ bị hiểu là chương trình.`,
    advice: 'Viết giá trị trong dấu ngoặc kép thẳng "…", hoặc xóa phần này.',
  });
}

function unknownProblem(tag: ListedTag, { name, span }: NamedAttribute): Problem {
  return {
    code: 'unknown-attribute',
    span: { start: span.start, end: span.start + name.length },
    ...describeUnknown(tag, name),
  };
}

function describeUnknown(tag: ListedTag, name: string): Pick<Problem, 'message' | 'advice'> {
  const message = `Thẻ <${tag.name}> không có thuộc tính «${name}».`;
  if (/^on[a-z]/i.test(name)) {
    const why = `Thuộc tính «${name}» chạy chương trình trên máy của người đọc.`;
    return {
      message: why,
      advice: 'Xóa thuộc tính này: văn bản công khai không chứa chương trình.',
    };
  }
  if (/^(?:style|class|className|id|align|width|height)$/i.test(name))
    return { message, advice: 'Xóa thuộc tính này: cách trình bày do trang web định sẵn.' };
  const names = tag.attributes.map((each) => each.name);
  if (names.length === 0) return { message, advice: 'Thẻ này không có thuộc tính nào; xóa đi.' };
  const meant = findNearest(name, names);
  return {
    message,
    advice: meant ? `Có phải ý bạn là «${meant}»?` : `Được dùng: ${names.join(', ')}.`,
  };
}

function duplicateProblem({ name, span }: NamedAttribute): Problem {
  return {
    code: 'duplicate-attribute',
    span,
    message: `Thuộc tính «${name}» viết hai lần trong một thẻ.`,
    advice: 'Giữ một thuộc tính, xóa thuộc tính kia.',
  };
}

function checkMissing(tag: Tag, listed: ListedTag): Problem[] {
  const written = new Set(tag.attributes.map((each) => (each.type === 'named' ? each.name : '')));
  return listed.attributes
    .filter(({ name, required }) => required && !written.has(name))
    .map(({ name, values }) => ({
      code: 'missing-attribute',
      span: { start: tag.span.start, end: tag.nameSpan.end },
      message: `Thẻ <${tag.name}> thiếu thuộc tính «${name}».`,
      advice: `Thêm ${name}="…" vào trong thẻ; ${expectation(values)}.`,
    }));
}
