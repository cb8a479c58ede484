import type { Edit, Problem, Span } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import { slugify } from '../../domain/vietnamese.ts';
import { acceptsValue, type ListedAttribute } from '../components.ts';
import { blank } from '../source/mask.ts';
import type { TagAttribute } from '../source/tag.ts';

export interface AttributeReport {
  readonly problems: readonly Problem[];
  /** Attributes that the parser could not read are blanked for it, curly quotes are straightened. */
  readonly masks: readonly Edit[];
}

export type NamedAttribute = Extract<TagAttribute, { type: 'named' }>;

export function checkValue(
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

function straighten(span: Span): AttributeReport {
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

export function expectation(values: ListedAttribute['values']): string {
  return values.type === 'choice'
    ? `giá trị là một trong: ${values.choices.join(', ')}`
    : `giá trị là ${values.expected}`;
}

export function blanked(text: string, { span }: TagAttribute, problem: Problem): AttributeReport {
  return { problems: [problem], masks: [blank(text, span)] };
}
