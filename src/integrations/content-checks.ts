import type { AstroIntegration } from 'astro';
import { checkSite } from '../checks/run.ts';
import { locateProblem } from '../checks/locate.ts';
import { keepHarmlessMends } from '../checks/mend.ts';
import { compareFindings } from '../checks/order.ts';
import { reportToTerminal } from '../checks/reporters/terminal.ts';
import type { Content, ContentReading } from '../data/content.ts';
import type { Finding, Problem } from '../domain/finding.ts';
import { withSymbol } from '../domain/number-pattern.ts';

/** The content has errors; its findings were printed. */
class ContentRefused extends Error {
  override name = 'ContentRefused';
}

/** Every finding of every file, in one run: those of single files and those between them. */
export function checkContent(content: Content): Finding[] {
  const { files, sources, school } = content.read();
  const single = files.flatMap(({ file, reading }) => locate(content, file, reading.problems));
  return [...single, ...checkSite(sources, content.settings.today)]
    .map((finding) => ({ ...finding, advice: withSymbol(finding.advice, school?.symbol) }))
    .sort(compareFindings);
}

function locate(content: Content, file: string, problems: readonly Problem[]): Finding[] {
  if (problems.length === 0) return [];
  const text = content.getText(file);
  return keepHarmlessMends(file, text, problems).map((problem) =>
    locateProblem(problem, file, text),
  );
}

const answers = new WeakMap<ContentReading, boolean>();

/** Whether a content has no errors. Its findings are printed the first time that it is asked of. */
export function mayBuild(content: Content): boolean {
  const reading = content.read();
  const known = answers.get(reading);
  if (known !== undefined) return known;
  const findings = checkContent(content);
  if (findings.length > 0)
    console.error(reportToTerminal(findings, { colour: process.stderr.isTTY }));
  const answer = findings.every(({ severity }) => severity !== 'error');
  answers.set(reading, answer);
  return answer;
}

/** Checks before Astro reads a file. A build stops at errors; the preview goes on and shows them in its pages. */
export function contentChecks(content: Content): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // The collections and the pages read the same settings; the day must not change under them at midnight.
        process.env['TODAY'] = content.settings.today;
        if (command === 'build') content.beginBuild();
        const { school } = content.read();
        if (school) updateConfig({ site: school.site });
        if (command !== 'build') return;
        // Vite takes a build under another NODE_ENV for a preview, and drafts would go public; so they
        // would under a shell's own DEV or PROD, which Astro puts before its own (tried in Astro 7.3).
        process.env['NODE_ENV'] = 'production';
        delete process.env['DEV'];
        delete process.env['PROD'];
        if (!mayBuild(content)) throw new ContentRefused();
      },
    },
  };
}
