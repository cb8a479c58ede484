import type { Edit, Problem } from '../../domain/finding.ts';
import { findNearest } from '../../domain/nearest.ts';
import { quote } from '../../domain/quote.ts';
import { fold } from '../../domain/vietnamese.ts';
import { findListedTag, listedNames } from '../components.ts';
import { maskMarks } from '../source/mask.ts';
import { pairTags, type TagPairs } from '../source/pairs.ts';
import { sliceSpan } from '../source/span.ts';
import { formatTag, type Tag } from '../source/tag.ts';
import { checkAttributes } from './attributes.ts';
import { findHtmlAdvice } from './html-tags.ts';
import { listOuterTags } from './outer-tags.ts';
import { findLineProblem } from './tag-lines.ts';

export interface TagReport {
  readonly problems: readonly Problem[];
  readonly masks: readonly Edit[];
  /** The tags that the parser will see. */
  readonly kept: readonly Tag[];
  readonly partners: TagPairs['partners'];
}

/** Judges the tags of a text by their names, their attributes, and what they open and close. */
export function checkTags(text: string, allTags: readonly Tag[]): TagReport {
  const lineBreaks = allTags.filter(isFaultyLineBreak);
  const tags = allTags.filter((tag) => !isFaultyLineBreak(tag));
  const listed = tags.filter((tag) => findListedTag(tag.name));
  const others = tags.filter((tag) => !findListedTag(tag.name));
  const pairs = pairTags(listed);
  const misplaced = listMisplaced(text, listed, pairs);
  const refused = new Set([...listRefused(pairs), ...misplaced.flatMap(({ tags }) => tags)]);
  const whole = listed.filter((tag) => tag.type !== 'broken');
  const attributes = whole.map((tag) => checkAttributes(text, tag));
  return {
    problems: [
      ...lineBreaks.map(lineBreakProblem),
      ...checkUnlisted(text, others),
      ...checkPairs(pairs),
      ...misplaced.map(({ problem }) => problem),
      ...attributes.flatMap(({ problems }) => problems),
    ],
    masks: [
      ...[...lineBreaks, ...others, ...refused].flatMap(({ span }) => maskMarks(text, span)),
      ...attributes.flatMap(({ masks }) => masks),
    ],
    kept: whole.filter((tag) => !refused.has(tag)),
    partners: pairs.partners,
  };
}

const isLineBreak = ({ name }: Tag): boolean => name.toLowerCase() === 'br';

function isFaultyLineBreak(tag: Tag): boolean {
  return (
    isLineBreak(tag) && tag.type !== 'broken' && !(tag.type === 'standalone' && tag.name === 'br')
  );
}

function lineBreakProblem({ span }: Tag): Problem {
  return {
    code: 'unclosed-line-break',
    span,
    message: 'Thẻ xuống dòng viết chưa đúng.',
    advice: 'Viết <br /> (có dấu gạch chéo), hoặc để trống một dòng để sang đoạn mới.',
    mend: [{ span, text: '<br />' }],
  };
}

function checkUnlisted(text: string, tags: readonly Tag[]): Problem[] {
  const { partners } = pairTags(tags);
  // A closing tag is told of only where its opening tag is not.
  return listOuterTags(tags, partners)
    .filter((tag) => tag.type !== 'closing' || !partners.has(tag))
    .map((tag) => unlistedProblem(text, tag, partners.get(tag)));
}

function unlistedProblem(text: string, tag: Tag, partner: Tag | undefined): Problem {
  const meant = findHtmlAdvice(tag.name) ? undefined : findNearest(tag.name, listedNames);
  const renamed = meant !== undefined && fold(meant) === fold(tag.name);
  const both = partner ? [tag, partner] : [tag];
  return {
    code: 'unlisted-tag',
    span: { start: tag.span.start, end: tag.nameSpan.end },
    message: `Không được dùng thẻ ${formatTag(tag)}.`,
    advice: adviceOn(text, tag, meant),
    ...(renamed && { mend: both.map(({ nameSpan }) => ({ span: nameSpan, text: meant })) }),
  };
}

function adviceOn(text: string, tag: Tag, meant: string | undefined): string {
  if (meant !== undefined) return `Có phải ý bạn là <${meant}>? Viết đúng cả chữ hoa, chữ thường.`;
  const listed = listedNames.map((name) => `<${name}>`).join(', ');
  const written = quote(`\\${sliceSpan(text, tag.span)}`);
  return (
    findHtmlAdvice(tag.name) ?? `Nếu là chữ bình thường thì gõ ${written}. Được dùng: ${listed}.`
  );
}

interface Misplaced {
  readonly problem: Problem;
  readonly tags: readonly Tag[];
}

function listMisplaced(text: string, tags: readonly Tag[], pairs: TagPairs): Misplaced[] {
  return tags.flatMap((opening) => {
    const closing = opening.type === 'standalone' ? opening : pairs.partners.get(opening);
    if (opening.type === 'closing' || opening.type === 'broken' || !closing) return [];
    const problem = findLineProblem(text, { opening, closing });
    return problem ? [{ problem, tags: [opening, closing] }] : [];
  });
}

/** What the parser must not see, lest it stop there. */
function listRefused({ partners, unclosed, unopened, tooDeep }: TagPairs): Tag[] {
  const faulty = [...unclosed, ...unopened, ...tooDeep];
  const brokenPartners = [...partners].flatMap(([tag, partner]) =>
    tag.type === 'broken' ? [partner] : [],
  );
  return [...faulty, ...faulty.flatMap((tag) => partners.get(tag) ?? []), ...brokenPartners];
}

function checkPairs({ unclosed, unopened, tooDeep }: TagPairs): Problem[] {
  return [
    ...unclosed.filter(({ type }) => type !== 'broken').map(unclosedProblem),
    ...unopened.map(unopenedProblem),
    ...tooDeep.slice(0, 1).map(tooDeepProblem),
  ];
}

export function unclosedProblem(tag: Tag): Problem {
  return {
    code: 'unclosed-tag',
    span: tag.span,
    message: `Thẻ ${formatTag(tag)} chưa được đóng, hoặc bị đóng chéo với thẻ khác.`,
    advice: `Thêm ${formatTag({ type: 'closing', name: tag.name })} ở cuối phần nội dung của thẻ, trong cùng một đoạn hoặc cùng mức thụt dòng với thẻ mở.`,
  };
}

export function unopenedProblem(tag: Tag): Problem {
  return {
    code: 'unclosed-tag',
    span: tag.span,
    message: `Thẻ đóng ${formatTag(tag)} không có thẻ mở tương ứng.`,
    advice: 'Xóa thẻ đóng này, hoặc thêm thẻ mở ở trước phần nội dung.',
  };
}

function tooDeepProblem({ span }: Tag): Problem {
  return {
    code: 'too-deep',
    span,
    message: 'Thẻ lồng nhau quá nhiều cấp.',
    advice: 'Bớt các thẻ mở lồng vào nhau.',
  };
}
