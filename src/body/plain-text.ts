import type { Nodes } from 'mdast';

/** What stands before a task of a list, as readers see it. */
const taskMarks = { done: '☑ ', open: '☐ ' } as const;

/**
 * The text that a reader sees: without marks of MDX, descriptions of images, and footnote numbers.
 * Blocks stand on lines of their own. Footnotes come where they are written.
 */
export function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return '\n';
    case 'mdxJsxTextElement':
      return node.name === 'br' ? '\n' : joined(node.children, '');
    case 'listItem':
      return taskMarkOf(node.checked) + joined(node.children, '\n');
    case 'tableRow':
      return joined(node.children, ' ');
    case 'root':
    case 'blockquote':
    case 'list':
    case 'table':
    case 'footnoteDefinition':
    case 'mdxJsxFlowElement':
      return joined(node.children, '\n');
    default:
      return 'children' in node ? joined(node.children, '') : '';
  }
}

export function taskMarkOf(checked: boolean | null | undefined): string {
  if (typeof checked !== 'boolean') return '';
  return checked ? taskMarks.done : taskMarks.open;
}

function joined(children: readonly Nodes[], separator: string): string {
  return children
    .map(textOf)
    .filter((text) => text !== '')
    .join(separator);
}
