import type { Edit, Problem } from '../../domain/finding.ts';
import { findNearest } from '../../domain/nearest.ts';
import { quote } from '../../domain/quote.ts';
import { slugify } from '../../domain/vietnamese.ts';
import { acceptsValue, findListedTag, type ListedAttribute, type ListedTag } from '../components.ts';
import { blank } from '../source/mask.ts';
import { sliceSpan } from '../source/span.ts';
import type { Tag, TagAttribute } from '../source/tag.ts';

export interface AttributeReport {
  readonly problems: readonly Problem[];
  /** Attributes that the parser could not read are blanked for it, curly quotes are straightened. */
  readonly masks: readonly Edit[];
}

type NamedAttribute = Extract<TagAttribute, { type: 'named' }>;

export function checkAttributes(text: string, tag: Tag): AttributeReport {
  const listed = findListedTag(tag.name);
  if (!listed) return { problems: [], masks: [] };
  const reports = tag.attributes.map((each, index) =>
    each.type === 'expression'
      ? refuseExpression(text, each)
      : checkAttribute(text, listed, each, tag.attributes.slice(0, index)),
  );
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
  earlier: readonly TagAttribute[],
): AttributeReport {
  const listed = tag.attributes.find(({ name }) => name === attribute.name);
  if (!listed) return blanked(text, attribute, unknownProblem(tag, attribute));
  if (earlier.some((each) => each.type === 'named' && each.name === attribute.name))
    return blanked(text, attribute, duplicateProblem(attribute));
  if (attribute.value?.quotes === 'braces') return refuseExpression(text, attribute);
  return checkValue(text, listed, attribute);
}

function blanked(text: string, { span }: TagAttribute, problem: Problem): AttributeReport {
  return { problems: [problem], masks: [blank(text, span)] };
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
    return { message: why, advice: 'Xóa thuộc tính này: văn bản công khai không chứa chương trình.' };
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

function expectation(values: ListedAttribute['values']): string {
  return values.type === 'choice'
    ? `giá trị là một trong: ${values.choices.join(', ')}`
    : `giá trị là ${values.expected}`;
}

function checkValue(
  text: string,
  listed: ListedAttribute,
  attribute: NamedAttribute,
): AttributeReport {
  const { name, span, value } = attribute;
  const marks = checkQuotes(text, attribute);
  if (value !== undefined && acceptsValue(listed, value.text)) return marks;
  const problem: Problem = {
    code: 'attribute-value',
    span: value?.span ?? span,
    message: `Giá trị ${quote(value?.text ?? '')} của thuộc tính «${name}» chưa đúng.`,
    advice: adviceOnValue(listed, value?.text ?? ''),
  };
  return { ...marks, problems: [...marks.problems, problem] };
}

function adviceOnValue({ values }: ListedAttribute, value: string): string {
  const sentence = expectation(values);
  const meant =
    values.type === 'choice' ? values.choices.find((each) => each === slugify(value)) : undefined;
  return meant === undefined
    ? `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
    : `Có phải ý bạn là «${meant}»?`;
}

function checkQuotes(text: string, attribute: NamedAttribute): AttributeReport {
  const { value } = attribute;
  if (value?.quotes === 'curly') return straighten(value.span);
  if (value?.quotes !== 'none') return { problems: [], masks: [] };
  return blanked(text, attribute, {
    code: 'unquoted-attribute',
    span: value.span,
    message: `Giá trị ${quote(value.text)} không đặt trong dấu ngoặc kép.`,
    advice: `Viết ${attribute.name}="${value.text}".`,
    mend: [
      { span: { start: value.span.start, end: value.span.start }, text: '"' },
      { span: { start: value.span.end, end: value.span.end }, text: '"' },
    ],
  });
}

function straighten(span: { start: number; end: number }): AttributeReport {
  const edits = [
    { span: { start: span.start, end: span.start + 1 }, text: '"' },
    { span: { start: span.end - 1, end: span.end }, text: '"' },
  ];
  const problem: Problem = {
    code: 'smart-quotes-in-tag',
    span,
    message: 'Dấu ngoặc kép cong “ ” trong thẻ không đọc được.',
    advice: 'Thay bằng dấu ngoặc kép thẳng " ".',
    mend: edits,
  };
  return { problems: [problem], masks: edits };
}
