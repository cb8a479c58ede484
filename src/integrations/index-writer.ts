import { close, createIndex } from 'pagefind';
import { makeFolder, type FileInFolder } from '../data/files.ts';
import { renderEntry, type SearchEntry } from '../search/entry.ts';
import { withTitleWords } from '../search/title-words.ts';
import { makeVocabulary } from '../search/vocabulary.ts';
import { vocabularyFile, type Synonyms } from '../search/vocabulary-file.ts';

// Pagefind's own interface: 0.5 MB that no page asks for.
const unasked = /^pagefind-(?:[a-z-]*ui|highlight|worker)\.(?:css|js)$/;

/** Makes Pagefind's index of the entries and the vocabulary beside it; what was in the folder is gone. */
export async function writeSearchIndex(
  entries: readonly SearchEntry[],
  synonyms: readonly Synonyms[],
  outputPath: string,
): Promise<void> {
  const index = getResult(await createIndex({ forceLanguage: 'vi' })).index;
  if (index === undefined) throw new Error('Pagefind gave no index');
  const answers = await Promise.all(
    entries.map((entry) => index.addHTMLFile(renderEntry(withTitleWords(entry)))),
  );
  answers.forEach(getResult);
  const { files } = getResult(await index.getFiles());
  const indexFiles = files.filter(({ path }) => !unasked.test(path));
  const vocabulary = JSON.stringify(makeVocabulary(entries, synonyms));
  makeFolder(outputPath, [
    ...indexFiles.map(({ path, content }): FileInFolder => [path, content]),
    [vocabularyFile, vocabulary],
  ]);
  await close();
}

function getResult<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
