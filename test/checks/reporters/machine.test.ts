import { describe, expect, it } from 'vitest';
import { reportToAnnotations } from '../../../src/checks/reporters/annotations.ts';
import { renderFindingsPage } from '../../../src/checks/reporters/html.ts';
import { reportToJson } from '../../../src/checks/reporters/json.ts';
import { inText, onFile } from './findings.ts';

describe('the report as JSON', () => {
  it('has a version, the sums, and flat findings', () => {
    expect(JSON.parse(reportToJson([inText, onFile]))).toEqual({
      version: 1,
      errors: 1,
      warnings: 1,
      files: 2,
      findings: [
        {
          code: 'eth-for-dd',
          severity: 'error',
          file: 'plans/2026/a.mdx',
          line: 2,
          column: 17,
          message: '«Ðổi» dùng chữ Ð của tiếng Iceland.',
          advice: 'Gõ lại thành «Đổi».',
          mendable: true,
          excerpt: { text: 'summary: Trường Ðổi mới, 50%', caret: 16, length: 3 },
        },
        {
          code: 'large-file',
          severity: 'warning',
          file: 'plans/2026/a, b/ban:ky.pdf',
          line: null,
          column: null,
          message: 'Tệp nặng 21,0 MB.',
          advice: 'Nén lại 50%.',
          mendable: false,
          excerpt: null,
        },
      ],
    });
  });
});

describe('the report as annotations', () => {
  it('is one escaped command a finding', () => {
    expect(reportToAnnotations([inText, onFile])).toBe(
      [
        '::error file=content/plans/2026/a.mdx,line=2,col=17,title=Chữ Ð (tiếng Iceland) thay cho chữ Đ [eth-for-dd]::«Ðổi» dùng chữ Ð của tiếng Iceland.%0AGõ lại thành «Đổi».',
        '::warning file=content/plans/2026/a%2C b/ban%3Aky.pdf,title=Tệp lớn (hơn 20 MB) [large-file]::Tệp nặng 21,0 MB.%0ANén lại 50%25.',
      ].join('\n'),
    );
  });

  it('cannot be broken by a line end in a name', () => {
    expect(reportToAnnotations([{ ...onFile, file: 'a\r\n::error::b' }])).not.toMatch(/\n/);
  });
});

describe('the report as a page', () => {
  it('marks the fault and has no script', () => {
    const page = renderFindingsPage([inText, onFile]);
    expect(page).toContain('<pre>summary: Trường <mark>Ðổi</mark> mới, 50%</pre>');
    expect(page).toContain('<h2>plans/2026/a.mdx</h2>');
    expect(page).toContain('lang="vi"');
    expect(page).not.toContain('<script');
  });

  it('shows what content says, and never runs it', () => {
    const sly = {
      ...onFile,
      file: '<img src=x onerror=alert(1)>',
      message: '"><script>alert(1)</script>',
    };
    const page = renderFindingsPage([sly]);
    expect(page).not.toMatch(/<img|<script/);
    expect(page).toContain('&lt;script&gt;');
  });
});
