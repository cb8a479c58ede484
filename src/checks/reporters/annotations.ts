import type { Finding } from '../../domain/finding.ts';
import { rules } from '../../domain/rules/index.ts';

/**
 * One workflow command a finding, which GitHub (and Gitea, Forgejo) shows beside the changed line:
 * docs.github.com, «Workflow commands for GitHub Actions». `folder` leads from the repository's root
 * to the content.
 */
export function reportToAnnotations(findings: readonly Finding[], folder = 'content'): string {
  return findings.map((finding) => formatCommand(finding, folder)).join('\n');
}

function formatCommand(
  { code, severity, file, place, message, advice }: Finding,
  folder: string,
): string {
  const properties: readonly (readonly [string, string | number])[] = [
    ['file', `${folder}/${file}`],
    ...(place.type === 'source'
      ? ([
          ['line', place.position.line],
          ['col', place.position.column],
        ] as const)
      : []),
    ['title', `${rules[code].title} [${code}]`],
  ];
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${severity} ${written.join(',')}::${escapeData(`${message}\n${advice}`)}`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
