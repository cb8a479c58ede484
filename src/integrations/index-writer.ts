import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { renderEntry, type SearchEntry } from '../search/entry.ts';
import { withTitleWords } from '../search/title-words.ts';
import { makeVocabulary } from '../search/vocabulary.ts';
import { vocabularyFile, type Synonyms } from '../search/vocabulary-file.ts';

/** Makes Pagefind's index of the entries and the vocabulary beside it; what was in the folder is gone. */
export async function writeSearchIndex(
  entries: readonly SearchEntry[],
  synonyms: readonly Synonyms[],
  outputPath: string,
): Promise<void> {
  rmSync(outputPath, { recursive: true, force: true });
  const index = getResult(await createIndex({ forceLanguage: 'vi' })).index;
  if (index === undefined) throw new Error('Pagefind gave no index');
  const answers = await Promise.all(
    entries.map((entry) => index.addHTMLFile(renderEntry(withTitleWords(entry)))),
  );
  answers.forEach(getResult);
  getResult(await index.writeFiles({ outputPath }));
  await close();
  const vocabulary = makeVocabulary(entries, synonyms);
  writeFileSync(join(outputPath, vocabularyFile), JSON.stringify(vocabulary));
}

function getResult<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
