import type { Excerpt, Finding, Position } from '../../domain/finding.ts';
import { compareText } from '../../domain/order.ts';
import { showInvisible } from '../../text/invisible.ts';
import { reportWords } from '../../words/report.ts';
import { summarise } from './summary.ts';

/** A whole page, without script: what the preview shows where a document cannot be shown. */
export function renderFindingsPage(findings: readonly Finding[]): string {
  const { errors, warnings, files } = summarise(findings);
  const byFile = [...Map.groupBy(findings, ({ file }) => file)].sort(([a], [b]) =>
    compareText(a, b),
  );
  return [
    '<!doctype html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${reportWords.pageTitle}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<h1>${reportWords.pageTitle}</h1>`,
    `<p>${reportWords.pageLead} ${reportWords.summary(errors, warnings, files)}</p>`,
    ...byFile.map(([file, found]) => renderFile(file, found)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

// The preview alone serves this page, so it needs neither the site's styles nor its policy.
const style =
  ':root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-inline-size:50rem;margin:2rem auto;padding:0 1rem}' +
  'pre{overflow-x:auto;padding:.5rem;border-inline-start:3px solid}mark{background:#ffd24d;color:#000}';

function renderFile(file: string, findings: readonly Finding[]): string {
  return `<section>\n<h2>${escape(file)}</h2>\n<ol>\n${findings.map(renderFinding).join('\n')}\n</ol>\n</section>`;
}

function renderFinding(finding: Finding): string {
  const { code, severity, place, message, advice } = finding;
  const where = place.type === 'source' ? renderPlace(finding.file, place.position) : '';
  const excerpt = place.type === 'source' ? renderExcerpt(place.excerpt) : '';
  return `<li><p><strong>${reportWords.severity[severity]}</strong>${where} <code>[${code}]</code></p>${excerpt}<p>${escape(message)}<br>→ ${escape(advice)}</p></li>`;
}

/** In words, and as editors and the terminal write it. */
function renderPlace(file: string, { line, column }: Position): string {
  const path = `${file}:${String(line)}:${String(column)}`;
  return ` ${reportWords.place(line, column)} <code>${escape(path)}</code>`;
}

function renderExcerpt({ text, caret, length }: Excerpt): string {
  const marked = text.slice(caret, caret + length);
  const mark = marked === '' ? '' : `<mark>${escape(marked)}</mark>`;
  return `<pre>${escape(text.slice(0, caret))}${mark}${escape(text.slice(caret + length))}</pre>`;
}

function escape(text: string): string {
  return showInvisible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
