import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/checks/reporters/display-width.ts';
import { reportToTerminal } from '../../../src/checks/reporters/terminal.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import { inText, onFile } from './findings.ts';

describe('the report in the terminal', () => {
  it('shows each finding with its place, excerpt and advice, then the sum', () => {
    expect(reportToTerminal([inText, onFile], { colour: false })).toBe(
      [
        'plans/2026/a.mdx:2:17  LỖI  [eth-for-dd]',
        '  │ summary: Trường Ðổi mới, 50%',
        '  │                 ^^^',
        '  «Ðổi» dùng chữ Ð của tiếng Iceland.',
        '  → Gõ lại thành «Đổi».',
        '',
        'plans/2026/a, b/ban:ky.pdf  CẢNH BÁO  [large-file]',
        '  Tệp nặng 21,0 MB.',
        '  → Nén lại 50%.',
        '',
        '1 lỗi, 1 cảnh báo trong 2 tệp.',
        'Máy sửa được 1 chỗ: npm run kiem-tra -- --sua (cho xem từng chỗ đã sửa).',
        'Cách sửa từng loại lỗi: content/README.md#eth-for-dd',
      ].join('\n'),
    );
  });

  it('says so when there is nothing', () => {
    expect(reportToTerminal([], { colour: true })).toBe('Không tìm thấy lỗi nào.');
  });

  it('is the same text in colour, whatever it is written to', () => {
    const coloured = reportToTerminal([inText, onFile], { colour: true });
    expect(coloured).not.toBe(stripVTControlCharacters(coloured));
    expect(stripVTControlCharacters(coloured)).toBe(
      reportToTerminal([inText, onFile], { colour: false }),
    );
  });

  it('leads to the file from where the command runs', () => {
    expect(reportToTerminal([onFile], { colour: false, folder: 'content' })).toMatch(
      /^content\/plans\/2026/,
    );
  });

  it('counts what repeats within a file instead of showing it', () => {
    const repeated = Array.from({ length: 8 }, (_, index): Finding => ({
      ...inText,
      place: {
        type: 'source',
        position: { line: index + 1, column: 1 },
        excerpt: { text: 'x', caret: 0, length: 1 },
      },
    }));
    const report = reportToTerminal([...repeated, onFile], { colour: false });
    expect(report.match(/LỖI/g)).toHaveLength(5);
    expect(report).toContain('… và 3 chỗ khác cùng lỗi này trong tệp, ở dòng 6, 7, 8.');
    expect(report).toContain('8 lỗi, 1 cảnh báo trong 2 tệp.');
  });

  it('sets the caret under a letter behind wide and composed ones', () => {
    const excerpt = { text: `${'ế'.normalize('NFD')}🎉あx`, caret: 6, length: 1 };
    const finding: Finding = {
      ...inText,
      place: { type: 'source', position: { line: 1, column: 7 }, excerpt },
    };
    expect(reportToTerminal([finding], { colour: false }).split('\n')[2]).toBe('  │      ^');
    expect(displayWidth('ế'.normalize('NFD'))).toBe(1);
    expect(displayWidth('👨‍👩‍👧')).toBe(2);
  });

  it('lets no file name command the terminal', () => {
    const sly = { ...onFile, file: 'a\u001b[2J.pdf', message: 'Tên \u001b]0;x' };
    expect(reportToTerminal([sly], { colour: false })).not.toContain('\u001b');
  });
});
