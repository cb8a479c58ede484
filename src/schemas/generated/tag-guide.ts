import { codeBlock, codeSpan, escapeMarkdown } from './markdown.ts';

/** What the guide needs to know of a tag that may stand in a body. */
export interface TagDescription {
  readonly name: string;
  readonly meaning: string;
  readonly example: string;
  readonly attributes: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly meaning: string;
  }[];
}

export const renderTagGuide = (tags: readonly TagDescription[]): string =>
  tags.map(renderTag).join('\n\n');

function renderTag({ name, meaning, example, attributes }: TagDescription): string {
  const lines = attributes.map(
    (attribute) =>
      `- ${codeSpan(attribute.name)}${attribute.required ? ' (bắt buộc)' : ''}: ${escapeMarkdown(attribute.meaning)}`,
  );
  return [
    `${codeSpan(`<${name}>`)} ${escapeMarkdown(meaning)}`,
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    codeBlock(example),
  ].join('\n\n');
}
