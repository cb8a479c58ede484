import type { Finding } from '../../domain/finding.ts';
import { summarise } from './summary.ts';

/** Raised when a key changes its name or meaning; new keys may come without it. */
const version = 1;

/** For other programs. Line and column count from 1; they are null for a finding on a file as a whole. */
export function reportToJson(findings: readonly Finding[]): string {
  const { errors, warnings, files } = summarise(findings);
  return JSON.stringify(
    { version, errors, warnings, files, findings: findings.map(flatten) },
    null,
    2,
  );
}

function flatten({ code, severity, file, place, message, advice, mendable }: Finding): object {
  const { line, column } = place.type === 'source' ? place.position : { line: null, column: null };
  const excerpt = place.type === 'source' ? place.excerpt : null;
  return { code, severity, file, line, column, message, advice, mendable, excerpt };
}
