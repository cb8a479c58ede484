/** VS Code, for people who write content: help for each field, and files that every machine saves alike. */
export function renderEditorSettings(): string {
  const settings = {
    'yaml.schemas': {
      '.vscode/schemas/school.json': 'content/school.yaml',
      '.vscode/schemas/duties.json': 'content/duties.yaml',
      '.vscode/schemas/synonyms.json': 'content/synonyms.yaml',
      '.vscode/schemas/table.json': 'content/**/tables/*.yaml',
    },
    // Help in the front matter of `.mdx` files, from what `experimental.contentIntellisense` writes.
    'astro.content-intellisense': true,
    'files.encoding': 'utf8',
    'files.eol': '\n',
    'editor.wordWrap': 'on',
    '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2 },
    '[mdx]': { 'editor.insertSpaces': true, 'editor.tabSize': 2 },
  };
  return JSON.stringify(settings, null, 2);
}
