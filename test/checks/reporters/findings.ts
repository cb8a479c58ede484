import { locateProblem } from '../../../src/checks/locate.ts';
import type { Finding } from '../../../src/domain/finding.ts';

const text = 'title: Kế hoạch\nsummary: Trường Ðổi mới, 50%\n';

/** One that can be mended, in the text. */
export const inText: Finding = locateProblem(
  {
    code: 'eth-for-dd',
    span: { start: text.indexOf('Ðổi'), end: text.indexOf('Ðổi') + 3 },
    message: '«Ðổi» dùng chữ Ð của tiếng Iceland.',
    advice: 'Gõ lại thành «Đổi».',
    mend: [{ span: { start: 0, end: 0 }, text: '' }],
  },
  'plans/2026/a.mdx',
  text,
);

export const onFile: Finding = {
  code: 'large-file',
  severity: 'warning',
  file: 'plans/2026/a, b/ban:ky.pdf',
  place: { type: 'file' },
  message: 'Tệp nặng 21,0 MB.',
  advice: 'Nén lại 50%.',
  mendable: false,
};
