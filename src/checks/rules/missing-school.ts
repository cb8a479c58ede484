import { readContentPath } from '../../domain/content-path.ts';
import type { Finding } from '../../domain/finding.ts';
import type { SiteSources } from '../../domain/source.ts';
import { findingOnFile } from '../fault.ts';

export function checkMissingSchool({ files }: SiteSources): Finding[] {
  if (files.some(({ path }) => readContentPath(path).type === 'school')) return [];
  return [
    findingOnFile('school.yaml', {
      code: 'missing-school',
      message:
        'Thư mục content chưa có tệp school.yaml, nơi khai tên trường, địa chỉ và địa chỉ trang.',
      advice: 'Tạo tệp school.yaml theo mẫu trong content/README.md.',
    }),
  ];
}
