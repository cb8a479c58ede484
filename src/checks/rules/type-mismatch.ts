import { readContentPath } from '../../domain/content-path.ts';
import type { Finding } from '../../domain/finding.ts';
import type { ContentFile, FileTrait, SiteSources } from '../../domain/source.ts';
import { findingOnFile } from '../fault.ts';
import { endingOf, findContent, findDisguise, findExpected, isAccepted } from '../file-types.ts';

/** The ending promises one thing, the bytes hold another. */
export function checkTypeMismatch({ files }: SiteSources): Finding[] {
  return files
    .filter(
      ({ path, type, size }) =>
        type === 'file' && size > 0 && readContentPath(path).type === 'attachment',
    )
    .flatMap((file) => {
      const message = findMismatch(file);
      if (message === undefined) return [];
      const advice =
        'Mở tệp gốc bằng phần mềm của nó, lưu lại đúng loại rồi chép vào đây; đừng chỉ đổi đuôi tên tệp.';
      return [findingOnFile(file.path, { code: 'type-mismatch', message, advice })];
    });
}

function findMismatch({ path, head, traits = [] }: ContentFile): string | undefined {
  const disguise = findDisguise(path);
  if (disguise !== undefined) {
    return `Tên tệp có hai đuôi: đuôi thật là .${disguise}, đuôi trước chỉ để ngụy trang.`;
  }
  if (!isAccepted(path)) return undefined;
  const expected = findExpected(path);
  const content = findContent(head);
  const ending = endingOf(path);
  if (content === expected) return explainTraits(traits, ending);
  return content === undefined
    ? `Bên trong tệp không phải là ${String(expected)}: tệp hỏng, hoặc chỉ đổi đuôi thành .${ending}.`
    : `Tên tệp có đuôi .${ending} nhưng bên trong là ${content}.`;
}

function explainTraits(traits: readonly FileTrait[], ending: string): string | undefined {
  if (traits.includes('cut-off')) return 'Tệp thiếu phần cuối: có thể chép hoặc tải về giữa chừng.';
  return traits.includes('not-a-document')
    ? `Tên tệp có đuôi .${ending} nhưng bên trong là tệp nén chứa những tệp khác.`
    : undefined;
}
