import { readContentPath } from '../../domain/content-path.ts';
import type { Finding } from '../../domain/finding.ts';
import type { ContentFile, SiteSources } from '../../domain/source.ts';
import { findingOnFile } from '../fault.ts';
import { acceptedEndings, endingOf, findDisguise, isAccepted } from '../file-types.ts';
import { isStrayTable } from '../near-files.ts';

const advices: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:docm|dotm|xlsm|xltm|xlsb|pptm)$/,
    'Tệp có macro có thể chứa mã độc: lưu lại thành .docx, .xlsx hoặc .pdf.',
  ],
  [
    /^(?:zip|rar|7z|gz|tar)$/,
    'Giải nén và đính kèm từng tệp, để người đọc mở được trên điện thoại.',
  ],
  [/^(?:heic|heif|tiff?|bmp|svg)$/, 'Lưu lại ảnh thành .jpg hoặc .png.'],
];

/** Programs, web pages, macros and archives do not go up: nobody can see beforehand what they do. */
export function checkUnacceptedType({ files }: SiteSources): Finding[] {
  const attached = files.filter(
    ({ path, type }) => type === 'file' && readContentPath(path).type === 'attachment',
  );
  return [...checkMacros(attached), ...checkEndings(attached)];
}

/** A document with macros may be renamed. */
function checkMacros(files: readonly ContentFile[]): Finding[] {
  return files
    .filter(({ traits }) => traits?.includes('macros'))
    .map(({ path }) =>
      findingOnFile(path, {
        code: 'unaccepted-type',
        message: 'Trong tệp có macro, là chương trình chạy trên máy của người mở tệp.',
        advice: 'Mở tệp, lưu lại không kèm macro hoặc lưu thành .pdf, rồi chép vào đây.',
      }),
    );
}

function checkEndings(files: readonly ContentFile[]): Finding[] {
  return files
    .filter(({ path }) => !isAccepted(path) && !isStrayTable(path))
    .filter(({ path }) => findDisguise(path) === undefined)
    .map(({ path }) => {
      const ending = endingOf(path);
      return findingOnFile(path, {
        code: 'unaccepted-type',
        message: ending === '' ? 'Tệp không có đuôi.' : `Không đăng tệp loại .${ending}.`,
        advice:
          advices.find(([pattern]) => pattern.test(ending))?.[1] ??
          `Chỉ nhận các loại: ${acceptedEndings.join(', ')}.`,
      });
    });
}
