import { schemas, type DataKind } from '../kinds.ts';
import { renderCodeGuide } from './code-guide.ts';
import { renderEditorSettings } from './editor-settings.ts';
import { renderFieldGuide } from './field-guide.ts';
import { renderJsonSchema } from './json-schema.ts';
import { renderRegulationGuide } from './regulation-guide.ts';
import { replaceSection } from './sections.ts';
import { renderTagGuide, type TagDescription } from './tag-guide.ts';

export interface GeneratedFile {
  /** Relative to the project's folder. */
  readonly path: string;
  readonly text: string;
}

export const guidePath = 'content/README.md';

const isDataKind = (name: string): name is DataKind => Object.hasOwn(schemas, name);

/** Everything that is made from the schemas, the rules and the law. `guide` is the guide as it stands. */
export function listGeneratedFiles(
  guide: string,
  tags: readonly TagDescription[],
): GeneratedFile[] {
  const kinds = Object.keys(schemas).filter(isDataKind);
  return [
    ...kinds.map((kind) => ({
      path: `.vscode/schemas/${kind}.json`,
      text: renderJsonSchema(kind),
    })),
    { path: '.vscode/settings.json', text: renderEditorSettings() },
    { path: guidePath, text: fillGuide(guide, tags) },
  ];
}

function fillGuide(guide: string, tags: readonly TagDescription[]): string {
  const sections = {
    components: renderTagGuide(tags),
    fields: renderFieldGuide(),
    regulations: renderRegulationGuide(),
    codes: renderCodeGuide(),
  };
  return Object.entries(sections).reduce(
    (text, [name, content]) => replaceSection(text, name, content),
    guide,
  );
}
